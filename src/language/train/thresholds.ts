/** Scores and truth of held-out examples, rows × moves. */
export interface HeldOut {
  readonly scores: Float64Array
  readonly truth: Float64Array
  readonly moves: number
  /** Which rows count; the others were written for a move and make it commoner than it is. */
  readonly counts: (row: number) => boolean
}

/** Below this a move counts with the others: its own best threshold is mostly luck. */
const SHRINK = 60

/** The threshold of each move: its own best by F1, drawn towards the common one by how few examples it has. */
export function thresholds(held: HeldOut): readonly number[] {
  const common = commonThreshold(held)
  return Array.from({ length: held.moves }, (_, move) => {
    const { threshold, positives } = bestThreshold(held, move)
    return positives === 0 ? common : (positives * threshold + SHRINK * common) / (positives + SHRINK)
  })
}

function commonThreshold({ scores, truth, moves, counts }: HeldOut): number {
  const order = [...scores.keys()]
    .filter((at) => counts(Math.floor(at / moves)))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  return cutAt(order, scores, truth)
}

function bestThreshold({ scores, truth, moves, counts }: HeldOut, move: number): { threshold: number; positives: number } {
  const own: number[] = []
  let positives = 0
  for (let at = move; at < scores.length; at += moves) {
    if (!counts(Math.floor(at / moves))) continue
    own.push(at)
    positives += truth[at] as number
  }
  own.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  return { threshold: cutAt(own, scores, truth), positives }
}

/** Halfway below the last score that still raises F1. */
function cutAt(order: readonly number[], scores: Float64Array, truth: Float64Array): number {
  let all = 0
  for (const at of order) all += truth[at] as number
  let hits = 0
  let best = -1
  let top = 0
  for (let rank = 0; rank < order.length; rank++) {
    hits += truth[order[rank] as number] as number
    const f1 = (2 * hits) / (rank + 1 + all)
    if (f1 > best) {
      best = f1
      top = rank
    }
  }
  const high = scores[order[top] as number] ?? 0
  return (high + (scores[order[top + 1] as number] ?? high)) / 2
}
