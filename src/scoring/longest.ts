import type { Trace } from './report.ts'

/** So much of a turn is read, in UTF-16 units: the labeller reads no more (a test holds both together). Nobody speaks longer in one breath. */
export const LONGEST_TURN = 4000

/** The talk with what is read of each turn. */
export const asRead = (trace: Trace): Trace =>
  trace.turns.some(({ text }) => text.length > LONGEST_TURN)
    ? { ...trace, turns: trace.turns.map((turn) => ({ ...turn, text: turn.text.slice(0, LONGEST_TURN) })) }
    : trace
