/** The buyer's only chance: a small generator whose state is a whole number, kept with the run (mulberry32). */
export interface Drawn {
  /** 0 to n - 1. */
  readonly value: number
  readonly next: number
}

/** @param state - any 32-bit whole number @param n - how many to choose from, at least 1 */
export function draw(state: number, n: number): Drawn {
  const next = (state + 0x6d2b79f5) | 0
  let t = Math.imul(next ^ (next >>> 15), 1 | next)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return { value: ((t ^ (t >>> 14)) >>> 0) % n, next }
}
