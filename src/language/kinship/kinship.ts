import type { Lang } from '#content'
import { type Token, tokensOf } from '../text/tokens.ts'

/** A word or phrase of one line of kindred words: tokens `from` to `to` (exclusive). */
export interface Kin {
  readonly line: number
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly line: number
  readonly words: readonly string[]
}

const KNOWN: Partial<Record<Lang, ReadonlyMap<string, readonly Entry[]>>> = {}

/** A page that works in one language fetches one: kept beside its lexicon. Lines of words for the same thing. */
export function keepKinship(lang: Lang, lines: string): void {
  KNOWN[lang] ??= indexOf(lines.trim().split('\n'), lang)
}

/** Entries by their first word. */
function indexOf(lines: readonly string[], lang: Lang): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  lines.forEach((list, line) => {
    for (const entry of new Set(list.split(' '))) {
      const words = tokensOf(entry.replaceAll('+', ' '), lang).map((token) => token.stem)
      const first = words[0]
      if (first === undefined) continue
      const known = index.get(first)
      if (known === undefined) index.set(first, [{ line, words }])
      else known.push({ line, words })
    }
  })
  return index
}

/** All kindred words in the tokens, in their order; none where the language has none. */
export function kinIn(tokens: readonly Token[], lang: Lang): readonly Kin[] {
  const index = KNOWN[lang]
  if (index === undefined) return []
  return tokens.flatMap((token, from) =>
    (index.get(token.stem) ?? [])
      .filter(({ words }) => words.every((word, at) => tokens[from + at]?.stem === word))
      .map(({ line, words }) => ({ line, from, to: from + words.length })),
  )
}
