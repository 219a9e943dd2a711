import type { ClueCondition, ClueRelation, Lang, SignId } from '#content'
import { both, faultless, makes, not, type Reading, type SellerTurn, type Sureness } from './reading.ts'
import { tie } from './ties.ts'

/** What stands in the turn that a condition is asked about: the match before it counts. */
export interface Found {
  readonly turn: SellerTurn
  readonly start: number
  readonly end: number
  /** 0 to 1000: how surely it was heard. */
  readonly strength: number
  readonly move?: string
  readonly sign?: SignId
  readonly about?: string | null
}

const SHORT = { en: 40, zh: 60 } as const
const openNeed = (found: Found, reading: Reading): boolean => {
  const { states } = found.turn
  if (states) return Object.entries(states).some(([id, state]) => id.startsWith('need:') && state !== 'latent')
  return reading.buyers.some(
    (buyer) =>
      buyer.index < found.turn.index &&
      buyer.signs.some((sign) => sign.id === 'problem' || sign.id === 'weight' || sign.id === 'explicit-need'),
  )
}

/** Conditions that hold by degrees. */
const GRADED = {
  'no-fault': faultless,
  'takes-up': (turn: SellerTurn, lang: Lang) => tie(turn.lastTies, lang),
  reaches: (turn: SellerTurn, lang: Lang) => tie(turn.earlierTies, lang),
  tied: (turn: SellerTurn, lang: Lang) => tie(turn.lastTies + turn.earlierTies, lang),
} as const
type Graded = keyof typeof GRADED

/** The meaning of each lone condition that holds or not. */
const CONDITIONS: Readonly<Record<Exclude<ClueCondition, Graded>, (found: Found, reading: Reading) => boolean>> = {
  'first-turn': ({ turn }) => turn.at === 0,
  'first-third': ({ turn }) => turn.at * 3 < turn.of,
  'last-third': ({ turn }) => (turn.at + 1) * 3 > turn.of * 2,
  concrete: ({ turn }) => turn.heard.names.time || turn.heard.names.figure || turn.heard.names.person,
  dated: ({ turn }) => turn.heard.names.time,
  figure: ({ turn }) => turn.heard.names.figure,
  named: ({ turn }) => turn.heard.names.person,
  short: ({ turn }, { lang }) => turn.words <= SHORT[lang],
  asked: ({ turn }) => turn.before?.asks === true,
  fresh: ({ turn }) => turn.added > 0,
  welcomed: ({ turn }) => turn.after?.reaction.pleased === true && !turn.after.reaction.displeased,
  unwelcome: ({ turn }) => turn.after?.reaction.displeased === true,
  'full-answer': ({ turn }) => turn.after?.full === true,
  'open-need': openNeed,
  'no-open-need': (found, reading) => !openNeed(found, reading),
}

const named = (list: string): readonly string[] => list.split('+')
const surest = (turns: readonly SellerTurn[], moves: readonly string[]): Sureness =>
  turns.reduce((best, turn) => Math.max(best, makes(turn, moves)), 0)
const certainly = (holds: boolean): Sureness => (holds ? 1000 : 0)
const shows = (
  signs: readonly { readonly id: string; readonly confidence: number }[] | undefined,
  wanted: readonly string[],
): Sureness =>
  (signs ?? []).reduce((best, sign) => (wanted.includes(sign.id) ? Math.max(best, Math.round(sign.confidence * 1000)) : best), 0)

/** The meaning of each condition that takes a name. */
const RELATIONS: Readonly<Record<ClueRelation, (turn: SellerTurn, names: readonly string[], reading: Reading) => Sureness>> = {
  after: (turn, moves, { sellers }) => surest(sellers.slice(0, turn.at), moves),
  'not-after': (turn, moves, { sellers }) => not(surest(sellers.slice(0, turn.at), moves)),
  before: (turn, moves, { sellers }) => surest(sellers.slice(turn.at + 1), moves),
  with: (turn, moves) => makes(turn, moves),
  without: (turn, moves) => not(makes(turn, moves)),
  answers: (turn, signs) => shows(turn.before?.signs, signs),
  answered: (turn, signs) => shows(turn.after?.signs, signs),
  since: (turn, signs, { buyers }) =>
    buyers.reduce((best, buyer) => (buyer.index < turn.index ? Math.max(best, shows(buyer.signs, signs)) : best), 0),
}

/** How surely a found thing meets one condition of a clue; an unknown condition is a broken promise of `check`. */
export function meets(condition: string, found: Found, reading: Reading): Sureness {
  const colon = condition.indexOf(':')
  const relation = colon > 0 ? RELATIONS[condition.slice(0, colon) as ClueRelation] : undefined
  if (relation) return relation(found.turn, named(condition.slice(colon + 1)), reading)
  if (condition === 'tied' && found.about) return 1000
  if (Object.hasOwn(GRADED, condition)) return GRADED[condition as Graded](found.turn, reading.lang)
  const lone = CONDITIONS[condition as keyof typeof CONDITIONS]
  if (!lone) throw new Error(`Unknown condition "${condition}" in a rubric: run parley check.`)
  return certainly(lone(found, reading))
}

/** The found thing at the strength that is left of it under all conditions. */
export const under = (conditions: readonly string[], found: Found, reading: Reading): Found => ({
  ...found,
  strength: conditions.reduce(
    (strength, condition) => (strength === 0 ? 0 : both(strength, meets(condition, found, reading))),
    found.strength,
  ),
})
