import type { FaultId, MoveId } from '#content'
import { CLOSES, isFault, LISTENING, PITCHES, QUESTIONS } from './move-kinds.ts'
import type { SellerSpoke } from './reply.ts'
import type { SellerTurn, TurnMove } from './turn.ts'

/** What the buyers remember of the talk so far: counts and the thread, no words. */
export interface Memory {
  /** Seller's turns. */
  readonly turns: number
  /** What the last line of a buyer was about. */
  readonly thread: string | null
  /** The need spoken of last. */
  readonly need: string | null
  /** How often each move was made about each thing (`move|about`). */
  readonly made: Readonly<Record<string, number>>
  /** Moves of the last two turns, newest first. */
  readonly recent: readonly (readonly string[])[]
  readonly faults: Readonly<Partial<Record<FaultId, number>>>
  /** Faults that no apology has mended. */
  readonly unmended: number
  /** How often each known fact was asked for. */
  readonly asked: Readonly<Record<string, number>>
  readonly questionsInRow: number
  /** Turns in a row that were not understood. */
  readonly lostInRow: number
  readonly emptyInRow: number
  /** Needs for which a benefit landed. */
  readonly landed: readonly string[]
  /** A buying signal was voiced in the last reply. */
  readonly signalled: boolean
  /** The turn in which one was voiced last. */
  readonly lastSignal: number
  readonly pitched: boolean
  readonly closes: number
  /** New points that a wavering buyer has made. */
  readonly wavered: number
  /** How often signing was put off. */
  readonly evaded: number
  /** Moves that help this buyer decide, made since the last evasion or wavering. */
  readonly helped: number
  /** Help of any time. */
  readonly helpedInAll: number
  readonly priced: boolean
  readonly qualified: number
  readonly apologies: number
  /** Concerns that the seller promised to come back to, with a date. */
  readonly promised: readonly string[]
  /** The seller said when they will come back. */
  readonly dated: boolean
  /** Times that the seller promised to find something out, and times that the buyer has come back to it. */
  readonly promises: number
  readonly recalled: number
  /** Prices and days as they were named, by what they were named for. */
  readonly quoted: Readonly<Record<string, string>>
  /** What this turn says otherwise than before. */
  readonly changed: 'price' | 'day' | null
  readonly warmed: boolean
  readonly hurried: boolean
  readonly longTurns: number
  /** Turns in a row of which nothing came. */
  readonly fruitless: number
  /** Facts that the seller has told. */
  readonly told: readonly string[]
  /** How often a yes was held back. */
  readonly heldBack: number
  /** A step was agreed on, and the talk went on. */
  readonly agreed: boolean
}

export const NOTHING_YET: Memory = {
  turns: 0,
  thread: null,
  need: null,
  made: {},
  recent: [],
  faults: {},
  unmended: 0,
  asked: {},
  questionsInRow: 0,
  lostInRow: 0,
  emptyInRow: 0,
  landed: [],
  signalled: false,
  lastSignal: -9,
  pitched: false,
  closes: 0,
  wavered: 0,
  evaded: 0,
  helped: 0,
  helpedInAll: 0,
  priced: false,
  qualified: 0,
  apologies: 0,
  promised: [],
  dated: false,
  promises: 0,
  recalled: 0,
  quoted: {},
  changed: null,
  warmed: false,
  hurried: false,
  longTurns: 0,
  fruitless: 0,
  told: [],
  heldBack: 0,
  agreed: false,
}

/** The same move about the same thing is a repetition; a question that names nothing may be another one each time. */
export const madeKey = (move: string, about: string | null) => `${move}|${about ?? ''}`
export const isSame = (move: MoveId, about: string | null) => about !== null || !(QUESTIONS.has(move) || move === 'paraphrase')

/** Asks what was meant, or what is in the way: that is to listen. */
export const asksBack = ({ tends }: SellerTurn) => tends.includes('asks-back') || tends.includes('asks-worry')

/** Memory after a turn that was understood; what the buyers answered is added later. */
export function noted(
  memory: Memory,
  spoke: SellerSpoke,
  turn: SellerTurn,
  helps: readonly string[],
  long: boolean,
  prices: readonly string[] = [],
): Memory {
  const made = { ...memory.made }
  const faults = { ...memory.faults }
  const ids: string[] = []
  for (const move of turn.moves) {
    if (!ids.includes(move.id)) ids.push(move.id)
    const key = madeKey(move.id, move.about)
    made[key] = (made[key] ?? 0) + 1
    if (isFault(move.id) && turn.moves.find((other) => other.id === move.id) === move)
      faults[move.id] = (faults[move.id] ?? 0) + 1
  }
  const has = (id: string) => ids.includes(id)
  // To ask back is to listen, and no further question.
  const asks = turn.moves.some((move) => QUESTIONS.has(move.id)) && !asksBack(turn)
  const gives = turn.moves.some((move) => PITCHES.has(move.id) || CLOSES.has(move.id) || LISTENING.has(move.id))
  const help = turn.moves.filter((move) => helps.includes(move.id)).length
  const promise = has('defer-honestly') && turn.focus !== null && turn.names.time && !memory.promised.includes(turn.focus)
  return {
    ...memory,
    turns: memory.turns + 1,
    made,
    recent: [ids, ...memory.recent.slice(0, 1)],
    faults,
    unmended: memory.unmended + (turn.fault === null ? 0 : 1),
    questionsInRow: asks && !gives ? memory.questionsInRow + Math.max(1, Math.min(3, spoke.questions)) : asks ? 1 : 0,
    lostInRow: 0,
    emptyInRow: turn.moves.length === 0 ? memory.emptyInRow + 1 : 0,
    pitched: memory.pitched || turn.moves.some((move) => PITCHES.has(move.id)),
    closes: memory.closes + (turn.moves.some((move) => CLOSES.has(move.id)) ? 1 : 0),
    helped: memory.helped + help,
    helpedInAll: memory.helpedInAll + help,
    priced: memory.priced || has('price-range'),
    qualified: memory.qualified + (has('qualify-request') ? 1 : 0),
    apologies: memory.apologies + (has('apologise') ? 1 : 0),
    promised: promise && turn.focus !== null ? [...memory.promised, turn.focus] : memory.promised,
    dated: memory.dated || (turn.names.time && (has('next-step') || has('follow-up') || has('defer-honestly'))),
    longTurns: memory.longTurns + (long ? 1 : 0),
    promises: memory.promises + (has('defer-honestly') ? 1 : 0),
    told: [...new Set([...memory.told, ...(spoke.tells ?? []), ...turn.moves.flatMap(tellsOf)])],
    ...compared(memory.quoted, spoke, turn, prices),
  }
}

/** What a move that is no question speaks of. */
const tellsOf = ({ id, about }: TurnMove): readonly string[] =>
  about === null || QUESTIONS.has(id) || CLOSES.has(id) ? [] : [about]

/** Moves that offer something else on purpose: another figure is no contradiction then. */
const OFFERS: ReadonlySet<string> = new Set(['special-offer-close', 'choice-close', 'comparison-close', 'compare-fairly'])

/** The price and the day of this turn beside those named before for the same thing. */
function compared(
  before: Memory['quoted'],
  { quotes }: SellerSpoke,
  { moves, focus }: SellerTurn,
  prices: readonly string[],
): Pick<Memory, 'quoted' | 'changed'> {
  const named: [key: string, value: string, what: 'price' | 'day'][] = []
  if (quotes?.price !== undefined && !moves.some((move) => OFFERS.has(move.id))) {
    const about = moves.find((move) => move.about !== null && prices.includes(move.about))?.about
    const only = prices.length === 1 && moves.some((move) => move.id === 'price-range') ? prices[0] : undefined
    const thing = about ?? only
    if (thing !== undefined) named.push([`price|${thing}`, quotes.price, 'price'])
  }
  if (quotes?.day !== undefined) {
    const deferred = moves.find((move) => move.id === 'defer-honestly')
    const thing = deferred === undefined ? undefined : (deferred.about ?? focus ?? undefined)
    if (thing !== undefined) named.push([`day|${thing}`, quotes.day, 'day'])
    else if (deferred === undefined && moves.some((move) => move.id === 'follow-up')) named.push(['day|', quotes.day, 'day'])
  }
  const changed = named.find(([key, value]) => before[key] !== undefined && before[key] !== value)?.[2] ?? null
  return { quoted: { ...before, ...Object.fromEntries(named) }, changed }
}

/** Memory after words that were no answer: nothing but the count moves. */
export function notedAsLost(memory: Memory): Memory {
  return { ...memory, turns: memory.turns + 1, lostInRow: memory.lostInRow + 1, changed: null }
}
