/** Rubric + trace in, report out: a pure function. */
export * from './report.ts'
