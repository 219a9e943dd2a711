/** Points that stand, and whether figures that were counted before still do: little enough for the dashboard to wait for. */
export { countedRuns } from './counted-runs.ts'
export { figuresStamp } from './figures-stamp.ts'
export { type Asked, correctedIn, type OverallBy, overallBy, type RuleOf, recounted, ruleFrom, rulesFor } from './recount.ts'
export { type CountedRun, type CountedScore, countedScores, openOf, sameTeam, standingOf } from './standing.ts'
