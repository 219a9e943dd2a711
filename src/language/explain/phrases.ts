import type { Stretch } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Seen } from './spoke.ts'

/** A run of words that speak the same way. Even text, end exclusive. */
export interface Phrase extends Stretch {
  readonly worth: number
}

/** A word counts from this part of the loudest word on; the rest is too quiet to name. */
const QUIET = 0.12
const LONGEST = 8

/**
 * What words said: the worth of each feature is shared out evenly among the words that it was seen in, and neighbours that speak
 * the same way are one phrase. Words that share a place (short forms) count once.
 */
export function phrasesOf(sentences: readonly (readonly Token[])[], seen: readonly Seen[]): readonly Phrase[] {
  const words = sentences.flatMap((tokens) => tokens.filter((token, at) => token.start !== tokens[at - 1]?.start))
  const opens = new Set(sentences.map((tokens) => tokens[0]?.start))
  const worths = words.map(() => 0)
  for (const { worth, places } of seen) {
    const covered = words.flatMap((word, at) =>
      places.some(({ start, end }) => word.start < end && word.end > start) ? [at] : [],
    )
    for (const at of covered) worths[at] = (worths[at] as number) + worth / covered.length
  }
  const loudest = Math.max(...worths.map(Math.abs), 0)
  const phrases: Phrase[] = []
  let run: number[] = []
  const close = () => {
    const [first, last] = [words[run[0] ?? -1], words[run.at(-1) ?? -1]]
    if (first && last)
      phrases.push({ start: first.start, end: last.end, worth: run.reduce((sum, at) => sum + (worths[at] as number), 0) })
    run = []
  }
  words.forEach((word, at) => {
    const worth = worths[at] as number
    const mark = !/[\p{L}\p{N}]/u.test(word.text)
    if (opens.has(word.start)) close()
    if (Math.abs(worth) < loudest * QUIET || (mark && worth < 0)) {
      close()
      return
    }
    const before = run.at(-1)
    const apart = before !== undefined && Math.sign(worths[before] as number) !== Math.sign(worth)
    if (apart || run.length >= LONGEST) close()
    run.push(at)
  })
  close()
  return phrases.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || a.start - b.start)
}
