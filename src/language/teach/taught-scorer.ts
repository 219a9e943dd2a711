import { KINDS, type Kind, type MoveId } from '#content'
import type { ReadTurn } from '../features.ts'
import { addUp, type Scorer } from '../model/score.ts'
import { groupOf, idOf } from '../model/vector.ts'
import { GROUP_COUNT, scaleOf, type Weights } from '../model/weights.ts'
import type { TaughtWeights } from './taught.ts'

/** The shipped labeller with what it was taught: every move that was not taught scores to the last unit as it ships. */
export function taughtScorer(shipped: Scorer, taught: TaughtWeights): Scorer {
  const { weights } = merged(shipped.weights, taught)
  const places = new Map<number, number>([...shipped.weights.ids, ...taught.ids].map((id, at) => [id, at]))
  const inMerged = new Map(weights.ids.map((id, at) => [id, at]))
  const columns = taught.moves.map((one) => ({
    ...one,
    label: weights.moves.indexOf(one.move),
    cells: Int32Array.from(one.weights),
  }))
  const own = shipped.weights.moves.length
  const features = shipped.weights.ids.length
  const all = weights.moves.length

  function scoreWindow(keys: readonly number[]): Float64Array {
    const scores = new Float64Array(all)
    const before = shipped.scoreWindow(keys)
    for (let label = 0; label < own; label++) scores[label] = before[label]!
    // Shipped and own features are scaled apart, so that own ones make no shipped one quieter.
    const counts = new Int32Array(2 * GROUP_COUNT)
    const known: number[] = []
    const groups: number[] = []
    for (const key of keys) {
      const place = places.get(idOf(key))
      if (place === undefined) continue
      const group = groupOf(key) + (place < features ? 0 : GROUP_COUNT)
      known.push(place)
      groups.push(group)
      counts[group]! += 1
    }
    const scales = Array.from(counts, (count, group) => scaleOf(weights, group % GROUP_COUNT, count))
    for (const { label, bias, cells } of columns) {
      let sum = bias
      for (let at = 0; at < known.length; at++) sum += cells[known[at]!]! * scales[groups[at]!]!
      scores[label] = sum
    }
    return scores
  }

  const scoreTurn = (turn: ReadTurn) => addUp(turn, scoreWindow)
  return { weights, scoreTurn, scoreWindow, placeOf: (key) => inMerged.get(idOf(key)) ?? -1 }
}

/** One table of both: where a word shows a move is looked up in it. */
function merged(shipped: Weights, taught: TaughtWeights): { readonly weights: Weights } {
  const moves: readonly MoveId[] = [
    ...shipped.moves,
    ...taught.moves.map(({ move }) => move).filter((move) => !shipped.moves.includes(move)),
  ]
  const columns = new Map(taught.moves.map((one) => [moves.indexOf(one.move), one]))
  const ids = [...shipped.ids, ...taught.ids]
  const order = [...ids.keys()].sort((a, b) => ids[a]! - ids[b]!)
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  const put = (label: number, value: number) => {
    if (value === 0) return
    labels.push(label)
    values.push(value)
  }
  for (const place of order) {
    for (let at = shipped.starts[place] ?? 0; at < (shipped.starts[place + 1] ?? 0); at++)
      if (!columns.has(shipped.labels[at]!)) put(shipped.labels[at]!, shipped.values[at]!)
    for (const [label, { weights }] of columns) put(label, weights[place] ?? 0)
    starts.push(labels.length)
  }
  const pick = (from: readonly number[], of: 'bias' | 'threshold') =>
    moves.map((_, label) => columns.get(label)?.[of] ?? from[label] ?? 0)
  return {
    weights: {
      ...shipped,
      moves,
      ids: order.map((place) => ids[place]!),
      starts,
      labels: Uint8Array.from(labels),
      values: Int16Array.from(values),
      bias: pick(shipped.bias, 'bias'),
      thresholds: pick(shipped.thresholds, 'threshold'),
      kinds: Object.fromEntries(KINDS.map((kind) => [kind, moves.map((_, label) => shipped.kinds[kind][label] ?? 0)])) as Record<
        Kind,
        number[]
      >,
    },
  }
}
