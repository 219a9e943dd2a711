import type { Lang } from '#content'
import { isContent, type ReadTurn } from './features.ts'
import type { Phatic } from './heard.ts'
import type { Stretch } from './text/sentences.ts'

/** Turns of phrase that tend the talk and are about nothing in it, over even text: a sentence of them asks for no fact. */
export type Phrases = Readonly<Record<Phatic['kind'], RegExp>>
const KNOWN: Partial<Record<Lang, Phrases>> = {}

/** A page that works in one language fetches one: kept beside its lexicon. */
export function keepPhrases(lang: Lang, phrases: Phrases): void {
  KNOWN[lang] = phrases
}

const ASKS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:what|which|who|whose|how so)\b(?!\W*$)|\bwhat\W*$/,
  zh: /什么|啥|哪[个些样种位]?|谁|怎么/,
}
const COUNTS: Readonly<Record<Lang, RegExp>> = {
  en: /\bhow (?:many|much|long|often|old|far|big)\b/,
  zh: /多少|几|多[久长大高远]/,
}
const CALLED = /[,，]\s*\p{L}+[^\p{L}]*$/u
const SHORT = 8

/** "Dread what?", "Who's Sun?": a question in words that the buyer has just used asks what was meant by them. */
function takesUp({ lang, even, sentences, buyer }: ReadTurn, { start, end }: Stretch): boolean {
  const words = even.text.slice(start, end).toLowerCase()
  const asking = sentences.find(({ sentence }) => sentence.start <= start && end <= sentence.end)
  if (asking?.question !== true || !ASKS[lang].test(words) || COUNTS[lang].test(words)) return false
  // "..., Bob?" calls somebody.
  const until = start + words.replace(CALLED, '').length
  const tokens = asking.tokens.filter((token) => token.start >= start && token.end <= until)
  const own = tokens.filter((token) => isContent(token, lang))
  return tokens.length <= SHORT && own.length > 0 && own.every((token) => buyer.stems.has(token.stem))
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
