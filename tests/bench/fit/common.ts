import type { Lang } from '../../../src/content/index.ts'
import { pieces, RARE } from '../../../src/scoring/words.ts'
import type { RatedTalk } from './talks.ts'

/** In fewer talks than this a word is rare. */
const LEAST = 12

/** The table of common words of a language: how little a word says that stands in many talks (inverse document frequency). */
export function commonWords(talks: readonly RatedTalk[], lang: Lang): string {
  const own = talks.filter((talk) => talk.lang === lang)
  const counts = new Map<string, number>()
  for (const talk of own) {
    for (const key of new Set(talk.turns.flatMap((turn) => pieces(turn.text).map((piece) => piece.key)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const bands = new Map<number, string[]>()
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < LEAST) continue
    const weight = Math.min(RARE - 4, Math.max(0, Math.round((100 * (Math.log(own.length / count) - 1)) / 20) * 20))
    bands.set(weight, [...(bands.get(weight) ?? []), key])
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([weight, keys]) => `${weight}: ${keys.join(' ')}`)
    .join('\n')
}
