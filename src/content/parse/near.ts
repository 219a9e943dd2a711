/** Letters, digits and Chinese characters of a text, in small letters: what makes two texts the same but for signs. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Two texts that say nearly the same; `share` is what they have in common, in hundredths. */
export interface NearPair {
  readonly first: number
  readonly second: number
  readonly share: number
}

/**
 * Pairs of texts whose character triples (pairs in Chinese) overlap by at least `least` hundredths (Jaccard), found through the
 * rarest triples of each text. Short texts count only when the same.
 */
export function nearPairs(texts: readonly string[], least: number, shortest = 12): readonly NearPair[] {
  const stripped = texts.map(bare)
  const { grams, count } = numbered(stripped.map((text) => (text.length < shortest ? [`=${text}`] : gramsOf(text))))
  const holders: number[][] = Array.from({ length: count }, () => [])
  const met = new Int32Array(texts.length).fill(-1)
  const held = new Int32Array(count).fill(-1)
  const pairs: NearPair[] = []
  for (const [second, list] of grams.entries()) {
    if (stripped[second] === '') continue
    const prefix = list.length - Math.ceil((list.length * least) / 100) + 1
    const candidates: number[] = []
    for (const gram of list) held[gram] = second
    for (const gram of list.slice(0, prefix)) {
      for (const first of holders[gram]!) {
        if (met[first] === second) continue
        met[first] = second
        candidates.push(first)
      }
      holders[gram]!.push(second)
    }
    for (const first of candidates) {
      const share = overlap(grams[first]!, list, (gram) => held[gram] === second, least)
      if (share >= least) pairs.push({ first, second, share })
    }
  }
  return pairs
}

/** Grams as numbers, the rarest first. */
function numbered(lists: readonly (readonly string[])[]): {
  readonly grams: readonly (readonly number[])[]
  readonly count: number
} {
  const frequency = new Map<string, number>()
  for (const list of lists) for (const gram of list) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const rarest = [...frequency].sort(([a, often], [b, other]) => often - other || (a < b ? -1 : 1))
  const numbers = new Map(rarest.map(([gram], at) => [gram, at]))
  return { grams: lists.map((list) => list.map((gram) => numbers.get(gram)!).sort((a, b) => a - b)), count: rarest.length }
}

/** Each gram once. */
function gramsOf(text: string): readonly string[] {
  const size = /[\u4e00-\u9fff]/.test(text) ? 2 : 3
  const grams = new Set<string>()
  for (let at = 0; at + size <= text.length; at += 1) grams.add(text.slice(at, at + size))
  return [...grams]
}

/** What two lists have in common, in hundredths; 0 as soon as it cannot be `least` any more. */
function overlap(one: readonly number[], other: readonly number[], isInOther: (gram: number) => boolean, least: number): number {
  const sum = one.length + other.length
  const needed = Math.ceil((least * sum) / (100 + least))
  let misses = one.length - needed
  for (const gram of one) if (!isInOther(gram) && --misses < 0) return 0
  const both = needed + misses
  return Math.floor((both * 100) / (sum - both))
}
