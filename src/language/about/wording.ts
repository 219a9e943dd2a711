import type { Topic } from '../heard.ts'
import type { Reader } from './terms.ts'

/**
 * How much of some words' wording a topic has, small words too ("how old are your …"): roots of sums over stems and over pairs of
 * neighbours, by where the topic has them. A stem or pair counts the less the more topics have it.
 */
export interface Wording {
  readonly aboutStems: Float64Array
  readonly lineStems: Float64Array
  readonly aboutPairs: Float64Array
  readonly linePairs: Float64Array
}

interface Having {
  /** Places of the topics whose `about` words, whose lines have it. */
  readonly about: number[]
  readonly lines: number[]
  weight: number
}

/** Stems and pairs in each text, a pair as its two stems with a blank between. */
const rowsIn = (text: string, reader: Reader) => {
  const stems = reader.spoken(text).map(({ stem }) => stem)
  return { stems: new Set(stems), pairs: new Set(stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)) }
}

/** The topics that have each stem and pair. */
function indexOf(topics: readonly Topic[], reader: Reader): ReadonlyMap<string, Having> {
  const index = new Map<string, Having>()
  const note = (row: string, place: 'about' | 'lines', topic: number) => {
    const having = index.get(row) ?? { about: [], lines: [], weight: 0 }
    index.set(row, having)
    if (having[place].at(-1) !== topic) having[place].push(topic)
  }
  topics.forEach((topic, at) => {
    for (const [place, texts] of [['about', topic.about] as const, ['lines', topic.words] as const])
      for (const text of texts) {
        const { stems, pairs } = rowsIn(text, reader)
        for (const row of [...stems, ...pairs]) note(row, place, at)
      }
  })
  for (const having of index.values()) having.weight = 3 / (2 + new Set([...having.about, ...having.lines]).size)
  return index
}

export function wordingOf(topics: readonly Topic[], own: Reader, said: Reader): (text: string) => Wording {
  const index = indexOf(topics, own)
  const roots = (rows: ReadonlySet<string>, place: 'about' | 'lines'): Float64Array => {
    const sums = new Float64Array(topics.length)
    for (const row of rows) {
      const having = index.get(row)
      for (const topic of having?.[place] ?? []) sums[topic] = (sums[topic] as number) + (having as Having).weight
    }
    return sums.map(Math.sqrt)
  }
  return (text) => {
    const { stems, pairs } = rowsIn(text, said)
    return {
      aboutStems: roots(stems, 'about'),
      lineStems: roots(stems, 'lines'),
      aboutPairs: roots(pairs, 'about'),
      linePairs: roots(pairs, 'lines'),
    }
  }
}
