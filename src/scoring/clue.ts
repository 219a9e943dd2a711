import type { Clue, MeasureId } from '#content'
import { type Found, under } from './conditions.ts'
import { MEASURE } from './measures.ts'
import { both, type Reading, type SellerTurn, surenessOf, works } from './reading.ts'

/** Heard more faintly than this, nothing counts: a hundred whispers are no voice. */
const FAINT = 80

/** The clue's moves in a turn. */
const movesOf = (turn: SellerTurn, moves: readonly string[]): Found[] =>
  turn.moves
    .filter((move) => moves.includes(move.id))
    .map((move) => ({ turn, start: move.start, end: move.end, strength: surenessOf(move), move: move.id, about: move.about }))
/** The clue's signs in the buyer's answer; they count only where the seller's turn did something. */
const signsOf = (turn: SellerTurn, signs: readonly string[]): Found[] =>
  (turn.after?.signs ?? [])
    .filter((sign) => signs.includes(sign.id))
    .map((sign) => ({
      turn,
      start: 0,
      end: turn.text.length,
      strength: both(Math.round(sign.confidence * 1000), works(turn)),
      sign: sign.id,
    }))

const surestFirst = (a: Found, b: Found): number => b.strength - a.strength || a.turn.index - b.turn.index || a.start - b.start

/**
 * Where a clue is found in a talk: in each turn the surest place, of these the surest `upTo`, in spoken order.
 *
 * @remarks A clue without moves, signs and measure finds nothing.
 */
export function findClue(clue: Clue, reading: Reading): readonly Found[] {
  const seen = clue.measure
    ? (MEASURE[clue.measure as MeasureId] ?? unknown(clue.measure))(reading)
    : reading.sellers.flatMap((turn) => (clue.moves.length > 0 ? movesOf(turn, clue.moves) : signsOf(turn, clue.signs)))
  const counted = new Set<number>()
  return seen
    .map(under(clue.where, reading))
    .filter((found) => found.strength >= FAINT)
    .sort(surestFirst)
    .filter((found) => !counted.has(found.turn.index) && counted.add(found.turn.index).size <= clue.upTo)
    .sort((a, b) => a.turn.index - b.turn.index)
}

const unknown = (measure: string): never => {
  throw new Error(`Unknown measure "${measure}" in a rubric: run parley check.`)
}
