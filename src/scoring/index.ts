/** Rubric + trace in, report out: a pure function. */
export { CONDITION_DOCS, MEASURE_DOCS, RELATION_DOCS } from './docs.ts'
export { LONGEST_TURN } from './longest.ts'
export { mostOverall } from './most-overall.ts'
export { pastedFrom, textsOf } from './pasted.ts'
export * from './report.ts'
export { type ScoreOptions, score } from './score.ts'
export { type Transcript, traceOf } from './transcript.ts'
export { contentWords } from './words.ts'
