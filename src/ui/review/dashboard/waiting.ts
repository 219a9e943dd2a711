import type { RunSummary, Score, Standing } from '#records'

/** Why a talk waits for a person. */
export interface Waits {
  readonly run: RunSummary
  readonly dispute: boolean
  readonly unsure: number
  /** Change of `overall` against the same person's talk before; 0 unless it is big. */
  readonly jump: number
}

/** From this change on a talk is worth a look. */
const BIG_JUMP = 1.5

/**
 * Talks that wait: open disputes, unsure criteria, big jumps.
 *
 * @param runs - newest first
 */
export function waitingIn(
  runs: readonly RunSummary[],
  scoresOf: (run: RunSummary) => readonly Score[],
  standing: (run: string) => Standing,
): readonly Waits[] {
  return runs
    .map((run, at): Waits => {
      const [score] = scoresOf(run)
      const before = runs.slice(at + 1).find((other) => other.person === run.person && other.scores[0]?.rubric === score?.rubric)
      const change = score && before ? score.overall - (scoresOf(before)[0]?.overall ?? score.overall) : 0
      const looked = Object.keys(standing(run.run).points).length > 0
      return {
        run,
        dispute: standing(run.run).disputes.some(({ decision }) => decision === null),
        unsure: score?.unsure.length ?? 0,
        jump: !looked && Math.abs(change) >= BIG_JUMP ? change : 0,
      }
    })
    .filter(({ dispute, unsure, jump }) => dispute || unsure > 0 || jump !== 0)
    .sort((one, other) => Number(other.dispute) - Number(one.dispute) || Math.abs(other.jump) - Math.abs(one.jump))
}
