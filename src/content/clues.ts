/**
 * The closed vocabulary of a rubric's clues: what a clue may count besides moves and signs, and on which conditions.
 * Only the names stand here, so that `check` and the rubric editor can offer them; scoring gives them their meaning
 * and their words (`#scoring`: `MEASURE_DOCS`, `CONDITION_DOCS`).
 */

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
