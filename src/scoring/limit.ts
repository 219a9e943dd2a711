import type { Lang } from '#content'
import { MEASURE } from './measures.ts'
import { type Reading, type SellerTurn, works } from './reading.ts'
import { tie } from './ties.ts'

/** Why a whole talk is held down, whatever its single turns look like. */
export type LimitReason = 'pretence' | 'stranger' | 'unheard' | 'once'
export interface Limit {
  readonly why: LimitReason
  /** No criterion, and no overall, gets more than this. */
  readonly most: 0 | 1
  /** The turns that show it. */
  readonly turns: readonly number[]
}

/** Thousandths of the turns that are no work at all from which on a talk is pretence, or nearly. */
const PRETENCE = { nearly: 200, plainly: 300 } as const
/**
 * Ties under this, on average: the words are meant for somebody else. So much is asked where a turn and the buyer's lines around
 * it hold `room` telling words each; where they hold fewer there is less to share, and less is asked, down to `least`. Chosen on
 * rated talks, whole and cut short, against talks with strangers' answers.
 */
const STRANGER = {
  en: { ties: 400, room: 8, least: 300 },
  zh: { ties: 360, room: 20, least: 300 },
} as const
/**
 * Thousandths of the turns after which the buyer says that they were not heard ("I told you", "you're not listening") from which
 * on a talk is held down: said twice, or once by a buyer who sounds cool on the whole. None of the rated good talks has that.
 */
const UNHEARD = 250
const STRANGER_TURNS = 3
const SHORT_TURNS = 4
const ONCE_TURNS = 4

/**
 * What holds a whole talk down: turns that only name the steps or hand words back; words that this buyer's lines have
 * nothing to do with; a buyer who says that nobody listens; everything in one turn and nothing after.
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
  // Where all turns are short they are judged together, and it takes more of them.
  const short = sizeable.length < STRANGER_TURNS
  const met = short ? replies : sizeable
  const ties = met.map((turn) => tiesOf(turn, lang))
  const sum = ties.reduce((all, one) => all + one, 0)
  const asked = met.reduce((all, turn) => all + tiesAsked(turn, lang), 0)
  if (met.length >= (short ? SHORT_TURNS : STRANGER_TURNS) && sum < asked) {
    return {
      why: 'stranger',
      most: 1,
      turns: met.filter((turn) => tiesOf(turn, lang) < tiesAsked(turn, lang)).map((turn) => turn.index),
    }
  }
  const unheard = sellers.filter(({ after }) => after?.reaction.unanswered || after?.reaction.toldBefore)
  const tone = sellers.reduce((all, { after }) => all + (after?.reaction.tone ?? 0), 0)
  if (unheard.length * 1000 >= UNHEARD * sellers.length && (unheard.length >= 2 || (unheard.length === 1 && tone < 0)))
    return { why: 'unheard', most: 1, turns: unheard.map((turn) => turn.index) }
  if (hollow.length >= 2 && share >= PRETENCE.nearly) return { why: 'pretence', most: 1, turns: hollow }
  const working = sellers.filter((turn) => works(turn) >= 500)
  if (sellers.length >= ONCE_TURNS && working.length === 1)
    return { why: 'once', most: 1, turns: working.map((turn) => turn.index) }
  return null
}

/** How surely a turn belongs to this talk: by what it takes up, by what the buyer's answer takes up, or by what it is about. */
const tiesOf = (turn: SellerTurn, lang: Lang): number =>
  turn.heard.moves.some((move) => move.about !== null) ? 1000 : tie(turn.lastTies + turn.earlierTies + turn.nextTies, lang)

/** How much of such a tie is to be expected of a turn: more where more is said. */
const tiesAsked = ({ room }: SellerTurn, lang: Lang): number => {
  const { ties, room: enough, least } = STRANGER[lang]
  return Math.round((ties * Math.max(least, Math.min(1000, Math.round((1000 * (room + 1)) / enough)))) / 1000)
}
