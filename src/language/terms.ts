import type { Lang } from '#content'
import { isContent } from './features.ts'
import { kinIn } from './kinship/kinship.ts'
import { even } from './text/normalise.ts'
import { type Token, tokensOf } from './text/tokens.ts'

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
export const spokenIn = (text: string, lang: Lang): readonly Token[] =>
  tokensOf(even(text, lang).text, lang).filter((token) => /[\p{L}\p{N}]/u.test(token.text))

/** Words (English stems) or pairs of characters (Chinese) that carry meaning, as often as they stand there. */
export function wordsIn(tokens: readonly Token[], lang: Lang): readonly string[] {
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

/** What a text names, each once, in the order in which it is first named. */
export function termsIn(text: string, lang: Lang): readonly Term[] {
  const tokens = spokenIn(text, lang)
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
