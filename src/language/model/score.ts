import type { ReadTurn } from '../features.ts'
import { groupOf, idOf, keysOf, type Seen, see, windowsOf } from './vector.ts'
import { GROUP_COUNT, scaleOf, type Weights } from './weights.ts'

/** Scores of one turn: whole numbers, by move in the order of the weights. */
export interface Scores {
  readonly seen: Seen
  /** Whole turn and best sentence together. */
  readonly total: Float64Array
  /** The sentence that speaks most for each move. */
  readonly best: readonly number[]
}

export interface Scorer {
  readonly weights: Weights
  readonly scoreTurn: (turn: ReadTurn) => Scores
  readonly scoreWindow: (keys: readonly number[]) => Float64Array
  /** The place of a known feature, or -1. */
  readonly placeOf: (key: number) => number
}

const COUNTS = 512

export function scorerFor(weights: Weights): Scorer {
  const places = new Map(weights.ids.map((id, at) => [id, at]))
  const scales = Array.from({ length: GROUP_COUNT }, (_, group) =>
    Int32Array.from({ length: COUNTS }, (_, count) => scaleOf(weights, group, count)),
  )
  const placeOf = (key: number): number => {
    const place = places.get(idOf(key))
    return place ?? -1
  }

  function scoreWindow(keys: readonly number[]): Float64Array {
    const counts = new Array<number>(GROUP_COUNT).fill(0)
    const known: number[] = []
    const groups: number[] = []
    for (const key of keys) {
      const place = placeOf(key)
      if (place < 0) continue
      known.push(place)
      groups.push(groupOf(key))
      counts[groupOf(key)] = (counts[groupOf(key)] as number) + 1
    }
    const scores = Float64Array.from(weights.bias)
    for (let index = 0; index < known.length; index++) {
      const place = known[index] as number
      const group = groups[index] as number
      const scale = scales[group]?.[Math.min(counts[group] as number, COUNTS - 1)] as number
      const end = weights.starts[place + 1] as number
      for (let at = weights.starts[place] as number; at < end; at++) {
        const label = weights.labels[at] as number
        scores[label] = (scores[label] as number) + (weights.values[at] as number) * scale
      }
    }
    return scores
  }

  const scoreTurn = (turn: ReadTurn) => addUp(turn, scoreWindow)
  return { weights, scoreTurn, scoreWindow, placeOf }
}

/** Scores every window of a turn and adds up, for each move, the whole and the best sentence. */
export function addUp(turn: ReadTurn, scoreWindow: Scorer['scoreWindow']): Scores {
  const seen = see(turn)
  const { one, whole } = windowsOf(turn.sentences.length)
  const single = one.map((window) => scoreWindow(keysOf(seen, window)))
  const total = Float64Array.from(
    single.length === 1 ? (single[0] as Float64Array) : scoreWindow(single.length === 0 ? [] : keysOf(seen, whole)),
  )
  const best = Array.from(total, (_, move) => topOf(single, move))
  for (let move = 0; move < total.length; move++)
    total[move] = (total[move] as number) + (single[best[move] as number]?.[move] ?? 0)
  return { seen, total, best }
}

function topOf(scores: readonly Float64Array[], move: number): number {
  let top = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at]?.[move] as number) > (scores[top]?.[move] as number)) top = at
  return top
}
