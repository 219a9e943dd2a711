import type { Lang } from '#content'
import type { ReadTurn } from './features.ts'
import type { Phatic } from './heard.ts'
import { takesUp } from './takes-up.ts'
import type { Stretch } from './text/sentences.ts'

/** Turns of phrase that tend the talk and are about nothing in it, over even text: a sentence of them asks for no fact. */
export type Phrases = Readonly<Record<Phatic['kind'], RegExp>>
const KNOWN: Partial<Record<Lang, Phrases>> = {}

/** A page that works in one language fetches one: kept beside its lexicon. */
export function keepPhrases(lang: Lang, phrases: Phrases): void {
  KNOWN[lang] = phrases
}

/** Where the turn only tends the talk, clause by clause in spoken order; places in the seller's words. */
export function phaticIn(turn: ReadTurn): readonly Phatic[] {
  const { lang, even, sentences } = turn
  const phrases = Object.entries(KNOWN[lang] ?? {}) as [Phatic['kind'], RegExp][]
  const kindOf = ({ start, end }: Stretch) => {
    const words = even.text.slice(start, end).replace(/^[\s,]+|[.,!?。，\s]+$/g, '')
    return phrases.find(([, phrase]) => phrase.test(words))?.[0] ?? (takesUp(turn, { start, end }) ? 'asks-back' : undefined)
  }
  return sentences.flatMap(({ sentence }) => {
    const whole = kindOf(sentence)
    const parts = whole === undefined ? sentence.clauses : [sentence]
    return parts.flatMap((part) => {
      const kind = whole ?? kindOf(part)
      return kind === undefined ? [] : [{ kind, start: even.at[part.start] as number, end: even.at[part.end] as number }]
    })
  })
}
