import type { Lang } from '../../../src/content/index.ts'
import { type ToneTable, toneGrams } from '../../../src/scoring/tone.ts'
import { mean, sparseRidge } from './solve.ts'
import type { RatedTalk } from './talks.ts'

const LAMBDA = 1.5
/** Pieces that are kept, those that count most. */
const KEPT = 1000
/** Pieces that fewer talks or writers than this have said are left out. */
const LINES = 4
const WRITERS = 3

/**
 * Learns how buyers sound who are well or badly served: each buyer's line after the first speaks for its talk's `overall`, the
 * later the more.
 */
export function fitTones(talks: readonly RatedTalk[], lang: Lang): ToneTable {
  const lines = talks
    .filter((talk) => talk.lang === lang)
    .flatMap((talk) =>
      talk.turns.flatMap((turn, at) =>
        turn.by === 'buyer' && at > 0
          ? [
              {
                grams: toneGrams(turn.text, lang),
                rated: talk.points.overall!,
                weight: 0.3 + at / talk.turns.length,
                writer: talk.writer,
              },
            ]
          : [],
      ),
    )
  const spread = new Map<string, { lines: number; writers: Set<string> }>()
  for (const { grams, writer } of lines) {
    for (const gram of grams) {
      const seen = spread.get(gram) ?? { lines: 0, writers: new Set<string>() }
      spread.set(gram, { lines: seen.lines + 1, writers: seen.writers.add(writer) })
    }
  }
  let pieces = [...spread]
    .filter(([, seen]) => seen.lines >= LINES && seen.writers.size >= WRITERS)
    .map(([gram]) => gram)
    .sort()
  const middle = mean(lines.map((line) => line.rated))
  const solve = (): Float64Array => {
    const place = new Map(pieces.map((gram, at) => [gram, at]))
    const rows = lines.map(({ grams }) =>
      grams.flatMap((gram) => {
        const at = place.get(gram)
        return at === undefined ? [] : [[at, 1 / Math.sqrt(grams.length)] as const]
      }),
    )
    return sparseRidge(
      rows,
      lines.map((line) => line.rated - middle),
      lines.map((line) => line.weight),
      pieces.length,
      LAMBDA,
    )
  }
  const first = solve()
  const effect = pieces.map((gram, at) => ({ gram, size: Math.abs(first[at]!) * Math.sqrt(spread.get(gram)!.lines) }))
  pieces = effect
    .sort((a, b) => b.size - a.size || (a.gram < b.gram ? -1 : 1))
    .slice(0, KEPT)
    .map(({ gram }) => gram)
    .sort()
  const last = solve()
  return new Map(pieces.map((gram, at) => [gram, Math.round(last[at]! * 1000)] as const).filter(([, weight]) => weight !== 0))
}
