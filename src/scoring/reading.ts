import { FAULTS, type Lang } from '#content'
import type { Heard, HeardMove, Sign } from '#language'
import { hollowTerms } from './hollow.ts'
import { type Reaction, reactionOf } from './reactions.ts'
import type { Trace } from './report.ts'
import type { ToneTable } from './tone.ts'
import { contentWords, lengthOf, type Word, weightOf } from './words.ts'

/** A buyer's stretch of talk: the lines between two seller turns, read as one. */
export interface BuyerTurn {
  readonly index: number
  readonly text: string
  readonly signs: readonly Sign[]
  readonly reaction: Reaction
  readonly words: number
  /** Tells something: long enough, and no mere complaint about the talk. */
  readonly full: boolean
  readonly asks: boolean
}

/** A seller's turn with all that scoring needs to know of its place in the talk. */
export interface SellerTurn {
  readonly index: number
  readonly text: string
  readonly heard: Heard
  /**
   * What counts as heard, each at its confidence, those that were heard "perhaps" too: so the sum over a talk is what a
   * reader would count on average. Nothing where the words are no answer (`gate`).
   */
  readonly moves: readonly HeardMove[]
  /** Its number among the seller's turns, from 0, and how many there are. */
  readonly at: number
  readonly of: number
  readonly words: number
  readonly before: BuyerTurn | null
  readonly after: BuyerTurn | null
  /** Content words that the buyer's last line, or an earlier one, brought in. */
  readonly fromLast: readonly Word[]
  readonly fromEarlier: readonly Word[]
  /** How much these say together: the ties to this buyer's last line, and to earlier ones. */
  readonly lastTies: number
  readonly earlierTies: number
  /** The ties of the buyer's answer to this turn: an answer to these words, or to others. */
  readonly nextTies: number
  /** Whether it is long enough for ties to be missed. */
  readonly sizeable: boolean
  /** Of its content words, those that are the buyer's last line's own: thousandths. */
  readonly echo: number
  /** Words of method and advertising, different ones. */
  readonly hollow: number
  /** Content words that are nobody's yet: what the seller adds. */
  readonly added: number
  readonly states?: Readonly<Record<string, string>>
}

export interface Reading {
  readonly lang: Lang
  readonly sellers: readonly SellerTurn[]
  readonly buyers: readonly BuyerTurn[]
}

const faults: ReadonlySet<string> = new Set(FAULTS)
export const isFault = (move: string): boolean => faults.has(move)

/** How surely a thing stands: 0 (not at all) to 1000. All of scoring's logic is in these, in whole numbers. */
export type Sureness = number
export const both = (a: Sureness, b: Sureness): Sureness => Math.round((a * b) / 1000)
export const not = (a: Sureness): Sureness => 1000 - a
export const surenessOf = (move: HeardMove): Sureness => Math.round(move.confidence * 1000)
/** How surely a turn makes one of these moves: as surely as the surest of them. */
export const makes = (turn: SellerTurn, moves: readonly string[]): Sureness =>
  turn.moves.reduce((best, move) => (moves.includes(move.id) ? Math.max(best, surenessOf(move)) : best), 0)
/** How surely a turn does anything that is no fault. */
export const works = (turn: SellerTurn): Sureness =>
  turn.moves.reduce((best, move) => (isFault(move.id) ? best : Math.max(best, surenessOf(move))), 0)
/** How surely a turn is free of faults. */
export const faultless = (turn: SellerTurn): Sureness =>
  turn.moves.reduce((clean, move) => (isFault(move.id) ? both(clean, not(surenessOf(move))) : clean), 1000)

/** From so many words (characters) on a turn is expected to touch what the buyer said. */
const SIZEABLE = { en: 7, zh: 10 } as const
const FULL = { en: 9, zh: 14 } as const

const buyerTurn = (lang: Lang, index: number, text: string, signs: readonly Sign[], tones?: ToneTable): BuyerTurn => {
  const reaction = reactionOf(text, lang, tones)
  const words = lengthOf(text)
  return { index, text, signs, reaction, words, full: words >= FULL[lang] && !reaction.unanswered, asks: /[?？]/.test(text) }
}

/**
 * Reads a trace once: who answered whom, and which words were taken up.
 *
 * @param tones - in place of the shipped table of tones (fitting holds talks out of it)
 */
export function readTrace(trace: Trace, tones?: ToneTable): Reading {
  const { lang } = trace
  const buyers: BuyerTurn[] = []
  const beforeOf: (BuyerTurn | null)[] = []
  let last: BuyerTurn | null = null
  const stretches: { buyer: BuyerTurn | null; position: number }[] = []
  for (const [position, turn] of trace.turns.entries()) {
    if (turn.by === 'buyer') {
      const joined: boolean = position > 0 && trace.turns[position - 1]?.by === 'buyer' && last !== null
      last =
        joined && last
          ? buyerTurn(lang, last.index, `${last.text} ${turn.text}`, [...last.signs, ...turn.signs], tones)
          : buyerTurn(lang, turn.index, turn.text, turn.signs, tones)
      if (joined) buyers[buyers.length - 1] = last
      else buyers.push(last)
    } else {
      beforeOf.push(last)
      stretches.push({ buyer: null, position })
    }
  }
  const total = stretches.length
  const voiced = new Set<string>() // content words that the buyer has brought in before the last line
  const said = new Set<string>() // and the seller
  let readTo = 0
  const sellers: SellerTurn[] = []
  let at = 0
  let latest: BuyerTurn | null = null
  for (const turn of trace.turns) {
    if (turn.by !== 'seller') continue
    const before: BuyerTurn | null = beforeOf[at] ?? null
    const after =
      buyers.find(
        (buyer) =>
          buyer.index > turn.index &&
          !trace.turns.some((other) => other.by === 'seller' && other.index > turn.index && other.index < buyer.index),
      ) ?? null
    // The last line is fresh only when it came since the seller's previous turn.
    const fresh = before !== latest
    const lastKeys = new Set(before && fresh ? contentWords(before.text, lang).map((word) => word.key) : [])
    while (readTo < buyers.length && buyers[readTo]!.index < (before && fresh ? before.index : turn.index)) {
      for (const word of contentWords(buyers[readTo]!.text, lang)) if (!said.has(word.key)) voiced.add(word.key)
      readTo += 1
    }
    const own = contentWords(turn.text, lang)
    const ownKeys = new Set(own.map((word) => word.key))
    const fromLast = own.filter((word) => lastKeys.has(word.key))
    const fromEarlier = own.filter((word) => !lastKeys.has(word.key) && voiced.has(word.key))
    const moves = turn.heard.gate === 'ok' ? [...turn.heard.moves, ...turn.heard.perhaps] : []
    sellers.push({
      index: turn.index,
      text: turn.text,
      heard: turn.heard,
      moves,
      at,
      of: total,
      words: lengthOf(turn.text),
      before: fresh ? before : null,
      after,
      fromLast,
      fromEarlier,
      lastTies: weightOf(fromLast),
      earlierTies: weightOf(fromEarlier),
      nextTies: after
        ? weightOf(
            contentWords(after.text, lang).filter(
              (word) => !lastKeys.has(word.key) && !voiced.has(word.key) && ownKeys.has(word.key),
            ),
          )
        : 0,
      sizeable: lengthOf(turn.text) >= SIZEABLE[lang],
      echo: own.length === 0 ? 0 : Math.round((1000 * weightOf(fromLast)) / Math.max(1, weightOf(own))),
      hollow: hollowTerms(turn.text, lang).kinds,
      added: own.filter((word) => !lastKeys.has(word.key) && !voiced.has(word.key)).length,
      ...(turn.states ? { states: turn.states } : {}),
    })
    for (const word of own) said.add(word.key)
    latest = before
    at += 1
  }
  return { lang, sellers, buyers }
}
