import type { Lang } from '#content'
import { stemOf, type Token, tokensOf } from '../text/tokens.ts'
import { lexiconOf } from './lexicon.ts'

/** A word of a class found in the text: tokens `from` to `to` (exclusive). */
export interface Hit {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly name: string
  readonly words: readonly string[]
}

/** Entries by their first word; the longest first. */
type Index = ReadonlyMap<string, readonly Entry[]>

function indexOf(classes: Readonly<Record<string, string>>, lang: Lang): Index {
  const index = new Map<string, Entry[]>()
  for (const [name, list] of Object.entries(classes)) {
    for (const entry of new Set(list.split(/\s+/))) {
      const words = tokensOf(entry.replaceAll('+', ' '), lang).map((token) => token.stem)
      const first = words[0]
      if (first === undefined) continue
      index.set(first, [...(index.get(first) ?? []), { name, words }])
    }
  }
  for (const [first, entries] of index)
    index.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  return index
}

const INDEX: Partial<Record<Lang, Index>> = {}

function indexFor(lang: Lang): Index {
  INDEX[lang] ??= indexOf(lexiconOf(lang).classes, lang)
  return INDEX[lang]
}

/** All words of classes in the tokens; of one class the longest at each place. */
export function hitsIn(tokens: readonly Token[], lang: Lang): readonly Hit[] {
  const hits: Hit[] = []
  const index = indexFor(lang)
  tokens.forEach((token, from) => {
    const entries = index.get(token.stem)
    if (entries === undefined) return
    const seen = new Set<string>()
    for (const { name, words } of entries) {
      if (seen.has(name) || !words.every((word, at) => tokens[from + at]?.stem === word)) continue
      seen.add(name)
      hits.push({ name, from, to: from + words.length })
    }
  })
  return hits
}

/** The names of all word classes of a language, in the order of the file. */
export const classNames = (lang: Lang): readonly string[] => Object.keys(lexiconOf(lang).classes)

export { stemOf }
