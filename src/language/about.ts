import type { Lang } from '#content'
import { isContent } from './features.ts'
import type { Topic } from './heard.ts'
import { even } from './text/normalise.ts'
import { type Token, tokensOf } from './text/tokens.ts'

/** Finds what words are about. */
export type About = (text: string, near: readonly { readonly text: string; readonly weight: number }[]) => string | null

interface Known {
  readonly topic: Topic
  /** How telling a word is for this topic, in hundredths. */
  readonly words: ReadonlyMap<string, number>
}

/** Words (English stems) or pairs of characters (Chinese) that carry meaning. */
function terms(text: string, lang: Lang): readonly string[] {
  const tokens = tokensOf(even(text, lang).text, lang).filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  if (lang === 'en') return tokens.filter((token) => isContent(token, lang)).map((token) => token.stem)
  const out: string[] = []
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (/[a-z0-9]/.test(token.text)) out.push(token.text)
    else if (next !== undefined && next.start === token.end && pairCounts(token, next)) out.push(token.text + next.text)
  })
  return out
}
const pairCounts = (a: Token, b: Token): boolean => isContent(a, 'zh') || isContent(b, 'zh')

/** Finds what words state: more than one fact may be told in one breath. */
export type Tells = (statements: string) => readonly string[]

interface Knowing {
  readonly about: About
  readonly tells: Tells
}

/** What a fact must share with the words, in hundredths of a telling word; and how far another topic may be ahead of it, in percent. */
const TOLD = { least: 180, terms: 3, ahead: 70 } as const

/** A remedy that is named in such words may be one that cannot be had. */
const NEGATES = { en: /n['’]t\b|\b(?:not|no|never|cannot|unable|unfortunately)\b/i, zh: /不|没|别|无法|难以/ } as const

/** Shared words weigh by how few topics know them; author's own `about` words count most. */
export function knowing(topics: readonly Topic[], lang: Lang): Knowing {
  const spread = new Map<string, number>()
  const lists = topics.map((topic) => {
    const own = new Map<string, number>()
    for (const term of topic.about.flatMap((text) => terms(text, lang))) own.set(term, 100)
    for (const term of topic.words.flatMap((text) => terms(text, lang))) if (!own.has(term)) own.set(term, 45)
    for (const term of own.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
    return { topic, own }
  })
  const known: readonly Known[] = lists.map(({ topic, own }) => ({
    topic,
    words: new Map([...own].map(([term, worth]) => [term, Math.floor((worth * 3) / (2 + (spread.get(term) ?? 1)))])),
  }))
  const about: About = (text, near) => {
    const parts = [
      { terms: new Set(terms(text, lang)), weight: 100 },
      ...near.map((part) => ({ terms: new Set(terms(part.text, lang)), weight: part.weight })),
    ]
    let best: string | null = null
    let top = 0
    for (const { topic, words } of known) {
      let score = 0
      for (const part of parts) for (const term of part.terms) score += (words.get(term) ?? 0) * part.weight
      if (score > top) {
        top = score
        best = topic.id
      }
    }
    return top >= 4500 ? best : null
  }
  const tells: Tells = (statements) => {
    const said = new Set(terms(statements, lang))
    const refuses = NEGATES[lang].test(statements)
    const shared = known.map(({ topic, words }) => {
      const common = [...said].filter((term) => words.has(term))
      return { topic, terms: common.length, worth: common.reduce((sum, term) => sum + (words.get(term) ?? 0), 0) }
    })
    const top = Math.max(0, ...shared.map(({ worth }) => worth))
    return shared
      .filter(
        ({ topic, terms: common, worth }) =>
          (topic.type === 'fact' || (topic.type === 'remedy' && !refuses)) &&
          common >= TOLD.terms &&
          worth >= TOLD.least &&
          worth * 100 >= top * TOLD.ahead,
      )
      .map(({ topic }) => topic.id)
  }
  return { about, tells }
}
