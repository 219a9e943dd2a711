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

/** So many moves are learnt together, with a variable of its own for each: what a processor keeps at hand. */
const LANES = 4

/**
 * Logistic regression of every move: Newton's method, each step by a few conjugate gradients, which shrink as they stop early.
 * Sums run in a fixed order: the same lessons give the same weights to the last bit.
 */
export function logistic(lessons: readonly Lesson[], columns: number, moves: number, effort: Effort): Linear {
  const weights = new Float32Array(columns * moves)
  const bias = new Float64Array(moves)
  for (let first = 0; first < moves; first += LANES) {
    const from = Math.max(0, Math.min(first, moves - LANES))
    const learnt = learnFour(lessons, columns, from, effort)
    for (let move = from; move < Math.min(from + LANES, moves); move++) {
      const lane = move - from
      for (let column = 0; column < columns; column++) weights[column * moves + move] = learnt[column * LANES + lane]!
      bias[move] = learnt[columns * LANES + lane]!
    }
  }
  return { weights, bias }
}

/** The weights of four moves from `first` on, by feature and move; the last column is the bias. */
function learnFour(lessons: readonly Lesson[], columns: number, first: number, effort: Effort): Float64Array {
  const size = (columns + 1) * LANES
  const weights = new Float64Array(size)
  const bend = new Float64Array(lessons.length * LANES)
  const line = new Float64Array(LANES)
  const slope = new Float64Array(size)
  const applied = new Float64Array(size)
  for (let round = 0; round < effort.rounds; round++) {
    for (let at = 0; at < size; at++) slope[at] = -effort.lambda * weights[at]!
    lessons.forEach((lesson, row) => {
      const { truth, at, worth } = lesson
      gather(lesson, weights, columns, line)
      for (let lane = 0; lane < LANES; lane++) {
        const likely = 1 / (1 + Math.exp(-line[lane]!))
        bend[row * LANES + lane] = worth * Math.max(1e-4, likely * (1 - likely))
        line[lane] = worth * (truth[at + first + lane]! - likely)
      }
      spread(lesson, line, slope, columns)
    })
    const step = solve(slope)
    for (let at = 0; at < size; at++) weights[at]! += step[at]!
  }
  return weights

  /** The step that would set the slope to nought, as far as the allowed steps reach. */
  function solve(goal: Float64Array): Float64Array {
    const step = new Float64Array(size)
    const rest = Float64Array.from(goal)
    const way = Float64Array.from(goal)
    let energy = dots(rest, rest)
    for (let turn = 0; turn < effort.steps; turn++) {
      for (let at = 0; at < size; at++) applied[at] = effort.lambda * way[at]!
      lessons.forEach((lesson, row) => {
        gather(lesson, way, columns, line)
        for (let lane = 0; lane < LANES; lane++) line[lane]! *= bend[row * LANES + lane]!
        spread(lesson, line, applied, columns)
      })
      const curve = dots(way, applied)
      const length = energy.map((value, lane) => value / Math.max(curve[lane]!, 1e-12))
      for (let at = 0; at < size; at++) {
        step[at]! += length[at % LANES]! * way[at]!
        rest[at]! -= length[at % LANES]! * applied[at]!
      }
      const next = dots(rest, rest)
      const turned = next.map((value, lane) => value / Math.max(energy[lane]!, 1e-12))
      for (let at = 0; at < size; at++) way[at] = rest[at]! + turned[at % LANES]! * way[at]!
      energy = next
    }
    return step
  }
}

/** sums += row's features · line. */
function spread({ matrix, row }: Lesson, line: Float64Array, sums: Float64Array, columns: number): void {
  const { at, values, starts } = matrix
  const a = line[0]!
  const b = line[1]!
  const c = line[2]!
  const d = line[3]!
  const to = starts[row + 1]!
  for (let cell = starts[row]!; cell < to; cell++) {
    const value = values[cell]!
    const place = at[cell]! * LANES
    sums[place]! += value * a
    sums[place + 1]! += value * b
    sums[place + 2]! += value * c
    sums[place + 3]! += value * d
  }
  for (let lane = 0; lane < LANES; lane++) sums[columns * LANES + lane]! += line[lane]!
}

/** line = row's features · weights, bias included. */
function gather({ matrix, row }: Lesson, weights: Float64Array, columns: number, line: Float64Array): void {
  const { at, values, starts } = matrix
  let a = weights[columns * LANES]!
  let b = weights[columns * LANES + 1]!
  let c = weights[columns * LANES + 2]!
  let d = weights[columns * LANES + 3]!
  const to = starts[row + 1]!
  for (let cell = starts[row]!; cell < to; cell++) {
    const value = values[cell]!
    const place = at[cell]! * LANES
    a += value * weights[place]!
    b += value * weights[place + 1]!
    c += value * weights[place + 2]!
    d += value * weights[place + 3]!
  }
  line[0] = a
  line[1] = b
  line[2] = c
  line[3] = d
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

function dots(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(LANES)
  for (let at = 0; at < a.length; at++) out[at % LANES]! += a[at]! * b[at]!
  return out
}
