import { CORE_MOVES, type Example, KINDS, type Kind, type Lang, type MoveId } from '#content'
import { FEATURES_VERSION, GROUPS, type Group } from '../features.ts'
import { idOf } from '../model/vector.ts'
import { UNIT, type Weights } from '../model/weights.ts'
import { calibrate } from './calibrate.ts'
import { folds, isSpoken, SENTENCE, worthOf, writerOf } from './folds.ts'
import { type Effort, type Lesson, type Linear, logistic, scoreRow } from './logistic.ts'
import { type Matrix, type Ready, ready, type Shape, select } from './rows.ts'
import { thresholds } from './thresholds.ts'

/** How loud each group may be, chosen by cross-validation with whole writers held out. */
const LOUDNESS: Readonly<Record<Group, number>> = {
  word: 1,
  form: 1,
  skeleton: 0.5,
  class: 1,
  cue: 1,
  shape: 0.5,
  'buyer-word': 0.5,
  'buyer-class': 0.5,
  overlap: 0.5,
  'cue-after': 0.5,
  'cue-pair': 1,
  'class-pair': 0.5,
  kin: 1,
}
const SHAPE: Shape = { scales: GROUPS.map((group) => LOUDNESS[group] * 4096), soft: 50, least: 3 }
const EFFORT: Effort = { lambda: 0.5, rounds: 5, steps: 8 }
/** Enough to see which features say anything. */
const GLANCE: Effort = { lambda: 0.5, rounds: 1, steps: 4 }
/** So many features are kept, those that say most; and so many weights of them. */
const FEATURES = 12_000
const KEPT = 129_500
const FOLDS = 4
/** So many log odds, of whole and best sentence together, are one of the units in which a score stands above its threshold. */
const SPREAD = 5
/** So much further, in log odds, must a move stand out with people whom no example knows: nought to three times that were tried, and differ little. */
const STRANGE = 0.25
/** The usual weight becomes so many: fine enough that rounding costs nothing, coarse enough to stay small. */
const FINENESS = 2

/** Out-of-fold scores, in log odds: whole + best sentence. */
export interface OutOfFold {
  readonly scores: Float64Array
  readonly fold: readonly number[]
}

/** What is learnt from: every chosen example as a whole, and its sentences where it is known what stands in which. */
function lessonsFor(data: Ready, use: (row: number) => boolean): readonly Lesson[] {
  const moves = data.moves.length
  const worth = (row: number) => worthOf(data.examples[row]!)
  const wholes = data.examples.flatMap((_, row) =>
    use(row) ? [{ matrix: data.whole, row, truth: data.truth, at: row * moves, worth: worth(row) }] : [],
  )
  const sentences = [...data.oneOf].flatMap((row, at) =>
    use(row) && data.truthOne[at * moves]! >= 0
      ? [{ matrix: data.one, row: at, truth: data.truthOne, at: at * moves, worth: SENTENCE * worth(row) }]
      : [],
  )
  return [...wholes, ...sentences]
}

const learn = (data: Ready, use: (row: number) => boolean, effort: Effort): Linear =>
  logistic(lessonsFor(data, use), data.keys.length, data.moves.length, effort)

/** Scores of every example by a model that never saw its group (its writer, its talk). */
export function outOfFold(data: Ready, groupOfExample: (example: Example) => string, count = FOLDS): OutOfFold {
  const fold = folds(data.examples, groupOfExample, count)
  const scores = new Float64Array(data.truth.length)
  for (let held = 0; held < count; held++) {
    const model = learn(data, (row) => fold[row] !== held, EFFORT)
    scoreInto(data, model, (row) => fold[row] === held, scores)
  }
  return { scores, fold }
}

/** Whole and best sentence of the chosen examples, added up. */
function scoreInto(data: Ready, model: Linear, chosen: (row: number) => boolean, scores: Float64Array): void {
  const moves = data.moves.length
  const line = new Float64Array(moves)
  for (let row = 0; row < data.examples.length; row++) {
    if (!chosen(row)) continue
    scoreRow(data.whole, row, model.weights, moves, line)
    for (let move = 0; move < moves; move++) scores[row * moves + move] = line[move]! + 2 * model.bias[move]!
  }
  for (let at = 0; at < data.one.rows; ) {
    const row = data.oneOf[at]!
    const top = new Float64Array(moves).fill(Number.NEGATIVE_INFINITY)
    for (; at < data.one.rows && data.oneOf[at] === row; at++) {
      if (!chosen(row)) continue
      scoreRow(data.one, at, model.weights, moves, line)
      for (let move = 0; move < moves; move++) top[move] = Math.max(top[move]!, line[move]!)
    }
    if (chosen(row)) for (let move = 0; move < moves; move++) scores[row * moves + move]! += top[move]!
  }
}

/** Which moves are learnt: the core list in its order, then moves of packs that have examples. */
export function movesIn(examples: readonly Example[]): readonly MoveId[] {
  const counts = new Map<MoveId, number>()
  for (const example of examples) for (const move of example.moves) counts.set(move, (counts.get(move) ?? 0) + 1)
  const own = [...counts.keys()].filter((move) => !(CORE_MOVES as readonly MoveId[]).includes(move)).sort()
  return [...CORE_MOVES, ...own].filter((move) => (counts.get(move) ?? 0) >= 3)
}

/** Examples made ready, with the features that say most: chosen by a first regression over all of them. */
export function prepared(lang: Lang, examples: readonly Example[], features = FEATURES): Ready {
  const data = ready(lang, examples, movesIn(examples), SHAPE)
  if (data.keys.length <= features) return data
  const model = learn(data, () => true, GLANCE)
  return select(data, importance(data.whole, model, data.moves.length), features, SHAPE)
}

/** How much a feature moves scores: its weights squared, times how often and how loud it is. */
function importance(matrix: Matrix, model: Linear, moves: number): Float64Array {
  const power = powerOf(matrix)
  return power.map((loud, place) => {
    let sum = 0
    for (let move = 0; move < moves; move++) sum += model.weights[place * moves + move]! ** 2
    return sum * loud
  })
}

function powerOf(matrix: Matrix): Float64Array {
  const power = new Float64Array(matrix.columns)
  for (let at = 0; at < matrix.at.length; at++) power[matrix.at[at]!]! += matrix.values[at]! ** 2
  return power
}

/**
 * Trains the labeller of one language on labelled examples. The same examples in the same order give the same weights.
 * Thresholds and confidence come from examples whose writer was held out.
 */
export function train(lang: Lang, examples: readonly Example[]): Weights {
  const data = prepared(lang, examples)
  const moves = data.moves.length
  const held = outOfFold(data, writerOf)
  const spoken = data.examples.map(isSpoken)
  const cutOf = (scores: Float64Array) =>
    thresholds({ scores, truth: data.truth, moves, counts: (row) => spoken[row]! }).map((value) => value + STRANGE)
  const cut = cutOf(held.scores)
  const kinds = kindBias(data, held.scores, cut, cutOf)
  const pairs = [...held.scores].flatMap((score, at) => {
    const margin = score - cut[at % moves]!
    return spoken[Math.floor(at / moves)] && margin > -0.6 * SPREAD
      ? [{ margin: Math.round((margin * 1000) / SPREAD), right: data.truth[at]! }]
      : []
  })
  const model = learn(data, () => true, EFFORT)
  return whole(data, model, cut, kinds, calibrate(pairs))
}

/**
 * What the kind of talk adds: how much commoner the move is there than its words let expect (one step of Newton's), less what the
 * threshold rises by when the kind is known.
 */
function kindBias(
  data: Ready,
  scores: Float64Array,
  cut: readonly number[],
  cutOf: (scores: Float64Array) => readonly number[],
): Readonly<Record<Kind, readonly number[]>> {
  const moves = data.moves.length
  const bias = (kind: Kind) =>
    data.moves.map((_, move) => {
      let bend = 1
      let over = 0
      data.examples.forEach((example, row) => {
        if (example.kind !== kind || !isSpoken(example)) return
        const likely = 1 / (1 + Math.exp(-scores[row * moves + move]! / 2))
        bend += likely * (1 - likely)
        over += data.truth[row * moves + move]! - likely
      })
      return Math.max(-1, Math.min(1, over / bend)) * 2
    })
  const kinds = new Map(KINDS.map((kind) => [kind, bias(kind)]))
  const known = cutOf(
    scores.map((score, at) => {
      const { kind } = data.examples[Math.floor(at / moves)]!
      return score + ((kind && kinds.get(kind)?.[at % moves]) ?? 0)
    }),
  )
  const less = (values: readonly number[]) => values.map((value, move) => value - (known[move]! - cut[move]!))
  return Object.fromEntries([...kinds].map(([kind, values]) => [kind, less(values)])) as Record<Kind, number[]>
}

function whole(
  data: Ready,
  model: Linear,
  cut: readonly number[],
  kinds: Readonly<Record<Kind, readonly number[]>>,
  calibration: Weights['calibration'],
): Weights {
  const moves = data.moves.length
  const power = powerOf(data.whole)
  const weight = (place: number, move: number) => model.weights[place * moves + move]!
  const says = Float64Array.from(model.weights, (value, at) => Math.abs(value) * Math.sqrt(power[Math.floor(at / moves)]!))
  const least = says.slice().sort()[Math.max(0, says.length - KEPT)] ?? 0
  const kept = Array.from(says, (value, at) => (value >= least ? Math.abs(model.weights[at]!) : 0)).filter((value) => value > 0)
  const fine = (FINENESS * kept.length) / kept.reduce((sum, value) => sum + value, 0)
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  data.keys.forEach((_, place) => {
    for (let move = 0; move < moves; move++) {
      if (says[place * moves + move]! < least) continue
      const value = Math.round(weight(place, move) * fine)
      if (value === 0) continue
      labels.push(move)
      values.push(Math.max(-30000, Math.min(30000, value)))
    }
    starts.push(labels.length)
  })
  const unit = Math.round(fine * UNIT)
  return {
    lang: data.lang,
    features: FEATURES_VERSION,
    moves: data.moves,
    ids: data.keys.map(idOf),
    starts,
    labels: Uint8Array.from(labels),
    values: Int16Array.from(values),
    scales: SHAPE.scales,
    soft: SHAPE.soft,
    unit: unit * SPREAD,
    bias: Array.from(model.bias, (bias) => Math.round(bias * unit)),
    thresholds: cut.map((value) => Math.round(value * unit)),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind].map((value) => Math.round(value * unit))])) as Record<
      Kind,
      number[]
    >,
    calibration,
  }
}
