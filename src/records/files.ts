/** What proves a talk and what a review makes of it: run files, playing a log again, the points that stand. */
export { fingerprint, RUN_FILE_FORMAT, readRunFile, runFileOf } from './run-file.ts'
export { sha256 } from './sha256.ts'
export { countedScores, standingOf } from './standing.ts'
export { verifyRun } from './verify.ts'
