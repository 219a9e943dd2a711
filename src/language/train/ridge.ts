import type { Matrix } from './rows.ts'

/** A linear model: weights by feature and move (feature-major), and what each move has on the average. */
export interface Linear {
  readonly weights: Float32Array
  readonly mean: Float64Array
}

/** Examples that are learnt from: their rows, and how much each counts. */
export interface Lessons {
  readonly rows: readonly number[]
  readonly worth: (row: number) => number
}

/**
 * Ridge regression of every move at once, by conjugate gradients in the space of the examples. Few steps are enough, and
 * stopping early shrinks as ridge does. Sums run in a fixed order: the same examples give the same weights to the last bit.
 */
export function ridge(
  matrix: Matrix,
  truth: Float64Array,
  moves: number,
  { rows, worth }: Lessons,
  lambda: number,
  steps: number,
): Linear {
  const n = rows.length
  const roots = Float64Array.from(rows, (row) => Math.sqrt(worth(row)))
  const mean = new Float64Array(moves)
  let total = 0
  for (const row of rows) {
    total += worth(row)
    for (let move = 0; move < moves; move++) mean[move]! += worth(row) * truth[row * moves + move]!
  }
  for (let move = 0; move < moves; move++) mean[move]! /= Math.max(1, total)
  const alpha = new Float64Array(n * moves)
  const rest = new Float64Array(n * moves)
  for (let at = 0; at < n; at++)
    for (let move = 0; move < moves; move++)
      rest[at * moves + move] = roots[at]! * (truth[rows[at]! * moves + move]! - mean[move]!)
  const way = Float64Array.from(rest)
  const weights = new Float32Array(matrix.columns * moves)
  const applied = new Float64Array(n * moves)
  let energy = dots(rest, rest, moves)
  for (let step = 0; step < steps; step++) {
    spread(matrix, rows, roots, way, moves, weights)
    for (let at = 0; at < n; at++) gather(matrix, rows[at]!, weights, moves, applied, at)
    for (let at = 0; at < n; at++)
      for (let place = at * moves; place < (at + 1) * moves; place++)
        applied[place] = roots[at]! * applied[place]! + lambda * way[place]!
    const bend = dots(way, applied, moves)
    const size = energy.map((value, move) => value / Math.max(bend[move]!, 1e-12))
    for (let at = 0; at < n; at++)
      for (let move = 0; move < moves; move++) {
        const place = at * moves + move
        alpha[place]! += size[move]! * way[place]!
        rest[place]! -= size[move]! * applied[place]!
      }
    const next = dots(rest, rest, moves)
    for (let at = 0; at < n; at++)
      for (let move = 0; move < moves; move++) {
        const place = at * moves + move
        way[place] = rest[place]! + (next[move]! / Math.max(energy[move]!, 1e-12)) * way[place]!
      }
    energy = next
  }
  spread(matrix, rows, roots, alpha, moves, weights)
  return { weights, mean }
}

/** weights = matrixᵀ · (roots · by) */
function spread(
  matrix: Matrix,
  rows: readonly number[],
  roots: Float64Array,
  by: Float64Array,
  moves: number,
  weights: Float32Array,
): void {
  weights.fill(0)
  const line = new Float64Array(moves)
  for (let row = 0; row < rows.length; row++) {
    const to = matrix.starts[rows[row]! + 1]!
    for (let move = 0; move < moves; move++) line[move] = roots[row]! * by[row * moves + move]!
    for (let at = matrix.starts[rows[row]!]!; at < to; at++) {
      const value = matrix.values[at]!
      const place = matrix.at[at]! * moves
      for (let move = 0; move < moves; move++) weights[place + move]! += value * line[move]!
    }
  }
}

/** out[slot] = matrix[row] · weights */
export function gather(matrix: Matrix, row: number, weights: Float32Array, moves: number, out: Float64Array, slot: number): void {
  const base = slot * moves
  for (let move = 0; move < moves; move++) out[base + move] = 0
  const to = matrix.starts[row + 1]!
  for (let at = matrix.starts[row]!; at < to; at++) {
    const value = matrix.values[at]!
    const place = matrix.at[at]! * moves
    for (let move = 0; move < moves; move++) out[base + move]! += value * weights[place + move]!
  }
}

function dots(a: Float64Array, b: Float64Array, moves: number): Float64Array {
  const out = new Float64Array(moves)
  for (let at = 0; at < a.length; at += moves)
    for (let move = 0; move < moves; move++) out[move]! += a[at + move]! * b[at + move]!
  return out
}
