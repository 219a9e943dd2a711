import type { Example, Lang, MoveId } from '#content'
import { readTurn } from '../features.ts'
import { keepBoth } from '../lexicon/both.ts'
import { groupOf, keysOf, see, windowsOf } from '../model/vector.ts'
import { GROUP_COUNT } from '../model/weights.ts'

/** Sparse rows: feature places and values of row r stand from `starts[r]` to `starts[r + 1]`. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly at: Int32Array
  readonly values: Float64Array
}

/** Examples made ready for training. */
export interface Ready {
  readonly lang: Lang
  readonly examples: readonly Example[]
  readonly moves: readonly MoveId[]
  /** Known features: keys in rising order of id. */
  readonly keys: readonly number[]
  readonly whole: Matrix
  readonly one: Matrix
  /** The example of each sentence. */
  readonly oneOf: Int32Array
  /** 1 where the example carries the move; rows × moves. */
  readonly truth: Float64Array
  /** The same for each sentence (window of one) whose example says where its moves stand; -1 for the others. */
  readonly truthOne: Float64Array
}

export interface Shape {
  readonly scales: readonly number[]
  readonly soft: number
  /** A feature is known from this many examples on. */
  readonly least: number
}

export function ready(lang: Lang, examples: readonly Example[], moves: readonly MoveId[], shape: Shape): Ready {
  keepBoth()
  const seen = examples.map((example) => see(readTurn(lang, example.text, example.context)))
  const counts = new Map<number, number>()
  const wholes = seen.map((one) => keysOf(one, windowsOf(one.sentences.length).whole))
  for (const keys of wholes) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const byId = new Map<number, number>()
  for (const [key, count] of counts) {
    if (count < shape.least) continue
    const id = Math.floor(key / 16)
    const rival = byId.get(id)
    if (rival === undefined || (counts.get(rival) ?? 0) < count) byId.set(id, key)
  }
  const keys = [...byId].sort((a, b) => a[0] - b[0]).map(([, key]) => key)
  const place = new Map(keys.map((key, at) => [key, at]))
  const matrix = (windows: readonly (readonly number[])[]): Matrix => {
    const starts = new Int32Array(windows.length + 1)
    const at: number[] = []
    windows.forEach((window, row) => {
      for (const known of window.flatMap((key) => place.get(key) ?? []).sort((a, b) => a - b)) at.push(known)
      starts[row + 1] = at.length
    })
    return scaled({ rows: windows.length, columns: keys.length, starts, at: Int32Array.from(at) }, keys, shape)
  }
  const sentences = seen.flatMap((turn, example) =>
    windowsOf(turn.sentences.length).one.map((window) => ({ example, keys: keysOf(turn, window) })),
  )
  const oneOf = Int32Array.from(sentences, ({ example }) => example)
  const truth = new Float64Array(examples.length * moves.length)
  examples.forEach((example, row) => {
    for (const move of example.moves) {
      const label = moves.indexOf(move)
      if (label >= 0) truth[row * moves.length + label] = 1
    }
  })
  const truthOne = new Float64Array(oneOf.length * moves.length)
  for (let at = 0; at < oneOf.length; ) {
    const example = oneOf[at]!
    const { stands } = examples[example]!
    let to = at
    while (to < oneOf.length && oneOf[to] === example) to++
    for (let row = at; row < to; row++)
      moves.forEach((move, label) => {
        truthOne[row * moves.length + label] =
          to - at === 1
            ? truth[example * moves.length + label]!
            : stands === undefined
              ? -1
              : Number(stands[move]?.includes(row - at) ?? false)
      })
    at = to
  }
  return {
    lang,
    examples,
    moves,
    keys,
    whole: matrix(wholes),
    one: matrix(sentences.map(({ keys }) => keys)),
    oneOf,
    truth,
    truthOne,
  }
}

/** Values: each group of a row is scaled by itself, by how many of its features are known. */
function scaled(matrix: Omit<Matrix, 'values'>, keys: readonly number[], shape: Shape): Matrix {
  const values = new Float64Array(matrix.at.length)
  for (let row = 0; row < matrix.rows; row++) {
    const counts = new Array<number>(GROUP_COUNT).fill(0)
    for (let cell = matrix.starts[row]!; cell < matrix.starts[row + 1]!; cell++) counts[groupOf(keys[matrix.at[cell]!]!)]! += 1
    const scales = counts.map((count, group) => (shape.scales[group] ?? 0) / 4096 / Math.sqrt(count + shape.soft))
    for (let cell = matrix.starts[row]!; cell < matrix.starts[row + 1]!; cell++)
      values[cell] = scales[groupOf(keys[matrix.at[cell]!]!)]!
  }
  return { ...matrix, values }
}

/** The same examples with fewer features: the most telling ones. */
export function select(data: Ready, importance: Float64Array, count: number, shape: Shape): Ready {
  const order = [...importance.keys()].sort((a, b) => importance[b]! - importance[a]! || a - b).slice(0, count)
  const kept = order.sort((a, b) => a - b)
  const place = new Int32Array(data.keys.length).fill(-1)
  kept.forEach((old, at) => {
    place[old] = at
  })
  const keys = kept.map((old) => data.keys[old]!)
  const thinned = (matrix: Matrix): Matrix => {
    const starts = new Int32Array(matrix.rows + 1)
    const at: number[] = []
    for (let row = 0; row < matrix.rows; row++) {
      for (let cell = matrix.starts[row]!; cell < matrix.starts[row + 1]!; cell++) {
        const own = place[matrix.at[cell]!]!
        if (own >= 0) at.push(own)
      }
      starts[row + 1] = at.length
    }
    return scaled({ rows: matrix.rows, columns: kept.length, starts, at: Int32Array.from(at) }, keys, shape)
  }
  return {
    ...data,
    keys,
    whole: thinned(data.whole),
    one: thinned(data.one),
  }
}
