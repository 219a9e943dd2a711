/** Set by the build (`src/build/engine-version.ts`). */
declare const __ENGINE__: string | undefined

/**
 * Names the code that hears, reacts and scores. It stands in every run; a result that another version gave may differ, and the
 * comparison says so. `source` where the code was not built.
 */
export const ENGINE: string = typeof __ENGINE__ === 'string' ? __ENGINE__ : 'source'
