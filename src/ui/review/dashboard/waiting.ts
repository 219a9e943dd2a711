import type { RunSummary, Standing } from '#records'
import { openOf } from '#records/standing'
import type { RunState } from '#session'

/** Why a talk waits for a person. */
export interface Waits {
  readonly run: RunSummary
  /** Disputes, and points that the trainee says to have earned: how many wait for a word, or for the points that were promised. */
  readonly disputes: number
  /** Criteria of which the machine is not sure, in all rubrics of the talk: what the debrief flags. */
  readonly unsure: number
  /** Change of `overall` against the same person's talk before; 0 unless it is big and nobody has looked. */
  readonly jump: number
}

/** From this change on a talk is worth a look. */
const BIG_JUMP = 1.5

/**
 * Talks that wait: open disputes and claims, unsure criteria, big jumps. One leaves when nothing in it is flagged any more.
 *
 * @param runs - newest first, with the scores that count
 * @param claimsOf - what the trainee says to have done, of talks with such claims
 */
export function waitingIn(
  runs: readonly RunSummary[],
  standing: (run: string) => Standing,
  claimsOf: (run: string) => RunState['claims'],
): readonly Waits[] {
  return runs
    .map((run, at): Waits => {
      const [score] = run.scores
      const before = runs.slice(at + 1).find((other) => other.person === run.person && other.scores[0]?.rubric === score?.rubric)
      const change = score && before ? score.overall - (before.scores[0]?.overall ?? score.overall) : 0
      const review = standing(run.run)
      const looked = Object.keys(review.points).length > 0
      return {
        run,
        disputes: openOf(review, claimsOf(run.run)).size,
        unsure: run.scores.reduce((sum, { unsure }) => sum + unsure.length, 0),
        jump: !looked && Math.abs(change) >= BIG_JUMP ? change : 0,
      }
    })
    .filter(({ disputes, unsure, jump }) => disputes > 0 || unsure > 0 || jump !== 0)
    .sort((one, other) => other.disputes - one.disputes || Math.abs(other.jump) - Math.abs(one.jump))
}
