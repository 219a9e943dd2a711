import type { Manner, MoveId, Persona, PersonaId } from '#content'
import type { Heard } from '#language'
import type { Trace, TraceTurn } from '../report.ts'
import { mannersOf } from './manner.ts'

/** The words that suited or jarred. A span counts UTF-16 units of that turn's text, end exclusive. */
export interface FitEvidence {
  /** The rule of the persona that it counts for. */
  readonly rule: string
  readonly turn: number
  readonly start: number
  readonly end: number
  readonly move?: MoveId
  readonly manner?: Manner
  /** Hundredths of a turn's worth, negative where it jarred. */
  readonly worth: number
}

/** How a talk suited one person: apart from what was said in it. */
export interface FitReport {
  readonly buyer: string
  readonly persona: PersonaId
  /** 0 to 4; 2 is neither fitting nor jarring. */
  readonly points: number
  /** Mean worth of the turns in which work was done, in hundredths, -150 to 150. */
  readonly balance: number
  /** Too few turns to tell. */
  readonly unsure: boolean
  /** Worth of each of the persona's rules, all turns together. */
  readonly rules: Readonly<Record<string, number>>
  readonly evidence: readonly FitEvidence[]
}

const WORTH = { suits: 40, jars: -60, manner: 30, grates: -30 } as const
/** A turn counts at most so much, either way; from `FULL` on each more counts half. */
const MOST_OF_A_TURN = 150
const FULL = 100
const atMost = (sum: number): number => {
  const size = Math.abs(sum)
  return Math.sign(sum) * Math.min(MOST_OF_A_TURN, size <= FULL ? size : FULL + ((size - FULL) >> 1))
}
/** Moves that were hardly heard still show that work was done. */
const WORK = 0.15
/** The balance needed for 1, 2, 3 and 4. */
const LEVELS = [-40, -8, 22, 55] as const
const FEWEST_TURNS = 3

type SellerTurn = Extract<TraceTurn, { by: 'seller' }>

/**
 * Whether a talk suited this person: data for the analytical, brevity for the driver, safety for the amiable, the picture for the
 * expressive. It does not ask whether the work was good; but only turns in which work was done count, so that a manner alone earns
 * nothing.
 *
 * @param said - the turns that were said to this person; all of the seller's where it isn't given
 * @remarks The persona's file holds the rules (`<Fit>`); what a manner is stands in `fit/words.*`. Versatility: Merrill & Reid.
 */
export function styleFit(
  persona: Persona,
  trace: Trace,
  buyer: string = persona.id,
  said: (turn: number) => boolean = () => true,
): FitReport {
  const turns = trace.turns.filter((turn): turn is SellerTurn => turn.by === 'seller' && said(turn.index) && isWork(turn.heard))
  const evidence = turns.flatMap((turn) => evidenceOf(persona, trace, turn))
  const sums = turns.map(({ index }) => {
    const sum = evidence.reduce((all, one) => all + (one.turn === index ? one.worth : 0), 0)
    return atMost(sum)
  })
  const balance = turns.length === 0 ? 0 : Math.round(sums.reduce((all, one) => all + one, 0) / turns.length)
  const rules: Record<string, number> = {}
  for (const { id } of persona.fit) rules[id] = evidence.reduce((all, one) => all + (one.rule === id ? one.worth : 0), 0)
  return {
    buyer,
    persona: persona.id,
    points: turns.length === 0 ? 0 : LEVELS.filter((level) => balance >= level).length,
    balance,
    unsure: turns.length < FEWEST_TURNS,
    rules,
    evidence,
  }
}

/** Something was done, or something is said that one can be held to. */
const isWork = ({ gate, moves, perhaps, names }: Heard): boolean =>
  gate === 'ok' && (moves.length > 0 || perhaps.some((move) => move.confidence >= WORK) || (names.time && names.figure))

function evidenceOf(persona: Persona, { lang }: Trace, { index, text, heard }: SellerTurn): readonly FitEvidence[] {
  const moves = heard.moves.filter((move, at) => heard.moves.findIndex((one) => one.id === move.id) === at)
  const manners = mannersOf(text, lang, heard, persona.longTurn)
  const told = new Set<string>()
  return persona.fit.flatMap((rule): readonly FitEvidence[] => {
    // What one rule has counted no other counts again.
    const once = (key: string): boolean => !told.has(key) && told.add(key) !== undefined
    const byMove = (ids: readonly MoveId[], worth: number) =>
      moves
        .filter((move) => ids.includes(move.id) && once(move.id))
        .map(({ id, start, end }) => ({ rule: rule.id, turn: index, start, end, move: id, worth }))
    const byManner = (ids: readonly Manner[], worth: number) =>
      manners
        .filter((manner) => ids.includes(manner.id) && once(manner.id))
        .map(({ id, start, end }) => ({ rule: rule.id, turn: index, start, end, manner: id, worth }))
    return [
      ...byMove(rule.suits, WORTH.suits),
      ...byMove(rule.jars, WORTH.jars),
      ...byManner(rule.manner, WORTH.manner),
      ...byManner(rule.grates, WORTH.grates),
    ]
  })
}
