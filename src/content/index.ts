/** The values that authors wrote. The parser is `#content/parse`; the compiled library comes from the build. */
export * from './model.ts'
