/** The parser's face: MDX text in, checked and frozen values out. Heavier than `#content`; load it where files are read. */

export type { FileType } from './parse/grammar.ts'
export { FILE_TYPES, GRAMMAR_VERSION } from './parse/grammar.ts'
export { type Content, type ContentOf, type ParsedFile, type ParseOptions, parse, typeByFolder } from './parse/read-file.ts'
export type { Range, Reference, Tongue } from './parse/reading.ts'
