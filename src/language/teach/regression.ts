import { likelihood } from './exactly.ts'
import type { Rows } from './windows.ts'

/** The same rows over several lists of features, each scaled by itself. */
export type Layers = readonly Rows[]

/** Rows of one kind to learn one move from. */
export interface Share {
  /** The shipped features of each row, and those that own examples added. */
  readonly rows: Layers
  /** 1 where the move stands in the row, 0 where not. */
  readonly truth: Uint8Array
  /** How much each row counts; 0 leaves it out. */
  readonly worth: Float64Array
}

/** What one move is known by. */
export interface Column {
  readonly weights: Float64Array
  readonly bias: number
}

/** As the shipped labeller is trained, with fewer steps: a key press waits for it. See `train/train.ts`. */
const LAMBDA = 0.5
const ROUNDS = 4
const STEPS = 3
/** Rounds from where the shipped labeller stands: there is less to go. */
const AGAIN = 1
const LOUD = 65536

/**
 * Logistic regression of one move: Newton's method, each step by a few conjugate gradients, as `train/logistic.ts` does it for all
 * moves at once. Moves are learnt apart from each other, so that learning one anew is learning it in full.
 *
 * @param before - where to go on from, by one step; from nothing when left out
 */
export function regression(shares: readonly Share[], columns: number, before?: Column): Column {
  const size = columns + 1
  const weights = new Float64Array(size)
  if (before) {
    weights.set(before.weights)
    weights[columns] = before.bias
  }
  const parts = shares.map((share) => ({
    ...share,
    used: Int32Array.from(share.worth.keys()).filter((row) => share.worth[row]! > 0),
    bend: new Float64Array(share.worth.length),
  }))
  const slope = new Float64Array(size)
  const applied = new Float64Array(size)
  for (let round = 0; round < (before ? AGAIN : ROUNDS); round++) {
    for (let at = 0; at < size; at++) slope[at] = -LAMBDA * weights[at]!
    for (const { rows, truth, worth, used, bend } of parts)
      for (const row of used) {
        const likely = likelihood(round === 0 && !before ? 0 : scoreOf(rows, row, weights) + weights[columns]!)
        bend[row] = worth[row]! * Math.max(1e-4, likely * (1 - likely))
        spread(rows, row, worth[row]! * (truth[row]! - likely), slope, columns)
      }
    const step = solve(slope)
    for (let at = 0; at < size; at++) weights[at]! += step[at]!
  }
  return { weights: weights.slice(0, columns), bias: weights[columns]! }

  function solve(goal: Float64Array): Float64Array {
    const step = new Float64Array(size)
    const rest = Float64Array.from(goal)
    const way = Float64Array.from(goal)
    let energy = dot(rest, rest)
    for (let turn = 0; turn < STEPS; turn++) {
      for (let at = 0; at < size; at++) applied[at] = LAMBDA * way[at]!
      for (const { rows, used, bend } of parts)
        for (const row of used) spread(rows, row, (scoreOf(rows, row, way) + way[columns]!) * bend[row]!, applied, columns)
      const length = energy / Math.max(dot(way, applied), 1e-12)
      for (let at = 0; at < size; at++) {
        step[at]! += length * way[at]!
        rest[at]! -= length * applied[at]!
      }
      const next = dot(rest, rest)
      const turned = next / Math.max(energy, 1e-12)
      for (let at = 0; at < size; at++) way[at] = rest[at]! + turned * way[at]!
      energy = next
    }
    return step
  }
}

/** Row · weights, without the bias. */
export function scoreOf(layers: Layers, row: number, weights: Float64Array): number {
  let sum = 0
  for (const { starts, at, loud } of layers) {
    const to = starts[row + 1]!
    for (let cell = starts[row]!; cell < to; cell++) sum += loud[cell]! * weights[at[cell]!]!
  }
  return sum / LOUD
}

function spread(layers: Layers, row: number, amount: number, sums: Float64Array, columns: number): void {
  const share = amount / LOUD
  for (const { starts, at, loud } of layers) {
    const to = starts[row + 1]!
    for (let cell = starts[row]!; cell < to; cell++) sums[at[cell]!]! += loud[cell]! * share
  }
  sums[columns]! += amount
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
