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
/** Whether a need stood open when the turn was said: by the scenario's states, else by what the buyer had told. */
function openNeed({ buyers }: Reading): (found: Found) => boolean {
  const told = buyers.find(({ signs }) => signs.some(({ id }) => id === 'problem' || id === 'weight' || id === 'explicit-need'))
  return ({ turn: { states, index } }) =>
    states
      ? Object.entries(states).some(([id, state]) => id.startsWith('need:') && state !== 'latent')
      : told !== undefined && told.index < index
}

/** Conditions that hold by degrees. */
const GRADED = {
  'no-fault': faultless,
  'takes-up': (turn: SellerTurn, lang: Lang) => tie(turn.lastTies, lang),
  reaches: (turn: SellerTurn, lang: Lang) => tie(turn.earlierTies, lang),
  tied: (turn: SellerTurn, lang: Lang) => tie(turn.lastTies + turn.earlierTies, lang),
} as const
type Graded = keyof typeof GRADED
/** Conditions that ask what the whole talk was like up to the turn. */
type Far = 'open-need' | 'no-open-need'

/** The meaning of each lone condition that holds or not. */
const CONDITIONS: Readonly<Record<Exclude<ClueCondition, Graded | Far>, (found: Found, reading: Reading) => boolean>> = {
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
}

const named = (list: string): readonly string[] => list.split('+')
const certainly = (holds: boolean): Sureness => (holds ? 1000 : 0)
const shows = (
  signs: readonly { readonly id: string; readonly confidence: number }[] | undefined,
  wanted: readonly string[],
): Sureness =>
  (signs ?? []).reduce((best, sign) => (wanted.includes(sign.id) ? Math.max(best, Math.round(sign.confidence * 1000)) : best), 0)
/** For each place in a list the most of all before it; one entry more, for the end. */
const mostBefore = (values: readonly Sureness[]): readonly Sureness[] => {
  const most: Sureness[] = [0]
  for (const value of values) most.push(Math.max(most.at(-1)!, value))
  return most
}

type ByTurn = (turn: SellerTurn) => Sureness
/** The meaning of each condition that takes names; what it needs to know of the talk is read once for all turns. */
const RELATIONS: Readonly<Record<ClueRelation, (names: readonly string[], reading: Reading) => ByTurn>> = {
  after: (moves, { sellers }) => {
    const earlier = mostBefore(sellers.map((turn) => makes(turn, moves)))
    return ({ at }) => earlier[at]!
  },
  'not-after': (moves, reading) => {
    const after = RELATIONS.after(moves, reading)
    return (turn) => not(after(turn))
  },
  before: (moves, { sellers }) => {
    const later = mostBefore(sellers.map((turn) => makes(turn, moves)).reverse())
    return ({ at }) => later[sellers.length - 1 - at]!
  },
  with: (moves) => (turn) => makes(turn, moves),
  without: (moves) => (turn) => not(makes(turn, moves)),
  answers: (signs) => (turn) => shows(turn.before?.signs, signs),
  answered: (signs) => (turn) => shows(turn.after?.signs, signs),
  since: (signs, { buyers }) => {
    const earlier = mostBefore(buyers.map((buyer) => shows(buyer.signs, signs)))
    return ({ met }) => earlier[met]!
  },
}

/** How surely found things meet one condition of a clue; an unknown condition is a broken promise of `check`. */
function meeting(condition: string, reading: Reading): (found: Found) => Sureness {
  const colon = condition.indexOf(':')
  const relation = colon > 0 ? RELATIONS[condition.slice(0, colon) as ClueRelation] : undefined
  if (relation) {
    const holds = relation(named(condition.slice(colon + 1)), reading)
    return ({ turn }) => holds(turn)
  }
  if (condition === 'open-need' || condition === 'no-open-need') {
    const isOpen = openNeed(reading)
    return (found) => certainly(isOpen(found) === (condition === 'open-need'))
  }
  if (Object.hasOwn(GRADED, condition)) {
    const holds = GRADED[condition as Graded]
    return (found) => (condition === 'tied' && found.about ? 1000 : holds(found.turn, reading.lang))
  }
  const lone = CONDITIONS[condition as keyof typeof CONDITIONS]
  if (!lone) throw new Error(`Unknown condition "${condition}" in a rubric: run parley check.`)
  return (found) => certainly(lone(found, reading))
}

/** Found things at the strength that is left of them under all conditions. */
export function under(conditions: readonly string[], reading: Reading): (found: Found) => Found {
  const all = conditions.map((condition) => meeting(condition, reading))
  return (found) => ({
    ...found,
    strength: all.reduce((strength, meets) => (strength === 0 ? 0 : both(strength, meets(found))), found.strength),
  })
}
