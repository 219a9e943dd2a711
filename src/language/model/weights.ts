import type { Kind, Lang, MoveId } from '#content'
import { GROUPS } from '../features.ts'

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

const BASE = 90
const FIRST = 35
const digit = (value: number): string => {
  const code = FIRST + value
  return String.fromCharCode(code >= 92 ? code + 1 : code) // no backslash, no quotation mark
}
const digitAt = (code: number): number => (code > 92 ? code - 1 : code) - FIRST

/** Whole numbers as printable text: small ones take one character. */
function packed(numbers: readonly number[]): string {
  const out: string[] = []
  for (let number of numbers) {
    const digits: string[] = []
    for (;;) {
      const low = number % 45
      number = (number - low) / 45
      digits.push(digit(number > 0 ? low + 45 : low))
      if (number === 0) break
    }
    out.push(digits.join(''))
  }
  return out.join('')
}

function unpacked(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let scale = 1
  for (let at = 0; at < text.length; at++) {
    const low = digitAt(text.charCodeAt(at))
    if (low >= BASE || low < 0) throw new Error(`Weights hold a stray character at ${at}.`)
    if (low >= 45) {
      value += (low - 45) * scale
      scale *= 45
    } else {
      numbers.push(value + low * scale)
      value = 0
      scale = 1
    }
  }
  return numbers
}

const signed = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2)
const unsigned = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2)

/** The written form: JSON whose long lists are packed text. */
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
  readonly ids: string
  /** By move: gaps between the features that speak for it, and their weights. */
  readonly gaps: readonly string[]
  readonly weights: readonly string[]
}

export function write(weights: Weights): WrittenWeights {
  const { ids, starts, labels, values, moves, ...rest } = weights
  const gaps = moves.map(() => [] as number[])
  const own = moves.map(() => [] as number[])
  const last = moves.map(() => -1)
  for (let feature = 0; feature < ids.length; feature++)
    for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
      const label = labels[at] as number
      gaps[label]?.push(feature - (last[label] as number) - 1)
      last[label] = feature
      own[label]?.push(signed(values[at] as number))
    }
  return {
    ...rest,
    moves,
    ids: packed(ids.map((id, at) => id - (ids[at - 1] ?? 0))),
    gaps: gaps.map(packed),
    weights: own.map(packed),
  }
}

export function read(written: WrittenWeights): Weights {
  let id = 0
  const ids = unpacked(written.ids).map((gap) => (id += gap))
  const counts = new Array<number>(ids.length + 1).fill(0)
  const features = written.gaps.map((text) => {
    let feature = -1
    return unpacked(text).map((gap) => (feature += gap + 1))
  })
  for (const list of features) for (const feature of list) counts[feature + 1] = (counts[feature + 1] ?? 0) + 1
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
  const total = counts.at(-1) ?? 0
  const labels = new Uint8Array(total)
  const values = new Int16Array(total)
  const next = counts.slice()
  features.forEach((list, label) => {
    const own = unpacked(written.weights[label] ?? '')
    list.forEach((feature, at) => {
      const place = next[feature] as number
      next[feature] = place + 1
      labels[place] = label
      values[place] = unsigned(own[at] ?? 0)
    })
  })
  const { ids: _, gaps: __, weights: ___, ...rest } = written
  return { ...rest, ids, starts: counts, labels, values }
}

/** Scale of a group in 65536ths for so many features: integer, by the exact root of IEEE. */
export const scaleOf = (weights: Pick<Weights, 'scales' | 'soft'>, group: number, count: number): number =>
  Math.round(((weights.scales[group] ?? 0) * 16) / Math.sqrt(count + weights.soft))

export const GROUP_COUNT = GROUPS.length
