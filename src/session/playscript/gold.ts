import type { Kind, Rubric } from '#content'
import type { Labeller } from '#language'
import { score, traceOf } from '#scoring'

/** One expectation of a rubric's own test that its rule does not meet. */
export interface Flip {
  readonly test: string
  readonly criterion: string
  readonly least: number
  readonly most: number
  readonly points: number
  /** The seller's words that counted. */
  readonly words: readonly string[]
  /** Why the whole talk is held down, in the rubric's language; left out where it is not. */
  readonly held?: string
}

/** Scores each test in a rubric and says which points are others than they must be. */
export function runGold(rubric: Rubric, labeller: Labeller, kind: Kind = rubric.kinds[0] ?? 'discovery'): readonly Flip[] {
  return rubric.tests.flatMap((test) => {
    const { turns } = test
    const report = score(rubric, traceOf({ lang: rubric.lang, kind, turns }, labeller))
    return Object.entries(test.expect).flatMap(([criterion, [least, most]]): readonly Flip[] => {
      const points = criterion === 'overall' ? report.overall : (report.criteria[criterion]?.points ?? 0)
      if (points >= least && points <= most) return []
      const counted = report.evidence
        .filter((one) => one.criterion === criterion)
        .map(({ turn, start, end }) => turns[turn]?.text.slice(start, end) ?? '')
      const words = [...new Set(counted)].filter((one) => one !== '').slice(0, 4)
      const held = points < least ? report.reason : undefined
      return [{ test: test.id, criterion, least, most, points, words, ...(held === undefined ? {} : { held }) }]
    })
  })
}
