import type { ReviewEntry } from './review.ts'
import type { RunSummary } from './summary.ts'

/**
 * Names everything that figures are counted from: while it is the same, figures that were counted before are still right.
 *
 * @param keys - of all chunks of attempts
 * @remarks Reviews never change, so their ids say all. A hash of 53 bits (cyrb53, public domain): it tells states of one device
 * apart and keeps nobody out.
 */
export function figuresStamp(
  keys: readonly string[],
  runs: readonly RunSummary[],
  reviews: readonly Pick<ReviewEntry, 'id'>[],
): string {
  const text = JSON.stringify([keys, runs, reviews.map(({ id }) => id)])
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return `${text.length}.${(other >>> 0).toString(16)}${(one >>> 0).toString(16).padStart(8, '0')}`
}
