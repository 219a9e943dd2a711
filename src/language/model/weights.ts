import type { Kind, Lang, MoveId } from '#content'
import { GROUPS } from '../features.ts'
import { tableOf, tableText } from './table-code.ts'

/** A trained labeller for one language. Whole numbers only: the same words give the same decision everywhere. */
export interface Weights {
  readonly lang: Lang
  /** Version of the features that it was trained on. */
  readonly features: number
  readonly moves: readonly MoveId[]
  /** Known features by their hash (22 bits), rising. */
  readonly ids: readonly number[]
  /** Nonzero weights of a feature: index of the move and weight, in pairs; `starts` has one more entry than `ids`. */
  readonly starts: readonly number[]
  readonly labels: Uint8Array
  readonly values: Int16Array
  /** Scale of each group, in 4096ths, before it is divided by the root of the count. */
  readonly scales: readonly number[]
  /** Added to the count of a group before its root is taken: short windows do not shout. */
  readonly soft: number
  /** What 1 of the regression's output is in these whole numbers. */
  readonly unit: number
  /** Added to every score of a move. */
  readonly bias: readonly number[]
  /** A move is asserted at this score or above. */
  readonly thresholds: readonly number[]
  /** What the kind of talk adds, where it is known, by move. */
  readonly kinds: Readonly<Record<Kind, readonly number[]>>
  /** Points of (score over threshold, thousandths of confidence), rising: calibrated on talks held out. */
  readonly calibration: readonly (readonly [number, number])[]
}

/** What a weight of one and a group as loud as one feature give. */
export const UNIT = 65536

/** Bits of a feature's name. */
export const HASH_BITS = 22

/** The written form: JSON whose table of weights is packed text. */
export interface WrittenWeights {
  readonly lang: Lang
  readonly features: number
  readonly moves: readonly MoveId[]
  readonly scales: readonly number[]
  readonly soft: number
  readonly unit: number
  readonly bias: readonly number[]
  readonly thresholds: readonly number[]
  readonly kinds: Readonly<Record<Kind, readonly number[]>>
  readonly calibration: readonly (readonly [number, number])[]
  /** How many features are known. */
  readonly rows: number
  /** Their ids and weights: see `table-code.ts`. */
  readonly table: string
}

export function write(weights: Weights): WrittenWeights {
  const { ids, starts, labels, values, moves, ...rest } = weights
  const cells = new Int16Array(ids.length * moves.length)
  for (let row = 0; row < ids.length; row++)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      cells[row * moves.length + (labels[at] as number)] = values[at] as number
  return { ...rest, moves, rows: ids.length, table: tableText(moves.length, { ids: [...ids], cells }) }
}

export function read(written: WrittenWeights): Weights {
  const { rows, table, ...rest } = written
  const columns = written.moves.length
  const { ids, cells } = tableOf(columns, rows, table)
  const total = cells.reduce((sum, value) => (value === 0 ? sum : sum + 1), 0)
  const starts = [0]
  const labels = new Uint8Array(total)
  const values = new Int16Array(total)
  let next = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = cells[row * columns + column] as number
      if (value === 0) continue
      labels[next] = column
      values[next] = value
      next++
    }
    starts.push(next)
  }
  return { ...rest, ids, starts, labels, values }
}

/** Scale of a group in 65536ths for so many features: integer, by the exact root of IEEE. */
export const scaleOf = (weights: Pick<Weights, 'scales' | 'soft'>, group: number, count: number): number =>
  Math.round(((weights.scales[group] ?? 0) * 16) / Math.sqrt(count + weights.soft))

export const GROUP_COUNT = GROUPS.length
