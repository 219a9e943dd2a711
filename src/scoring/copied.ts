import type { Lang } from '#content'
import { hollowTerms } from './hollow.ts'
import { lengthOf, pieces } from './words.ts'

/** So many pieces in a row that stand in the buyer's line too are copied, not taken up. */
const RUN = { en: 5, zh: 14 } as const // in Chinese a character and its pair are two pieces

/** A stretch of text; UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretches of a seller's text that are the buyer's words, word for word. */
export function copiedFrom(buyer: string, text: string, lang: Lang): readonly Stretch[] {
  const length = RUN[lang]
  const theirs = pieces(buyer).map((piece) => piece.key)
  if (theirs.length < length) return []
  const runs = new Set(theirs.slice(0, theirs.length - length + 1).map((_, at) => theirs.slice(at, at + length).join(' ')))
  const own = pieces(text)
  const found: Stretch[] = []
  for (let at = 0; at + length <= own.length; at += 1) {
    const run = own.slice(at, at + length)
    if (!runs.has(run.map((piece) => piece.key).join(' '))) continue
    const start = run[0]!.start
    const end = run.at(-1)!.end
    const last = found.at(-1)
    if (last && start <= last.end) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return found
}

/** Whether at least half of a span lies in such stretches. */
export function liesIn(span: Stretch, stretches: readonly Stretch[]): boolean {
  const inside = stretches.reduce(
    (sum, one) => sum + Math.max(0, Math.min(span.end, one.end) - Math.max(span.start, one.start)),
    0,
  )
  return span.end > span.start && inside * 2 >= span.end - span.start
}

/** Whether a clause is little more than terms in a row: it names moves and makes none. */
export function isPile(clause: string, lang: Lang): boolean {
  const { kinds, all } = hollowTerms(clause, lang)
  const length = lengthOf(clause)
  return kinds >= 2 && all * (lang === 'en' ? 3 : 5) >= length
}

/** Sentences and clauses of a text, bare of marks and case: by these it is known that something is said again. */
export const bareClauses = (text: string): readonly string[] =>
  text
    .split(/[.!?;\n。！？；]+|(?:, )|，/)
    .map(bare)
    .filter(Boolean)
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
