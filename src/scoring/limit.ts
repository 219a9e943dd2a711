import type { Lang } from '#content'
import { MEASURE } from './measures.ts'
import { type Reading, type SellerTurn, works } from './reading.ts'
import { tie } from './ties.ts'

/** Why a whole talk is held down, whatever its single turns look like. */
export type LimitReason = 'pretence' | 'stranger' | 'once'
export interface Limit {
  readonly why: LimitReason
  /** No criterion, and no overall, gets more than this. */
  readonly most: 0 | 1
  /** The turns that show it. */
  readonly turns: readonly number[]
}

/** Thousandths of the turns that are no work at all from which on a talk is pretence, or nearly. */
const PRETENCE = { nearly: 200, plainly: 300 } as const
/** Mean ties under this: the words are meant for somebody else. Chosen on rated talks against talks with strangers' answers. */
const STRANGER = { en: 250, zh: 340 } as const
const STRANGER_TURNS = 3
const SHORT_TURNS = 4
const ONCE_TURNS = 4

/**
 * What holds a whole talk down: turns that only name the steps or hand words back; words that this buyer's lines have
 * nothing to do with; everything in one turn and nothing after.
 */
export function limitOf(reading: Reading): Limit | null {
  const { sellers, lang } = reading
  const hollow = [
    ...new Set([...MEASURE.gated(reading), ...MEASURE.hollow(reading), ...MEASURE.echoes(reading)].map(({ turn }) => turn.index)),
  ]
  const share = (1000 * hollow.length) / Math.max(1, sellers.length)
  if (hollow.length >= 2 && share >= PRETENCE.plainly) return { why: 'pretence', most: 0, turns: hollow }
  const replies = sellers.filter((turn) => turn.before !== null)
  const sizeable = replies.filter((turn) => turn.sizeable)
  // Where all turns are short they are judged together: more of them, and half the ties.
  const short = sizeable.length < STRANGER_TURNS
  const met = short ? replies : sizeable
  const ties = met.map((turn) => tiesOf(turn, lang))
  const sum = ties.reduce((all, one) => all + one, 0)
  if (met.length >= (short ? SHORT_TURNS : STRANGER_TURNS) && sum * (short ? 2 : 1) < STRANGER[lang] * met.length) {
    return {
      why: 'stranger',
      most: 1,
      turns: met.filter((turn) => tiesOf(turn, lang) < STRANGER[lang]).map((turn) => turn.index),
    }
  }
  if (hollow.length >= 2 && share >= PRETENCE.nearly) return { why: 'pretence', most: 1, turns: hollow }
  const working = sellers.filter((turn) => works(turn) >= 500)
  if (sellers.length >= ONCE_TURNS && working.length === 1)
    return { why: 'once', most: 1, turns: working.map((turn) => turn.index) }
  return null
}

/** How surely a turn belongs to this talk: by what it takes up, by what the buyer's answer takes up, or by what it is about. */
const tiesOf = (turn: SellerTurn, lang: Lang): number =>
  turn.heard.moves.some((move) => move.about !== null) ? 1000 : tie(turn.lastTies + turn.earlierTies + turn.nextTies, lang)
