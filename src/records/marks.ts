import type { Lang } from '#content'
import { type Agreement, agreementOf } from '#scoring/agreement'
import type { ReviewEntry } from './review.ts'
import { standingOf } from './standing.ts'
import type { RunSummary } from './summary.ts'

/** One criterion's points by the machine and by a person, for one talk. */
export interface MarkPair {
  readonly run: string
  readonly rubric: string
  /** A criterion's id, or `overall`. */
  readonly criterion: string
  readonly lang: Lang
  readonly by: string
  readonly machine: number
  readonly person: number
}

/**
 * What people gave beside what the machine gave: the last word of each person on each criterion of each talk. Only a person's own
 * entry in a review counts: no gold answer, nobody's rating of their own talk, nothing that was taken back, no private practice.
 *
 * @param reviews - entries of each talk, oldest first
 */
export function markPairs(
  runs: readonly RunSummary[],
  reviews: ReadonlyMap<string, readonly ReviewEntry[]>,
): readonly MarkPair[] {
  const pairs: MarkPair[] = []
  for (const { run, person: trainee, lang, scores, private: isPrivate } of runs) {
    if (isPrivate) continue
    const { points } = standingOf(reviews.get(run) ?? [])
    for (const marks of Object.values(points)) {
      const last = new Map(marks.filter(({ by }) => by !== trainee).map((mark) => [mark.by, mark]))
      for (const [by, { rubric, criterion, points: given }] of last) {
        const score = scores.find((one) => one.rubric === rubric)
        const machine = criterion === 'overall' ? score?.overall : score?.criteria[criterion]
        if (machine !== undefined) pairs.push({ run, rubric, criterion, lang, by, machine, person: given })
      }
    }
  }
  return pairs
}

/** How far the machine agrees with people on one criterion in one language. */
export interface CriterionAgreement extends Agreement {
  readonly rubric: string
  readonly criterion: string
  readonly lang: Lang
  /** How many different people marked. */
  readonly people: number
}

const STEPS = { criterion: 5, overall: 9 } as const // 0 to 4; the overall in halves

/** Agreement by rubric, criterion and language, of all that people marked. */
export function agreements(pairs: readonly MarkPair[]): readonly CriterionAgreement[] {
  const groups = new Map<string, MarkPair[]>()
  for (const pair of pairs) {
    const key = `${pair.rubric} ${pair.criterion} ${pair.lang}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].map((group) => {
    const { rubric, criterion, lang } = group[0]!
    const halves = criterion === 'overall' ? 2 : 1
    const both = group.map(({ machine, person }) => [Math.round(machine * halves), Math.round(person * halves)] as const)
    const people = new Set(group.map(({ by }) => by)).size
    return { rubric, criterion, lang, people, ...agreementOf(both, halves === 2 ? STEPS.overall : STEPS.criterion) }
  })
}
