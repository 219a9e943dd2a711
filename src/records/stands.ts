/** Points that stand, and whether figures that were counted before still do: little enough for the dashboard to wait for. */
export { figuresStamp } from './figures-stamp.ts'
export { countedScores, standingOf } from './standing.ts'
