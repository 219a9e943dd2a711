/**
 * So much lower, in log odds, are the chances with people whom no example knows. Held-out writers of examples are easier to hear
 * than strangers, since most examples were written to show something; measured on the corpus, whose writers were held out, where
 * anything from 0.1 to 0.4 mends both languages.
 */
const STRANGER = 0.25

/** A share as a chance in thousandths, lowered for strangers. */
const chance = (share: number): number => Math.round(1000 / (1 + ((1 - share) / share) * Math.exp(STRANGER)))

/**
 * Turns how far a score stands above its threshold into how often such a move is there: pooled steps that never fall
 * (isotonic regression), as a short table of points.
 */
export function calibrate(
  pairs: readonly { readonly margin: number; readonly right: number }[],
): readonly (readonly [number, number])[] {
  const sorted = [...pairs].sort((a, b) => a.margin - b.margin)
  const size = Math.max(1, Math.floor(sorted.length / 60))
  const blocks: { margin: number; right: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    blocks.push({
      margin: part.reduce((sum, pair) => sum + pair.margin, 0),
      right: part.reduce((sum, pair) => sum + pair.right, 0),
      count: part.length,
    })
    while (blocks.length > 1) {
      const last = blocks.at(-1) as (typeof blocks)[number]
      const before = blocks.at(-2) as (typeof blocks)[number]
      if (before.right / before.count < last.right / last.count) break
      blocks.splice(-2, 2, {
        margin: before.margin + last.margin,
        right: before.right + last.right,
        count: before.count + last.count,
      })
    }
  }
  return blocks.map(({ margin, right, count }) => [Math.round(margin / count), chance((right + 0.5) / (count + 1))] as const)
}
