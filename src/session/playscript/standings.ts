import type { Kind, Rubric } from '#content'
import type { Labeller } from '#language'
import { score, traceOf } from '#scoring'

/** Why a gold answer has fewer points than its sum would give. */
export type HeldBy =
  /** None of the seller's moves that add was heard: measures and signs only accompany. */
  | 'no-deed'
  /** Such moves were heard, but faintly. */
  | 'faint'
  /** The criterion earns only where the work of others was done. */
  | 'restraint'
  /** The whole talk is held down. */
  | 'talk'

/** How one criterion of one gold answer stands. */
export interface Standing {
  readonly test: string
  readonly criterion: string
  readonly points: number
  /** Hundredths, as the clues' worths and the marks are. */
  readonly sum: number
  readonly held?: HeldBy
}

/** What each gold answer sums up to, and why it has fewer points than that where it has. */
export function goldStandings(
  rubric: Rubric,
  labeller: Labeller,
  kind: Kind = rubric.kinds[0] ?? 'discovery',
): readonly Standing[] {
  return rubric.tests.flatMap((test) => {
    const report = score(rubric, traceOf({ lang: rubric.lang, kind, turns: test.turns }, labeller))
    return rubric.criteria.map((criterion): Standing => {
      const evidence = report.evidence.filter((one) => one.criterion === criterion.id)
      const points = report.criteria[criterion.id]?.points ?? 0
      const sum = evidence.reduce((all, one) => all + one.worth, 0)
      const isLess = points < criterion.levels.filter((level) => sum >= level).length
      const deeds = new Set(criterion.clues.filter(({ moves, worth }) => moves.length > 0 && worth > 0).map(({ id }) => id))
      const held = report.reason
        ? 'talk'
        : !evidence.some(({ clue }) => deeds.has(clue))
          ? 'no-deed'
          : criterion.restraint?.of.every((other) => (report.criteria[other]?.points ?? 0) < (criterion.restraint?.atLeast ?? 0))
            ? 'restraint'
            : 'faint'
      return { test: test.id, criterion: criterion.id, points, sum, ...(isLess ? { held } : {}) }
    })
  })
}
