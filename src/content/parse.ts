/** The parser's face: MDX text in, checked and frozen values out. Heavier than `#content`; load it where files are read. */
export { type CheckOptions, checkAll, checkParsed, type Known } from './parse/check-all.ts'
export { FILE_TYPES, type FileType } from './parse/grammar/file.ts'
export { GRAMMAR_VERSION } from './parse/grammar.ts'
export { type MigrationReport, type MigrationStep, migrated } from './parse/migrate.ts'
export { nearest } from './parse/nearest.ts'
export { type Content, type ContentOf, type ParsedFile, type ParseOptions, parse, typeByFolder } from './parse/read-file.ts'
export type { Range, Reference, Tongue } from './parse/reading.ts'
export { skim } from './parse/skim.ts'
