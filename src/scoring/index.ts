/** Rubric + trace in, report out: a pure function. */
export { CONDITION_DOCS, MEASURE_DOCS, RELATION_DOCS } from './docs.ts'
export * from './report.ts'
export { score } from './score.ts'
