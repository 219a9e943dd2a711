import type { Lang } from '#content'
import type { Evidence } from '#scoring'
import { shownSpan } from './shown-words.ts'

/** Evidence that is shown with the same words. */
export interface Quoted {
  readonly turn: number
  /** As quoted; empty for what is missing. */
  readonly words: string
  /** Hundredths of a point, of all of it together. */
  readonly worth: number
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** Evidence on the same shown words stands together, each reason once; an absence stands alone. In spoken order. */
export function inQuotes(evidence: readonly Evidence[], textOf: (turn: number) => string, lang: Lang): readonly Quoted[] {
  const groups = new Map<string, Quoted>()
  evidence.forEach((one, at) => {
    const { start, end } = shownSpan(textOf(one.turn), one, lang)
    const key = end > start ? `${one.turn}-${start}-${end}` : `alone-${at}`
    const there = groups.get(key)
    groups.set(key, {
      turn: one.turn,
      words: textOf(one.turn).slice(start, end).trim(),
      worth: (there?.worth ?? 0) + one.worth,
      evidence: there
        ? there.evidence.some((known) => known.clue === one.clue)
          ? there.evidence
          : [...there.evidence, one]
        : [one],
    })
  })
  return [...groups.values()]
}

/** The heaviest of each side, the heaviest first: what earned, what cost. */
export function strongest(quoted: readonly Quoted[], most: number): readonly Quoted[] {
  const heaviest = (side: readonly Quoted[]): readonly Quoted[] =>
    side.toSorted((one, other) => Math.abs(other.worth) - Math.abs(one.worth)).slice(0, most)
  return [...heaviest(quoted.filter(({ worth }) => worth >= 0)), ...heaviest(quoted.filter(({ worth }) => worth < 0))]
}
