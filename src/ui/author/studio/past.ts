/** Where two texts differ: what stood from `start` to `endBefore` stands from `start` to `endAfter` now. */
export interface Difference {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}
export function differenceOf(before: string, after: string): Difference {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { start, endBefore: before.length - same, endAfter: after.length - same }
}

/** What a document was before each step, and what was taken back: one row for the form, the text and every mend. */
export interface Past {
  readonly before: readonly string[]
  readonly taken: readonly string[]
  /** Where the last step ended and when: keys that follow close by and soon are one step with it. */
  readonly end: number
  readonly atMs: number
}
export const NO_PAST: Past = { before: [], taken: [], end: -1, atMs: 0 }

const MOST_STEPS = 300
const SOON_MS = 1000
/** More than a key press or a word of an input method: a step of its own. */
const LONG = 12
/** Two equal letters beside each other may be told as either. */
const NEAR = 2

/** One change more. What was taken back before it cannot be brought again. */
export function remembered(past: Past, before: string, after: string, nowMs: number): Past {
  const { start, endBefore, endAfter } = differenceOf(before, after)
  const isKey = endBefore - start <= LONG && endAfter - start <= LONG
  const goesOn =
    isKey &&
    past.before.length > 0 &&
    nowMs - past.atMs < SOON_MS &&
    Math.abs(endBefore - past.end) <= NEAR &&
    past.taken.length === 0
  return {
    before: goesOn ? past.before : [...past.before, before].slice(-MOST_STEPS),
    taken: [],
    end: isKey ? endAfter : -1 - LONG,
    atMs: nowMs,
  }
}

/** One step back or forth; null where there is none. */
export function stepped(past: Past, text: string, way: 'back' | 'forth'): { readonly past: Past; readonly text: string } | null {
  const [from, to] = way === 'back' ? [past.before, past.taken] : [past.taken, past.before]
  const next = from.at(-1)
  if (next === undefined) return null
  const [less, more] = [from.slice(0, -1), [...to, text]]
  return {
    text: next,
    past: { before: way === 'back' ? less : more, taken: way === 'back' ? more : less, end: -1 - LONG, atMs: 0 },
  }
}
