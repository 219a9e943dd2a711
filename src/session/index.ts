/** One run: its log, its fold, its replay. */
export * from './log.ts'
export * from './rehearsal.ts'
