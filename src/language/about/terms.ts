import type { Lang } from '#content'
import { isContent } from '../features.ts'
import { kinIn } from '../kinship/kinship.ts'
import { even } from '../text/normalise.ts'
import { type Token, tokensOf } from '../text/tokens.ts'

/** One thing that words name, and what it may be known by: itself, one of its characters, its kindred words. */
export interface Term {
  readonly word: string
  /** A stem (English) or pair of characters (Chinese) that carries meaning. */
  readonly isWord: boolean
  /** A single Chinese character: it stands in many words of one meaning. */
  readonly isCharacter: boolean
  /** Lines of kindred words that it stands in. */
  readonly kin: readonly number[]
}

/** The tokens of a text that are words, figures or characters. */
const spokenIn = (text: string, lang: Lang): readonly Token[] =>
  tokensOf(even(text, lang).text, lang).filter((token) => /[\p{L}\p{N}]/u.test(token.text))

/** Words (English stems) or pairs of characters (Chinese) that carry meaning, as often as they stand there. */
function wordsIn(tokens: readonly Token[], lang: Lang): readonly string[] {
  if (lang === 'en') return [...tokens.filter((token) => isContent(token, lang)).map((token) => token.stem), ...joined(tokens)]
  const out: string[] = []
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (/[a-z0-9]/.test(token.text)) out.push(token.text)
    else if (next !== undefined && next.start === token.end && pairCounts(token, next)) out.push(token.text + next.text)
  })
  return out
}
/** "They break down", "it is set up": the two words of a breakdown, a set-up. */
const joined = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, at) => (APART.has(tokens[at + 1]?.text ?? '') ? [`${token.stem}${tokens[at + 1]?.text}`] : []))
const APART = new Set('down up out off over time'.split(' '))
const pairCounts = (a: Token, b: Token): boolean => a.text + b.text === '太太' || isContent(a, 'zh') || isContent(b, 'zh')

/** What tokens name, each once, in the order in which it is first named. */
function termsOf(tokens: readonly Token[], lang: Lang): readonly Term[] {
  const terms = new Map<string, { word: string; isWord: boolean; isCharacter: boolean; kin: number[] }>()
  const term = (word: string) => {
    const known = terms.get(word) ?? { word, isWord: false, isCharacter: false, kin: [] }
    terms.set(word, known)
    return known
  }
  for (const { line, from, to } of kinIn(tokens, lang)) {
    const stems = tokens.slice(from, to).map((token) => token.stem)
    const { kin } = term(stems.join(lang === 'en' ? '+' : ''))
    if (!kin.includes(line)) kin.push(line)
  }
  for (const word of wordsIn(tokens, lang)) term(word).isWord = true
  if (lang === 'zh')
    for (const token of tokens) if (isContent(token, lang) && !/[a-z0-9]/.test(token.text)) term(token.text).isCharacter = true
  return [...terms.values()]
}

/** Reads the texts of one language, each of them once as long as it is remembered. */
export interface Reader {
  readonly lang: Lang
  readonly spoken: (text: string) => readonly Token[]
  readonly words: (text: string) => readonly string[]
  readonly terms: (text: string) => readonly Term[]
}

/** The last so many different texts are remembered: by each of the three. */
export function readerOf(lang: Lang, most: number): Reader {
  const spoken = remembered(most, (text) => spokenIn(text, lang))
  return {
    lang,
    spoken,
    words: remembered(most, (text) => wordsIn(spoken(text), lang)),
    terms: remembered(most, (text) => termsOf(spoken(text), lang)),
  }
}

export function remembered<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>()
  return (text) => {
    const known = values.get(text)
    if (known !== undefined) return known
    if (values.size >= most) values.clear()
    const value = make(text)
    values.set(text, value)
    return value
  }
}
