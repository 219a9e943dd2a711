import type { Example } from '#content'

/** The writer of an example: its talk without the number (`wen-a-003/4` is by `wen-a`). */
export const writerOf = (example: Example): string => talkOf(example).replace(/-[^-]*$/, '')
export const talkOf = (example: Example): string => example.from.replace(/\/[^/]*$/, '')

/** Taken from a whole talk (`talk/turn`), not written for one move. */
export const isSpoken = (example: Example): boolean => example.from.includes('/')

/** How much an example counts: one that was written for a move makes it commoner than it is in talk. */
export const worthOf = (example: Example): number => (isSpoken(example) ? 1 : 0.5)

/** A sentence whose moves are known tells more than a whole turn. */
export const SENTENCE = 1.5

/** Shares out groups of examples over folds, the largest first, always to the emptiest fold. The fold of each example. */
export function folds(examples: readonly Example[], groupOf: (example: Example) => string, count: number): readonly number[] {
  const sizes = new Map<string, number>()
  for (const example of examples) sizes.set(groupOf(example), (sizes.get(groupOf(example)) ?? 0) + 1)
  const order = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const load = new Array<number>(count).fill(0)
  const fold = new Map<string, number>()
  for (const [group, size] of order) {
    const least = load.indexOf(Math.min(...load))
    fold.set(group, least)
    load[least] = (load[least] as number) + size
  }
  return examples.map((example) => fold.get(groupOf(example)) ?? 0)
}
