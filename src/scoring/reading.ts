import { FAULTS, type Lang } from '#content'
import type { Heard, HeardMove, Sign } from '#language'
import { bareClauses, copiedFrom, isPile, liesIn, type Stretch } from './copied.ts'
import { hollowTerms } from './hollow.ts'
import { type Reaction, reactionOf } from './reactions.ts'
import type { Trace } from './report.ts'
import { toldElsewhere } from './told-elsewhere.ts'
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
  /** So many of the buyer's stretches came before it. */
  readonly met: number
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
  /** So many telling words could be shared: those of the turn itself, or those of the buyer's lines before and after it, whichever are fewer. */
  readonly room: number
  /** Whether it is long enough for ties to be missed. */
  readonly sizeable: boolean
  /** Of its content words, those that are the buyer's last line's own: thousandths. */
  readonly echo: number
  /** The weight of the buyer's last words in it, copied ones too. */
  readonly echoed: number
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

/** Reads the buyer's stretches: lines between two turns of the seller are one. */
function buyersOf(trace: Trace, tones?: ToneTable): readonly BuyerTurn[] {
  const stretches: { index: number; texts: string[]; signs: Sign[] }[] = []
  let by = ''
  for (const turn of trace.turns) {
    if (turn.by === 'buyer') {
      const open = by === 'buyer' ? stretches.at(-1) : undefined
      if (open) {
        open.texts.push(turn.text)
        open.signs.push(...turn.signs)
      } else stretches.push({ index: turn.index, texts: [turn.text], signs: [...turn.signs] })
    }
    by = turn.by
  }
  return stretches.map(({ index, texts, signs }) => buyerTurn(trace.lang, index, texts.join(' '), signs, tones))
}

/** Moves that were made in own, fresh words: not copied from the buyer, not said before, not named in a row, not asked elsewhere. */
function ownMoves(
  heard: Heard,
  text: string,
  copied: readonly Stretch[],
  saidBefore: ReadonlySet<string>,
  lang: Lang,
): readonly HeardMove[] {
  if (heard.gate !== 'ok') return []
  const told = toldElsewhere(text, lang)
  const isOwn = (move: HeardMove): boolean => {
    const words = text.slice(move.start, move.end)
    if (move.id.endsWith('question') && liesIn(move, told)) return false
    return !liesIn(move, copied) && !isPile(words, lang) && !bareClauses(words).every((clause) => saidBefore.has(clause))
  }
  const all = [...heard.moves, ...heard.perhaps]
  // A fault said twice is a fault twice.
  return all.filter((move) => (isFault(move.id) ? !owned(move, text, lang) : isOwn(move)))
}

/** "My mistake", "I read it wrong", "you'd have been right": who takes it on themselves, or gives the other right, does not argue or blame. */
const OWNED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:my|our|entirely ours?) (?:own )?(?:mistake|fault|error|doing)|(?:i|we)(?:'ve| have| had)? (?:\w+ )?(?:it|that|you|this|them)? ?(?:all )?wrong(?:ly)?\b|(?:i|we) (?:should(?:n'?t)?|ought) (?:to )?(?:have|never)|(?:i|we) (?:was|were) wrong|(?:you|she|he|they)(?:'d|'re|'s| are| is| were| was| would)? (?:have been |be |quite |absolutely )?(?:not wrong|right)\b|(?:that|it) i can'?t)/i,
  zh: /(?:我|我们|咱们?)(?:这边)?(?:的|家的)?(?:问题|错|责任|疏忽|失误|锅)|是我们?(?:没|弄错|搞错|看错|说错|算错|写错|听错)|怪我|怨我|(?:您|你|他|她|他们|人家)(?:说|讲|想|做)?(?:得|的)?(?:也)?(?:对|没错|没说错|有道理)|没说错|不怪(?:您|你)/,
}
const AGAINST: ReadonlySet<string> = new Set(['argue', 'blame-buyer', 'disparage-competitor'])
const owned = (move: HeardMove, text: string, lang: Lang): boolean =>
  AGAINST.has(move.id) && OWNED[lang].test(text.slice(move.start, move.end))

/**
 * Reads a trace once: who answered whom, and which words were taken up.
 *
 * @param tones - in place of the shipped table of tones (fitting holds talks out of it)
 */
export function readTrace(trace: Trace, tones?: ToneTable): Reading {
  const { lang } = trace
  const buyers = buyersOf(trace, tones)
  const buyerWords = buyers.map((buyer) => contentWords(buyer.text, lang))
  const spoken = trace.turns.filter((turn) => turn.by === 'seller')
  const voiced = new Set<string>() // what the buyer has brought in before the last line
  const said = new Set<string>() // and the seller
  const saidBefore = new Set<string>() // the seller's clauses, bare
  const sellers: SellerTurn[] = []
  let met = 0 // buyers before this turn
  let voicedTo = 0
  for (const [at, turn] of spoken.entries()) {
    const metBefore = met
    while (met < buyers.length && buyers[met]!.index < turn.index) met += 1
    // The last line is fresh only when it came since the seller's previous turn.
    const before = met > metBefore ? buyers[met - 1]! : null
    const next = spoken[at + 1]
    const afterAt = met < buyers.length && (next === undefined || buyers[met]!.index < next.index) ? met : -1
    for (; voicedTo < (before ? met - 1 : met); voicedTo += 1) {
      for (const word of buyerWords[voicedTo]!) if (!said.has(word.key)) voiced.add(word.key)
    }
    const copied = before ? copiedFrom(before.text, turn.text, lang) : []
    const all = contentWords(turn.text, lang)
    const own = all.filter((word) => !liesIn(word, copied))
    const allKeys = new Set(all.map((word) => word.key))
    const lastKeys = new Set(before ? buyerWords[met - 1]!.map((word) => word.key) : [])
    const isNew = (word: Word): boolean => !lastKeys.has(word.key) && !voiced.has(word.key)
    const fromLast = own.filter((word) => lastKeys.has(word.key))
    const fromEarlier = own.filter((word) => !lastKeys.has(word.key) && voiced.has(word.key))
    const nextKeys = new Set(afterAt < 0 ? [] : buyerWords[afterAt]!.map((word) => word.key))
    const echoed = weightOf(all.filter((word) => lastKeys.has(word.key)))
    sellers.push({
      index: turn.index,
      text: turn.text,
      heard: turn.heard,
      moves: ownMoves(turn.heard, turn.text, copied, saidBefore, lang),
      at,
      of: spoken.length,
      words: lengthOf(turn.text),
      met,
      before,
      after: afterAt < 0 ? null : buyers[afterAt]!,
      fromLast,
      fromEarlier,
      lastTies: weightOf(fromLast),
      earlierTies: weightOf(fromEarlier),
      nextTies: afterAt < 0 ? 0 : weightOf(buyerWords[afterAt]!.filter((word) => isNew(word) && allKeys.has(word.key))),
      room: Math.min(new Set(own.map((word) => word.key)).size, lastKeys.size + nextKeys.size),
      sizeable: lengthOf(turn.text) >= SIZEABLE[lang],
      echo: Math.round((1000 * echoed) / Math.max(1, weightOf(all))),
      echoed,
      hollow: hollowTerms(turn.text, lang).kinds,
      added: own.filter(isNew).length,
      ...(turn.states ? { states: turn.states } : {}),
    })
    for (const word of all) said.add(word.key)
    for (const clause of bareClauses(turn.text)) saidBefore.add(clause)
  }
  return { lang, sellers, buyers }
}
