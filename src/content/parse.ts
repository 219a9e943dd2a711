/** The parser's face: MDX text in, checked and frozen values out. Heavier than `#content`; load it where files are read. */
export { type CheckOptions, checkAll, checkParsed, type Known, knownTo } from './parse/check-all.ts'
export type { FileType } from './parse/grammar.ts'
export { FILE_TYPES, GRAMMAR_VERSION } from './parse/grammar.ts'
export { nearPairs } from './parse/near.ts'
export { nearest } from './parse/nearest.ts'
export { print, typeOfValue } from './parse/print.ts'
export { type Content, type ContentOf, type ParsedFile, type ParseOptions, parse, typeByFolder } from './parse/read-file.ts'
export type { Range, Reference, Tongue } from './parse/reading.ts'
