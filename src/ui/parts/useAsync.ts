import { useEffect, useState } from 'react'

/** What a page waits for. */
export type Loaded<T> = { readonly state: 'waiting' } | { readonly state: 'ready'; readonly value: T }

/**
 * Loads when the key changes. A failure is thrown while rendering, so that the error boundary tells of it.
 *
 * @param key - names what is loaded; the loader may change with every render
 */
export function useAsync<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [got, setGot] = useState<{ readonly key: string; readonly value?: T; readonly error?: unknown } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what the loader loads
  useEffect(() => {
    let current = true
    load().then(
      (value) => current && setGot({ key, value }),
      (error: unknown) => current && setGot({ key, error }),
    )
    return () => {
      current = false
    }
  }, [key])
  if (got === null || got.key !== key) return { state: 'waiting' }
  if ('error' in got) throw got.error
  return { state: 'ready', value: got.value as T } // the branch above took the error
}
