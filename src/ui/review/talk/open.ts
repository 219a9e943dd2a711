import type { Standing } from '#records'
import type { RunState } from '#session'

type Claim = Pick<RunState['claims'][number], 'rubric' | 'criterion'>

/**
 * What still waits for a person's word, as `rubric.criterion`: disputes without a decision, disputes that were granted and not
 * corrected yet, and "I did do this" at a criterion to which no person has given points.
 */
export function openOf({ disputes, points }: Standing, claims: readonly Claim[]): ReadonlySet<string> {
  const waiting = disputes.filter(({ dispute, decision }) => {
    if (decision === null) return true
    if (!decision.upheld) return false
    const since = Math.min(dispute.atMs, decision.atMs) // clocks of two devices: who decides and who corrects has one and the same
    return !points[`${dispute.rubric}.${dispute.criterion}`]?.some(({ atMs }) => atMs > since)
  })
  return new Set([
    ...waiting.map(({ dispute }) => `${dispute.rubric}.${dispute.criterion}`),
    ...claims.map(({ rubric, criterion }) => `${rubric}.${criterion}`).filter((key) => points[key] === undefined),
  ])
}
