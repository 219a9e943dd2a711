import type { Matrix } from './rows.ts'

/** A linear model: weights by feature and move (feature-major), and what each move has on the average. */
export interface Linear {
  readonly weights: Float32Array
  readonly mean: Float64Array
}

/**
 * Ridge regression of every move at once, by conjugate gradients in the space of the examples. Few steps are enough, and
 * stopping early shrinks as ridge does. Sums run in a fixed order: the same examples give the same weights to the last bit.
 */
export function ridge(
  matrix: Matrix,
  truth: Float64Array,
  moves: number,
  use: readonly number[],
  lambda: number,
  steps: number,
): Linear {
  const n = use.length
  const mean = new Float64Array(moves)
  for (const row of use)
    for (let move = 0; move < moves; move++) mean[move] = (mean[move] as number) + (truth[row * moves + move] as number)
  for (let move = 0; move < moves; move++) mean[move] = (mean[move] as number) / Math.max(1, n)
  const alpha = new Float64Array(n * moves)
  const rest = new Float64Array(n * moves)
  use.forEach((row, at) => {
    for (let move = 0; move < moves; move++)
      rest[at * moves + move] = (truth[row * moves + move] as number) - (mean[move] as number)
  })
  const way = Float64Array.from(rest)
  const weights = new Float32Array(matrix.columns * moves)
  const applied = new Float64Array(n * moves)
  let energy = dots(rest, rest, moves)
  for (let step = 0; step < steps; step++) {
    spread(matrix, use, way, moves, weights)
    for (let at = 0; at < n; at++) gather(matrix, use[at] as number, weights, moves, applied, at)
    for (let at = 0; at < applied.length; at++) applied[at] = (applied[at] as number) + lambda * (way[at] as number)
    const bend = dots(way, applied, moves)
    const size = energy.map((value, move) => value / Math.max(bend[move] as number, 1e-12))
    for (let at = 0; at < alpha.length; at++) {
      const move = at % moves
      alpha[at] = (alpha[at] as number) + (size[move] as number) * (way[at] as number)
      rest[at] = (rest[at] as number) - (size[move] as number) * (applied[at] as number)
    }
    const next = dots(rest, rest, moves)
    for (let at = 0; at < way.length; at++) {
      const move = at % moves
      way[at] = (rest[at] as number) + ((next[move] as number) / Math.max(energy[move] as number, 1e-12)) * (way[at] as number)
    }
    energy = next
  }
  spread(matrix, use, alpha, moves, weights)
  return { weights, mean }
}

/** weights = matrixᵀ · by */
function spread(matrix: Matrix, use: readonly number[], by: Float64Array, moves: number, weights: Float32Array): void {
  weights.fill(0)
  for (let row = 0; row < use.length; row++) {
    const from = matrix.starts[use[row] as number] as number
    const to = matrix.starts[(use[row] as number) + 1] as number
    const base = row * moves
    for (let at = from; at < to; at++) {
      const value = matrix.values[at] as number
      const place = (matrix.at[at] as number) * moves
      for (let move = 0; move < moves; move++)
        weights[place + move] = (weights[place + move] as number) + value * (by[base + move] as number)
    }
  }
}

/** out[slot] = matrix[row] · weights */
export function gather(matrix: Matrix, row: number, weights: Float32Array, moves: number, out: Float64Array, slot: number): void {
  const base = slot * moves
  for (let move = 0; move < moves; move++) out[base + move] = 0
  const to = matrix.starts[row + 1] as number
  for (let at = matrix.starts[row] as number; at < to; at++) {
    const value = matrix.values[at] as number
    const place = (matrix.at[at] as number) * moves
    for (let move = 0; move < moves; move++)
      out[base + move] = (out[base + move] as number) + value * (weights[place + move] as number)
  }
}

function dots(a: Float64Array, b: Float64Array, moves: number): Float64Array {
  const out = new Float64Array(moves)
  for (let at = 0; at < a.length; at++) out[at % moves] = (out[at % moves] as number) + (a[at] as number) * (b[at] as number)
  return out
}
