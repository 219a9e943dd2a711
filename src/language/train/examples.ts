import type { Example, Move } from '#content'

/** All examples and near misses of the moves, once each, in an order that does not hang on files. */
export function examplesOf(moves: readonly Move[]): readonly Example[] {
  const all = moves.flatMap((move) => [...move.examples, ...move.nearMisses])
  return all.sort((a, b) => compare(a.from, b.from) || compare(a.text, b.text))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
