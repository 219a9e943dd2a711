import type { Example, Lang } from '#content'
import { readTurn } from '../features.ts'
import { groupOf, idOf, type Seen, see } from '../model/vector.ts'
import { GROUP_COUNT, HASH_BITS, scaleOf, type Weights } from '../model/weights.ts'

/** What is seen in examples, kept small: the keys of every sentence and of every buyer's line, one after the other. */
export interface SeenExamples {
  readonly examples: readonly Example[]
  /** The first sentence of each example, with one entry more than there are examples. */
  readonly first: Int32Array
  /** Where the keys of each sentence begin, with one entry more. */
  readonly sentences: Int32Array
  readonly keys: Int32Array
  /** Where the keys of each example's buyer's line begin, with one entry more. */
  readonly buyers: Int32Array
  readonly buyerKeys: Int32Array
}

/** Where a feature stands among the known ones, by its 22-bit id. */
export interface Places {
  /** A bit for each id: most features are not known, and this much of memory stays near. */
  readonly known: Uint8Array
  readonly at: ReadonlyMap<number, number>
}
export function placesFor(ids: readonly number[]): Places {
  const known = new Uint8Array(1 << (HASH_BITS - 3))
  for (const id of ids) known[id >>> 3]! |= 1 << (id & 7)
  return { known, at: new Map(ids.map((id, at) => [id, at])) }
}
/** The place of a feature, or -1. */
export const placeOf = ({ known, at }: Places, id: number): number =>
  (known[id >>> 3]! & (1 << (id & 7))) === 0 ? -1 : (at.get(id) ?? -1)

/** What was read of examples before, by their words: at a key press most are the same. */
export type ReadBefore = Map<string, Seen>
const REMEMBERED = 3000

/** Reads examples, telling how far it is after every so many. */
export async function seeExamples(
  lang: Lang,
  examples: readonly Example[],
  onRead?: (done: number) => void | Promise<void>,
  before?: ReadBefore,
): Promise<SeenExamples> {
  const read = ({ text, context }: Example): Seen => {
    const name = `${context}\n${text}`
    const known = before?.get(name)
    if (known) return known
    const seen = see(readTurn(lang, text, context))
    if (before && before.size < REMEMBERED) before.set(name, seen)
    return seen
  }
  const first = [0]
  const sentences = [0]
  const keys: number[] = []
  const buyers = [0]
  const buyerKeys: number[] = []
  for (const [at, example] of examples.entries()) {
    const seen = read(example)
    for (const sentence of seen.sentences) {
      for (const key of sentence) keys.push(key)
      sentences.push(keys.length)
    }
    first.push(sentences.length - 1)
    for (const key of seen.buyer) buyerKeys.push(key)
    buyers.push(buyerKeys.length)
    if (onRead && at % 200 === 199) await onRead(at + 1)
  }
  return {
    examples,
    first: Int32Array.from(first),
    sentences: Int32Array.from(sentences),
    keys: Int32Array.from(keys),
    buyers: Int32Array.from(buyers),
    buyerKeys: Int32Array.from(buyerKeys),
  }
}

/** The same examples with nothing but what is known. */
export function thinned(seen: SeenExamples, places: Places): SeenExamples {
  const thin = (starts: Int32Array, keys: Int32Array) => {
    const left = new Int32Array(starts.length)
    const kept: number[] = []
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let cell = starts[row]!; cell < starts[row + 1]!; cell++) {
        const key = keys[cell]!
        const id = idOf(key)
        if ((places.known[id >>> 3]! & (1 << (id & 7))) !== 0) kept.push(key)
      }
      left[row + 1] = kept.length
    }
    return { starts: left, keys: Int32Array.from(kept) }
  }
  const sentences = thin(seen.sentences, seen.keys)
  const buyers = thin(seen.buyers, seen.buyerKeys)
  return { ...seen, sentences: sentences.starts, keys: sentences.keys, buyers: buyers.starts, buyerKeys: buyers.keys }
}

/** Rows of known features: places, and how loud each speaks in 65536ths. */
export interface Rows {
  readonly count: number
  readonly starts: Int32Array
  readonly at: Uint16Array
  readonly loud: Uint16Array
}

/** Each example as a whole, and by the sentence: what the labeller scores of a turn. */
export interface Windows {
  readonly whole: Rows
  readonly one: Rows
}

export type Loudness = Pick<Weights, 'scales' | 'soft'>
/** More of one group than this stand in no window that people say. */
const COUNTS = 512

/**
 * All windows over the known features.
 *
 * @param from - added to every place: where this list of features begins among all
 */
export function windowsOver(seen: SeenExamples, places: Places, known: number, loudness: Loudness, from = 0): Windows {
  const scales = Array.from({ length: GROUP_COUNT }, (_, group) =>
    Uint16Array.from({ length: COUNTS }, (_, count) => Math.min(65535, scaleOf(loudness, group, count))),
  )
  const { first, sentences, buyers } = seen
  const gather = (rowsOf: (example: number) => readonly (readonly [from: number, to: number])[], rows: number): Rows => {
    const starts = new Int32Array(rows + 1)
    let most = 0
    for (let example = 0; example < seen.examples.length; example++)
      for (const [begin, end] of rowsOf(example))
        most += sentences[end]! - sentences[begin]! + buyers[example + 1]! - buyers[example]!
    const at = new Uint16Array(most)
    const loud = new Uint16Array(most)
    const groups = new Uint8Array(COUNTS * GROUP_COUNT)
    const stamp = new Int32Array(known).fill(-1)
    const counts = new Int32Array(GROUP_COUNT)
    let cells = 0
    let row = 0
    for (let example = 0; example < seen.examples.length; example++) {
      for (const [begin, end] of rowsOf(example)) {
        const began = cells
        counts.fill(0)
        const take = (key: number) => {
          const place = placeOf(places, idOf(key))
          if (place < 0 || stamp[place] === row || cells - began >= groups.length) return
          stamp[place] = row
          const group = groupOf(key)
          groups[cells - began] = group
          counts[group]! += 1
          at[cells++] = from + place
        }
        for (let cell = sentences[begin]!; cell < sentences[end]!; cell++) take(seen.keys[cell]!)
        for (let cell = buyers[example]!; cell < buyers[example + 1]!; cell++) take(seen.buyerKeys[cell]!)
        for (let cell = began; cell < cells; cell++) {
          const group = groups[cell - began]!
          loud[cell] = scales[group]![Math.min(counts[group]!, COUNTS - 1)]!
        }
        starts[++row] = cells
      }
    }
    return { count: row, starts, at: at.slice(0, cells), loud: loud.slice(0, cells) }
  }
  const of = (example: number) => [first[example]!, first[example + 1]!] as const
  return {
    whole: gather((example) => [of(example)], seen.examples.length),
    one: gather((example) => {
      const [from, to] = of(example)
      return Array.from({ length: to - from }, (_, at) => [from + at, from + at + 1] as const)
    }, sentences.length - 1),
  }
}
