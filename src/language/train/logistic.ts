import type { Matrix } from './rows.ts'

/** A linear model: weights by feature and move (feature-major), and what each move has without any feature. */
export interface Linear {
  readonly weights: Float32Array
  readonly bias: Float64Array
}

/** One row to learn from: its features, the row of its truth, and how much it counts. */
export interface Lesson {
  readonly matrix: Matrix
  readonly row: number
  /** 1 or 0 for each move, from `at` on. */
  readonly truth: Float64Array
  readonly at: number
  readonly worth: number
}

export interface Effort {
  /** How strongly weights are held down. */
  readonly lambda: number
  /** Newton's steps, each solved by so many steps of conjugate gradients. */
  readonly rounds: number
  readonly steps: number
}

/**
 * Logistic regression of every move at once: Newton's method, each step by a few conjugate gradients, which shrink as they
 * stop early. Sums run in a fixed order: the same lessons give the same weights to the last bit.
 */
export function logistic(lessons: readonly Lesson[], columns: number, moves: number, effort: Effort): Linear {
  const size = (columns + 1) * moves
  const rows = lessons.length
  const weights = new Float64Array(size)
  const scores = new Float64Array(rows * moves)
  const bend = new Float64Array(rows * moves)
  const line = new Float64Array(moves)
  const slope = new Float64Array(size)
  const applied = new Float64Array(size)
  for (let round = 0; round < effort.rounds; round++) {
    for (let at = 0; at < size; at++) slope[at] = -effort.lambda * weights[at]!
    for (let row = 0; row < rows; row++) {
      const { truth, at, worth } = lessons[row]!
      for (let move = 0; move < moves; move++) {
        const likely = 1 / (1 + Math.exp(-scores[row * moves + move]!))
        bend[row * moves + move] = worth * Math.max(1e-4, likely * (1 - likely))
        line[move] = worth * (truth[at + move]! - likely)
      }
      spread(lessons[row]!, line, slope, columns, moves)
    }
    const step = solve(slope)
    for (let at = 0; at < size; at++) weights[at]! += step[at]!
    for (let row = 0; row < rows; row++) gather(lessons[row]!, weights, columns, moves, scores, row * moves)
  }
  return { weights: Float32Array.from(weights.subarray(0, columns * moves)), bias: weights.slice(columns * moves) }

  /** The step that would set the slope to nought, as far as the allowed steps reach. */
  function solve(goal: Float64Array): Float64Array {
    const step = new Float64Array(size)
    const rest = Float64Array.from(goal)
    const way = Float64Array.from(goal)
    let energy = dots(rest, rest, moves)
    for (let turn = 0; turn < effort.steps; turn++) {
      for (let at = 0; at < size; at++) applied[at] = effort.lambda * way[at]!
      for (let row = 0; row < rows; row++) {
        gather(lessons[row]!, way, columns, moves, line, 0)
        for (let move = 0; move < moves; move++) line[move]! *= bend[row * moves + move]!
        spread(lessons[row]!, line, applied, columns, moves)
      }
      const curve = dots(way, applied, moves)
      const length = energy.map((value, move) => value / Math.max(curve[move]!, 1e-12))
      for (let at = 0; at < size; at += moves)
        for (let move = 0; move < moves; move++) {
          step[at + move]! += length[move]! * way[at + move]!
          rest[at + move]! -= length[move]! * applied[at + move]!
        }
      const next = dots(rest, rest, moves)
      for (let at = 0; at < size; at += moves)
        for (let move = 0; move < moves; move++)
          way[at + move] = rest[at + move]! + (next[move]! / Math.max(energy[move]!, 1e-12)) * way[at + move]!
      energy = next
    }
    return step
  }
}

/** sums += row's features · line; the last column is the bias. */
function spread({ matrix, row }: Lesson, line: Float64Array, sums: Float64Array, columns: number, moves: number): void {
  const to = matrix.starts[row + 1]!
  for (let cell = matrix.starts[row]!; cell < to; cell++) {
    const value = matrix.values[cell]!
    const place = matrix.at[cell]! * moves
    for (let move = 0; move < moves; move++) sums[place + move]! += value * line[move]!
  }
  for (let move = 0; move < moves; move++) sums[columns * moves + move]! += line[move]!
}

/** out[from…] = row's features · weights, bias included. */
function gather(
  { matrix, row }: Lesson,
  weights: Float64Array,
  columns: number,
  moves: number,
  out: Float64Array,
  from: number,
): void {
  for (let move = 0; move < moves; move++) out[from + move] = weights[columns * moves + move]!
  const to = matrix.starts[row + 1]!
  for (let cell = matrix.starts[row]!; cell < to; cell++) {
    const value = matrix.values[cell]!
    const place = matrix.at[cell]! * moves
    for (let move = 0; move < moves; move++) out[from + move]! += value * weights[place + move]!
  }
}

/** out = matrix[row] · weights, without the bias. */
export function scoreRow(matrix: Matrix, row: number, weights: Float32Array, moves: number, out: Float64Array): void {
  out.fill(0)
  const to = matrix.starts[row + 1]!
  for (let at = matrix.starts[row]!; at < to; at++) {
    const value = matrix.values[at]!
    const place = matrix.at[at]! * moves
    for (let move = 0; move < moves; move++) out[move]! += value * weights[place + move]!
  }
}

function dots(a: Float64Array, b: Float64Array, moves: number): Float64Array {
  const out = new Float64Array(moves)
  for (let at = 0; at < a.length; at += moves)
    for (let move = 0; move < moves; move++) out[move]! += a[at + move]! * b[at + move]!
  return out
}
