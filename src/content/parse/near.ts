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
 * rarest triples of each text, so that thousands of texts take well under a second. Short texts count only when the same.
 */
export function nearPairs(texts: readonly string[], least: number, shortest = 12): readonly NearPair[] {
  const stripped = texts.map(bare)
  const grams = stripped.map((text) => (text.length < shortest ? new Set<string>([`=${text}`]) : gramsOf(text)))
  const frequency = new Map<string, number>()
  for (const set of grams) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const ordered = grams.map((set) =>
    [...set].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : a > b ? 1 : 0)),
  )
  const index = new Map<string, number[]>()
  const pairs: NearPair[] = []
  for (const [second, list] of ordered.entries()) {
    if (stripped[second] === '') continue
    const prefix = list.length - Math.ceil((list.length * least) / 100) + 1
    const candidates = new Set<number>()
    for (const gram of list.slice(0, prefix)) {
      const holders = index.get(gram)
      if (holders) {
        for (const holder of holders) candidates.add(holder)
        holders.push(second)
      } else index.set(gram, [second])
    }
    for (const first of candidates) {
      const share = overlap(grams[first]!, grams[second]!)
      if (share >= least) pairs.push({ first, second, share })
    }
  }
  return pairs
}

function gramsOf(text: string): Set<string> {
  const size = /[\u4e00-\u9fff]/.test(text) ? 2 : 3
  const grams = new Set<string>()
  for (let at = 0; at + size <= text.length; at += 1) grams.add(text.slice(at, at + size))
  return grams
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const gram of small) if (large.has(gram)) both += 1
  return Math.floor((both * 100) / (a.size + b.size - both))
}
