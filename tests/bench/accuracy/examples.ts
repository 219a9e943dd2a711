/** What the labeller learns from: how many examples each move has, by how many writers; and whether two say the same. */
import { CORE_MOVES, type Example, MOVE_SECTIONS, type MoveId } from '../../../src/content/index.ts'
import { writerIn } from '../fit/trained.ts'

/** What each move should have at the least; twice that for faults, SPIN questions and closes. */
export const LEAST = { examples: 80, writers: 8 } as const
const TWICE: ReadonlySet<MoveId> = new Set([...MOVE_SECTIONS.faults, ...MOVE_SECTIONS.spin, ...MOVE_SECTIONS.closing])

export interface MoveCount {
  readonly move: MoveId
  readonly examples: number
  readonly writers: number
  readonly least: number
  readonly enough: boolean
}

export function moveCounts(examples: readonly Example[]): readonly MoveCount[] {
  return CORE_MOVES.map((move) => {
    const own = examples.filter(({ moves }) => moves.includes(move))
    const writers = new Set(own.map(writerIn)).size
    const least = TWICE.has(move) ? LEAST.examples * 2 : LEAST.examples
    return { move, examples: own.length, writers, least, enough: own.length >= least && writers >= LEAST.writers }
  })
}

/** Runs of five words (English) or five characters (Chinese) of a text, marks and case aside; none in "Yes." or "How often?". */
export function fiveGrams(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}'’]+/gu) ?? []
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

/** Pairs of texts that share more than this part of their five-grams (Jaccard). */
export function nearDuplicates(examples: readonly Example[], limit = 0.6): readonly (readonly [Example, Example, number])[] {
  const sets = examples.map(({ text }) => fiveGrams(text))
  const holders = new Map<string, number[]>()
  sets.forEach((set, at) => {
    for (const gram of set) holders.set(gram, [...(holders.get(gram) ?? []), at])
  })
  const pairs: (readonly [Example, Example, number])[] = []
  sets.forEach((set, at) => {
    const shared = new Map<number, number>()
    for (const gram of set)
      for (const other of holders.get(gram) ?? []) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const alike = count / (set.size + (sets[other]?.size ?? 0) - count)
      if (alike > limit) pairs.push([examples[at] as Example, examples[other] as Example, alike])
    }
  })
  return pairs
}
