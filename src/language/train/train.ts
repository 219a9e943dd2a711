import { CORE_MOVES, type Example, KINDS, type Kind, type Lang, type MoveId } from '#content'
import { FEATURES_VERSION } from '../features.ts'
import { groupOf, idOf } from '../model/vector.ts'
import { GROUP_COUNT, type Weights } from '../model/weights.ts'
import { calibrate } from './calibrate.ts'
import { folds, writerOf } from './folds.ts'
import { gather, type Linear, ridge } from './ridge.ts'
import { type Matrix, type Ready, ready, type Shape } from './rows.ts'
import { thresholds } from './thresholds.ts'

/** Scale of each group, chosen by cross-validation on the corpus. */
const SHAPE: Shape = { scales: [4096, 2048, 4096, 4096, 4096, 4096, 2048, 2048, 2048, 2048], soft: 50, least: 3 }
const LAMBDA = 0.6
const STEPS = 18
/** Whole numbers of weight for 1 of the regression's output. */
const FINE = 120
/** So many weights are kept, the largest. */
const KEPT = 80_000
const FOLDS = 5
/** One score unit of the regression, in the whole numbers of `Scores`. */
export const UNIT = FINE * 65536

/** Out-of-fold scores, in units of the regression: whole + best sentence + best pair. */
export interface OutOfFold {
  readonly scores: Float64Array
  readonly fold: readonly number[]
}

export function outOfFold(data: Ready, groupOfExample: (example: Example) => string, count = FOLDS): OutOfFold {
  const fold = folds(data.examples, groupOfExample, count)
  const scores = new Float64Array(data.truth.length)
  for (let held = 0; held < count; held++) {
    const use = fold.flatMap((own, row) => (own === held ? [] : [row]))
    const model = ridge(data.whole, data.truth, data.moves.length, use, LAMBDA, STEPS)
    scoreInto(data, model, (row) => fold[row] === held, scores)
  }
  return { scores, fold }
}

/** Adds whole, best sentence and best pair for the chosen examples. */
function scoreInto(data: Ready, model: Linear, chosen: (row: number) => boolean, scores: Float64Array): void {
  const moves = data.moves.length
  const line = new Float64Array(moves)
  for (let row = 0; row < data.examples.length; row++) {
    if (!chosen(row)) continue
    gather(data.whole, row, model.weights, moves, line, 0)
    for (let move = 0; move < moves; move++)
      scores[row * moves + move] = (line[move] as number) + 3 * (model.mean[move] as number)
  }
  const addBest = (matrix: Matrix, of: Int32Array) => {
    for (let at = 0; at < matrix.rows; ) {
      const row = of[at] as number
      const top = new Float64Array(moves).fill(Number.NEGATIVE_INFINITY)
      for (; at < matrix.rows && of[at] === row; at++) {
        if (!chosen(row)) continue
        gather(matrix, at, model.weights, moves, line, 0)
        for (let move = 0; move < moves; move++) top[move] = Math.max(top[move] as number, line[move] as number)
      }
      if (chosen(row))
        for (let move = 0; move < moves; move++)
          scores[row * moves + move] = (scores[row * moves + move] as number) + (top[move] as number)
    }
  }
  addBest(data.one, data.oneOf)
  addBest(data.two, data.twoOf)
}

/** Which moves are learnt: the core list in its order, then moves of packs that have examples. */
export function movesIn(examples: readonly Example[]): readonly MoveId[] {
  const counts = new Map<MoveId, number>()
  for (const example of examples) for (const move of example.moves) counts.set(move, (counts.get(move) ?? 0) + 1)
  const own = [...counts.keys()].filter((move) => !(CORE_MOVES as readonly MoveId[]).includes(move)).sort()
  return [...CORE_MOVES, ...own].filter((move) => (counts.get(move) ?? 0) >= 3)
}

/**
 * Trains the labeller of one language on labelled examples. The same examples in the same order give the same weights.
 * Thresholds and confidence come from examples whose writer was held out.
 */
export function train(lang: Lang, examples: readonly Example[]): Weights {
  const moves = movesIn(examples)
  const data = ready(lang, examples, moves, SHAPE)
  const held = outOfFold(data, writerOf)
  const kinds = kindBias(data, held.scores)
  const scores = withKind(data, held.scores, kinds)
  const cut = thresholds({ scores, truth: data.truth, moves: moves.length })
  const pairs = [...scores].flatMap((score, at) => {
    const margin = score - (cut[at % moves.length] as number)
    return margin > -0.6 ? [{ margin: Math.round(margin * 1000), right: data.truth[at] as number }] : []
  })
  const model = ridge(
    data.whole,
    data.truth,
    moves.length,
    data.examples.map((_, row) => row),
    LAMBDA,
    STEPS,
  )
  return whole(data, model, cut, kinds, calibrate(pairs))
}

/** What the kind of talk adds: a share of how much commoner the move is there than everywhere, over what the words already say. */
function kindBias(data: Ready, scores: Float64Array): Readonly<Record<Kind, readonly number[]>> {
  const moves = data.moves.length
  const bias = (kind: Kind) =>
    data.moves.map((_, move) => {
      let count = 4
      let over = 0
      data.examples.forEach((example, row) => {
        if (example.kind !== kind) return
        count++
        over += (data.truth[row * moves + move] as number) - (scores[row * moves + move] as number) / 3
      })
      return over / count
    })
  return Object.fromEntries(KINDS.map((kind) => [kind, bias(kind)])) as Record<Kind, number[]>
}

function withKind(data: Ready, scores: Float64Array, kinds: Readonly<Record<Kind, readonly number[]>>): Float64Array {
  const moves = data.moves.length
  return scores.map((score, at) => {
    const kind = data.examples[Math.floor(at / moves)]?.kind
    return kind === undefined ? score : score + (kinds[kind][at % moves] as number)
  })
}

function whole(
  data: Ready,
  model: Linear,
  cut: readonly number[],
  kinds: Readonly<Record<Kind, readonly number[]>>,
  calibration: Weights['calibration'],
): Weights {
  const moves = data.moves.length
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  const kept: number[] = []
  const sizes = model.weights.map((weight) => Math.abs(Math.round(weight * FINE))).sort()
  const least = Math.max(1, sizes[Math.max(0, sizes.length - KEPT)] ?? 1)
  data.keys.forEach((key, place) => {
    const before = labels.length
    for (let move = 0; move < moves; move++) {
      const value = Math.round((model.weights[place * moves + move] as number) * FINE)
      if (Math.abs(value) < least) continue
      labels.push(move)
      values.push(Math.max(-30000, Math.min(30000, value)))
    }
    kept.push(key)
    if (before <= labels.length) starts.push(labels.length)
  })
  return {
    lang: data.lang,
    features: FEATURES_VERSION,
    moves: data.moves,
    ids: kept.map(idOf),
    groups: kept.map(groupOf),
    starts,
    labels: Uint8Array.from(labels),
    values: Int16Array.from(values),
    scales: SHAPE.scales.slice(0, GROUP_COUNT),
    soft: SHAPE.soft,
    bias: Array.from(model.mean, (mean) => Math.round(mean * UNIT)),
    thresholds: cut.map((value) => Math.round(value * UNIT)),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind].map((value) => Math.round(value * UNIT))])) as Record<
      Kind,
      number[]
    >,
    calibration,
  }
}
