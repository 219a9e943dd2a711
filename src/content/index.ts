/** The values that authors wrote. The parser is `#content/parse`; the compiled library is `#content/library`. */
export * from './card.ts'
export * from './clues.ts'
export { freeze } from './freeze.ts'
export { canonical, hashOf } from './hash.ts'
export * from './model.ts'
