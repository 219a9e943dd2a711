import type { Lang } from '#content'
import { MEASURE } from './measures.ts'
import { both, makes, not, type Reading, type SellerTurn, type Sureness, works } from './reading.ts'
import { tie } from './ties.ts'

/** Why a whole talk is held down, whatever its single turns look like. */
export type LimitReason = 'pretence' | 'stranger' | 'parroted' | 'unheard' | 'sent-away' | 'once'
export interface Limit {
  readonly why: LimitReason
  /** No overall gets more than this, in halves; no criterion more than the next whole point. */
  readonly most: number
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
/** Of the ties that are asked for, thousandths: up to the first a talk is held at 1, from the second on not at all. */
const TIED = { from: 750, to: 1000 } as const
/**
 * Thousandths of the turns after which the buyer says that they were not heard ("I told you", "you're not listening", "it's the
 * door, not the gate") and that is not taken up: from the first on a talk is held down, from the second at 1. It takes two such
 * turns, or one and a buyer who sounds cool on the whole.
 */
const UNHEARD = { from: 150, to: 250, twice: 1500, once: 500 } as const
/** What is done in all turns but the busiest, thousandths of a turn: up to the first nothing follows, from the second on enough does. */
const FOLLOWS = { from: 900, to: 1700 } as const
/** More than this is not given to a talk that ends with the buyer sending the seller away. */
const SENT_AWAY = 1.5
/**
 * How surely, on average, a turn comes back to earlier words of the buyer or has the buyer take up its own, thousandths: where none
 * does a talk is held at 1, from the second on not at all. Of 352 rated good talks one lies under 60.
 */
const DEPTH = { from: 0, to: 100 } as const
const DEPTH_TURNS = 5
const STRANGER_TURNS = 3
const SHORT_TURNS = 4
const ONCE_TURNS = 4

/**
 * What holds a whole talk down, by degrees: turns that only name the steps or hand words back; words that this buyer's lines have
 * nothing to do with, or that only echo; a buyer who says that nobody listens, or sends the seller away; everything in one turn and nothing after.
 *
 * @returns the reason that holds it down most; null where none does
 */
export function limitOf(reading: Reading): Limit | null {
  return [pretence, stranger, parroted, unheard, sentAway, once]
    .flatMap((limit) => limit(reading) ?? [])
    .reduce<Limit | null>((lowest, one) => (one.most < (lowest?.most ?? 4) ? one : lowest), null)
}

/** From 1 at `from` in a straight line to 4 at `to`, in whole halves. */
const slide = (value: number, from: number, to: number): number =>
  Math.max(2, Math.min(8, 2 + Math.floor((6 * (value - from)) / (to - from)))) / 2
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
const indexesOf = (turns: readonly SellerTurn[]): readonly number[] => turns.map((turn) => turn.index)

function pretence(reading: Reading): Limit | null {
  const hollow = [
    ...new Set([...MEASURE.gated(reading), ...MEASURE.hollow(reading), ...MEASURE.echoes(reading)].map(({ turn }) => turn.index)),
  ]
  const share = (1000 * hollow.length) / Math.max(1, reading.sellers.length)
  if (hollow.length < 2 || share < PRETENCE.nearly) return null
  return { why: 'pretence', most: share >= PRETENCE.plainly ? 0 : 1, turns: hollow }
}

function stranger({ sellers, lang }: Reading): Limit | null {
  const replies = sellers.filter((turn) => turn.before !== null)
  const sizeable = replies.filter((turn) => turn.sizeable)
  // Where all turns are short they are judged together, and it takes more of them.
  const short = sizeable.length < STRANGER_TURNS
  const met = short ? replies : sizeable
  if (met.length < (short ? SHORT_TURNS : STRANGER_TURNS)) return null
  const asked = sum(met.map((turn) => tiesAsked(turn, lang)))
  const tied = (1000 * sum(met.map((turn) => tiesOf(turn, lang)))) / asked
  return {
    why: 'stranger',
    most: slide(tied, TIED.from, TIED.to),
    turns: indexesOf(met.filter((turn) => tiesOf(turn, lang) < tiesAsked(turn, lang))),
  }
}

/** Canned lines with the buyer's last noun dropped in: no turn builds on what was said before, and no answer on the turn. */
function parroted({ sellers, lang }: Reading): Limit | null {
  const met = sellers.filter((turn) => turn.before !== null && turn.sizeable)
  if (met.length < DEPTH_TURNS) return null
  const depths = met.map((turn) => (isAbout(turn) ? 1000 : tie(Math.max(turn.earlierTies, turn.nextTies), lang)))
  return {
    why: 'parroted',
    most: slide(sum(depths) / met.length, DEPTH.from, DEPTH.to),
    turns: indexesOf(met.filter((_, at) => depths[at] === 0)),
  }
}

function unheard({ sellers, lang }: Reading): Limit | null {
  const said = sellers.map((turn) => corrected(turn, lang))
  // Taken up by the next turn, unless that has to be put right as well.
  const takenUp = sellers.map((turn, at) => both(tie(turn.lastTies, lang), not(said[at]!)))
  const passed = said.map((one, at) => both(one, not(takenUp[at + 1] ?? 0)))
  const tone = sum(sellers.map(({ after }) => after?.reaction.tone ?? 0))
  if (sum(passed) < (tone < 0 ? UNHEARD.once : UNHEARD.twice)) return null
  const heard = 1000 - sum(passed) / sellers.length
  return {
    why: 'unheard',
    most: slide(heard, 1000 - UNHEARD.to, 1000 - UNHEARD.from),
    turns: indexesOf(sellers.filter((_, at) => passed[at]! > 0)),
  }
}

/** What a seller says that can be put right. */
const STATES = ['paraphrase', 'recap', 'feature', 'advantage', 'benefit', 'proof', 'correct-misunderstanding', 'propose-remedy']
/** How surely the buyer's words tell the seller that they did not listen, or have it wrong; in the words of the seller's question they answer it. */
function corrected(turn: SellerTurn, lang: Lang): Sureness {
  const { protests, corrects } = turn.after?.reaction ?? {}
  if (protests) return 1000
  if (!corrects) return 0
  return turn.heard.questions > 0 ? Math.max(makes(turn, STATES), not(tie(turn.nextTies, lang))) : 1000
}

function sentAway({ sellers, buyers }: Reading): Limit | null {
  const last = sellers.at(-1)
  return last && buyers.at(-1)?.reaction.sendsAway ? { why: 'sent-away', most: SENT_AWAY, turns: [last.index] } : null
}

function once({ sellers }: Reading): Limit | null {
  const done = sellers.map(works)
  const most = Math.max(0, ...done)
  if (sellers.length < ONCE_TURNS || most < 500) return null
  return {
    why: 'once',
    most: slide(sum(done) - most, FOLLOWS.from, FOLLOWS.to),
    turns: indexesOf(sellers.filter((_, at) => done[at] === most)),
  }
}

const isAbout = (turn: SellerTurn): boolean => turn.heard.moves.some((move) => move.about !== null)

/** How surely a turn belongs to this talk: by what it takes up, by what the buyer's answer takes up, or by what it is about. */
const tiesOf = (turn: SellerTurn, lang: Lang): number =>
  isAbout(turn) ? 1000 : tie(turn.lastTies + turn.earlierTies + turn.nextTies, lang)

/** How much of such a tie is to be expected of a turn: more where more is said. */
const tiesAsked = ({ room }: SellerTurn, lang: Lang): number => {
  const { ties, room: enough, least } = STRANGER[lang]
  return Math.round((ties * Math.max(least, Math.min(1000, Math.round((1000 * (room + 1)) / enough)))) / 1000)
}
