import type { Kind, Lang, MoveId, SignId } from '#content'
import type { Token } from './text/tokens.ts'

/** A move heard in a seller's turn. Spans count UTF-16 units of the seller's words, end exclusive. */
export interface HeardMove {
  readonly id: MoveId
  /** Calibrated on talks that were held out: 0 to 1 in steps of a thousandth. */
  readonly confidence: number
  readonly start: number
  readonly end: number
  /** The need, secret, concern, fact, answer, detail or remedy of the scenario that it speaks of; null when of none. */
  readonly about: string | null
  /** Its own words name nothing: what it is about was taken from what the buyer had just said. */
  readonly loosely?: true
}

/** Words that tend the talk and ask for nothing in it. Spans count as those of a move. */
export interface Phatic {
  /** How are you; how long have you got; goodbye; what worries you; what do you mean; no, I meant; what do you think; no, it does not; it was not your fault. */
  readonly kind:
    | 'asks-after'
    | 'asks-time'
    | 'farewell'
    | 'asks-worry'
    | 'asks-back'
    | 'asks-again'
    | 'asks-view'
    | 'says-no'
    | 'absolves'
  readonly start: number
  readonly end: number
}

/**
 * Whether the words are an answer at all. Only `ok` carries moves.
 * `copied`: the buyer's, the rubric's or a model answer's words handed back; `keywords`: terms without sentences;
 * `repeated`: the seller has said this before, nearly word for word.
 */
export const GATES = ['ok', 'empty', 'gibberish', 'wrong-language', 'copied', 'keywords', 'repeated'] as const
export type Gate = (typeof GATES)[number]

export interface Heard {
  readonly gate: Gate
  /** Asserted moves, in the order of their spans. */
  readonly moves: readonly HeardMove[]
  /** Below the line of assertion, above nothing: scoring may mark a criterion `unsure` by them. */
  readonly perhaps: readonly HeardMove[]
  /** Length: words in English, characters in Chinese. */
  readonly length: number
  /** Real questions put in the turn. */
  readonly questions: number
  /** Names a time, a figure, a person: what makes a promise concrete. */
  readonly names: { readonly time: boolean; readonly figure: boolean; readonly person: boolean }
  /** Facts and remedies of the scenario that the words state, in whatever way they are put; left out where there are none. Scoring does not read it. */
  readonly tells?: readonly string[]
  /** Words that only tend the talk; left out where there are none. Scoring does not read it. */
  readonly phatic?: readonly Phatic[]
}

/**
 * What was said in a talk so far: each line is read once and found again by its words, so that the ten-thousandth turn is heard
 * as quickly as the tenth.
 */
export interface Said {
  readonly seller: (line: string) => void
  readonly buyer: (line: string) => void
  /** The buyer's first lines, one below the other: as much as is read of a text. */
  readonly opening: () => string
  /** Whether the buyer said so many words in a row. */
  readonly isGiven: (run: string) => boolean
  /** Whether the seller has said this before, nearly word for word. */
  readonly isRepeated: (tokens: readonly Token[]) => boolean
}

export interface Utterance {
  readonly lang: Lang
  readonly text: string
  /** The buyer's line just before; empty at the start. */
  readonly context: string
  readonly kind?: Kind
  /** What the seller said earlier in this talk, oldest first: repetition is heard by it. */
  readonly earlier?: readonly string[]
  /** What the buyer said earlier in this talk, oldest first: `benefit` and `paraphrase` may reach back. */
  readonly buyerEarlier?: readonly string[]
  /** In place of `earlier` and `buyerEarlier`, for who follows a long talk. */
  readonly said?: Said
}

/** Something of the scenario that a move can be about. */
export interface Topic {
  readonly id: string
  readonly type: 'need' | 'secret' | 'concern' | 'fact' | 'answer' | 'detail' | 'remedy'
  /** The author's words for it. */
  readonly about: readonly string[]
  /** All lines and texts that belong to it: more words to know it by. */
  readonly words: readonly string[]
}

/** What a buyer's line tells. */
export interface Sign {
  readonly id: SignId
  readonly confidence: number
  readonly start: number
  readonly end: number
}

export interface Labeller {
  /** Names the weights: stands in every run's log. */
  readonly hash: string
  readonly hear: (utterance: Utterance, topics?: readonly Topic[]) => Heard
  readonly signs: (line: { readonly lang: Lang; readonly text: string; readonly context?: string }) => readonly Sign[]
}
