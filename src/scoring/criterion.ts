import type { Clue, Criterion } from '#content'
import { findClue } from './clue.ts'
import type { Found } from './conditions.ts'
import type { Reading } from './reading.ts'
import type { Evidence } from './report.ts'

/** How one criterion stands: its clues' sum against the marks of 1, 2, 3 and 4 points. */
export interface Standing {
  readonly points: number
  /** No more than this is given, whatever the sum: 0 or 1 where no deed was heard, or only a trace of one. */
  readonly most: number
  /** Hundredths of a point, 0 to 400: the points and how far on the way to the next. */
  readonly fine: number
  readonly sum: number
  /** What the sum may be off by, because moves were not surely heard. */
  readonly doubt: number
  readonly evidence: readonly Evidence[]
  /** The clue that would have paid most, had it been there more. */
  readonly wanting: Clue | null
}

const worthOf = (clue: Clue, found: Found): number => Math.round((clue.worth * found.strength) / 1000)

const evidenceOf = (criterion: Criterion, clue: Clue, found: Found): Evidence => ({
  criterion: criterion.id,
  clue: clue.id,
  turn: found.turn.index,
  start: found.start,
  end: found.end,
  ...(found.move === undefined ? {} : { move: found.move }),
  ...(found.sign === undefined ? {} : { sign: found.sign }),
  worth: worthOf(clue, found),
  why: clue.why,
})

export const pointsAt = (sum: number, levels: readonly number[]): number => levels.filter((level) => sum >= level).length

/** Hundredths of a point: `points` and the way to the next mark in a straight line. */
const fineAt = (sum: number, levels: readonly number[]): number => {
  const points = pointsAt(sum, levels)
  if (points >= levels.length) return points * 100
  const from = points === 0 ? Math.min(0, levels[0]! - 1) : levels[points - 1]!
  const to = levels[points]!
  return points * 100 + Math.max(0, Math.min(99, Math.round((100 * (sum - from)) / Math.max(1, to - from))))
}

/** Heard more faintly than the first, no deed was done; more faintly than the second, at most a trace of one. */
const DEED_MARKS = [100, 250]

/**
 * Adds up a criterion's clues over a talk. Measures and signs only accompany: where none of the seller's moves that the
 * criterion asks for was heard it stays at 0, where only faintly, at 1. Restraint is seen to by the whole (`score`).
 */
export function standingOf(criterion: Criterion, reading: Reading): Standing {
  let sum = 0
  let doubt = 0 // variance, in squared hundredths
  let surestDeed = 0
  let wanting: Clue | null = null
  let wantingWorth = 0
  const evidence: Evidence[] = []
  for (const clue of criterion.clues) {
    const places = findClue(clue, reading)
    for (const place of places) {
      const worth = worthOf(clue, place)
      sum += worth
      doubt += (clue.worth * clue.worth * place.strength * (1000 - place.strength)) / 1_000_000
      if (isDeed(clue)) surestDeed = Math.max(surestDeed, place.strength)
      if (worth !== 0) evidence.push(evidenceOf(criterion, clue, place))
    }
    const more = clue.worth * (clue.upTo - places.length)
    if (isDeed(clue) && more > wantingWorth) {
      wanting = clue
      wantingWorth = more
    }
  }
  const held = DEED_MARKS.findIndex((mark) => surestDeed < mark)
  const most = held < 0 ? 4 : held
  return {
    points: Math.min(most, pointsAt(sum, criterion.levels)),
    most,
    fine: Math.min(most * 100, fineAt(sum, criterion.levels)),
    sum,
    doubt: Math.round(Math.sqrt(doubt)),
    evidence,
    wanting,
  }
}

/** A clue of moves that pays is a deed of the seller; measures and signs only accompany it. */
const isDeed = (clue: Clue): boolean => clue.moves.length > 0 && clue.worth > 0
