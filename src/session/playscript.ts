/** What authors expect, tried out: gold answers, and talks as play-scripts, read, written and played against today's buyer. */

export { checkStarts } from './playscript/check-starts.ts'
export { type FlipIn, flipName, flipsIn } from './playscript/flips-in.ts'
export { type Flip, runGold } from './playscript/gold.ts'
export * from './playscript/play-script.ts'
export { type Difference, type Played, runPlayScript, startOf } from './playscript/run-play-script.ts'
export { goldStandings, type HeldBy, type Standing } from './playscript/standings.ts'
export { playScriptOf } from './playscript/write-play-script.ts'
