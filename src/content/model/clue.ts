/**
 * A rubric's clues and their closed vocabulary: what a clue may count besides moves and signs, and on which conditions.
 * Only the names stand here, so that `check` and the rubric editor can offer them; scoring gives them their meaning
 * and their words (`#scoring`: `MEASURE_DOCS`, `CONDITION_DOCS`).
 */
import type { MoveId } from './move.ts'
import type { SignId } from './sign.ts'

/** What a clue may count besides moves and signs: seen turn by turn, or once for the whole talk. */
export const MEASURES = [
  // once for each seller's turn
  'turn',
  'takes-up',
  'reaches-back',
  'concrete',
  'short-turn',
  'long-turn',
  'stacked-questions',
  'questionnaire',
  'asks-again',
  'ignores',
  'warm',
  'cool',
  'full-answer',
  'gated',
  'hollow',
  'echoes',
  'off-the-point',
  // once for the whole talk
  'good-end',
  'bad-end',
  'no-fault',
  'no-pitch-before-need',
  'talks-most',
  'idle',
] as const
export type MeasureId = (typeof MEASURES)[number]

/** Conditions that stand alone. */
export const CLUE_CONDITIONS = [
  'first-turn',
  'first-third',
  'last-third',
  'tied',
  'takes-up',
  'reaches',
  'concrete',
  'dated',
  'figure',
  'named',
  'short',
  'asked',
  'no-fault',
  'fresh',
  'welcomed',
  'unwelcome',
  'full-answer',
  'open-need',
  'no-open-need',
] as const
export type ClueCondition = (typeof CLUE_CONDITIONS)[number]

/**
 * Conditions that take a name, `after:problem-question`. `after`, `before`, `with`, `without` and `not-after` take a move or
 * `moves+joined`; `answers` (the buyer's line before) and `answered` (the buyer's line after) take a sign.
 */
export const CLUE_RELATIONS = ['after', 'not-after', 'before', 'with', 'without', 'answers', 'answered', 'since'] as const
export type ClueRelation = (typeof CLUE_RELATIONS)[number]

/**
 * One thing that scoring counts. It reads as a sentence: "each `implication-question` about a need that is admitted,
 * after a `problem-question`, is worth 30, up to 3".
 */
export interface Clue {
  /** Stable within its criterion. */
  readonly id: string
  /** Any of these moves… */
  readonly moves: readonly MoveId[]
  /** …or any of these signs in the buyer's answer to the seller's turn. */
  readonly signs: readonly SignId[]
  /** Or a measure of the whole talk (scoring's closed list), in place of moves. */
  readonly measure?: string
  /** Conditions, all of which must hold (scoring's closed list, e.g. `after:problem-question`, `tied`, `first-third`, `answers:doubt`). */
  readonly where: readonly string[]
  /** Points (hundredths) for each match; negative for what lowers. */
  readonly worth: number
  /** Matches beyond this count no more. */
  readonly upTo: number
  /** What the trainee reads beside the words: why it counts. */
  readonly why: string
}
