/** What proves a talk and what reviews and coaching make of it: run files, playing a log again, points that stand, marks, measures. */
export * from './blind.ts'
export * from './coaching.ts'
export { agreements, type CriterionAgreement, type MarkPair, markPairs } from './marks.ts'
export * from './measures.ts'
export { fingerprint, RUN_FILE_FORMAT, readRunFile, runFileOf } from './run-file.ts'
export { sha256 } from './sha256.ts'
export { verifyRun } from './verify.ts'
