import type { OverallRule } from '#content'
import { pointsAt } from './criterion.ts'
import { mostOverall } from './most-overall.ts'
import { faultless, not, type Reading } from './reading.ts'
import type { CriterionReport } from './report.ts'

/**
 * The judgement of the whole: a sum of the criteria's standing with the rule's weights, less what faults take, read against
 * eight marks (0.5 to 4), then held down by caps. It is no average, but never more than half a point above the one that
 * everybody sees: that of the points that count.
 *
 * @param suspended - criteria that are for practice only: another stands in for each, and their caps rest
 */
export function overallOf(
  rule: OverallRule,
  fine: Readonly<Record<string, number>>,
  criteria: Readonly<Record<string, CriterionReport>>,
  reading: Reading,
  suspended: readonly string[] = [],
): number {
  const halves = pointsAt(overallSum(rule, standing(rule, fine, suspended), reading), rule.levels) / 2
  return rule.caps.reduce(
    (best, cap) =>
      !suspended.includes(cap.criterion) && (criteria[cap.criterion]?.points ?? 0) <= cap.atMost
        ? Math.min(best, cap.overall)
        : best,
    Math.min(
      halves,
      mostOverall(rule, (id) => criteria[id]?.points ?? 0, suspended),
    ),
  )
}

/** Where a criterion is for practice only, what stands in for it: the one that the rule names, else the mean of those that count. */
function standing(
  rule: OverallRule,
  fine: Readonly<Record<string, number>>,
  suspended: readonly string[],
): Readonly<Record<string, number>> {
  if (suspended.length === 0) return fine
  const counting = Object.keys(rule.weights).filter((id) => !suspended.includes(id))
  const mean = Math.round(counting.reduce((sum, id) => sum + (fine[id] ?? 0), 0) / Math.max(1, counting.length))
  const stand = (id: string): number => {
    const other = rule.standIns?.[id]
    return other === undefined || suspended.includes(other) ? mean : (fine[other] ?? 0)
  }
  return { ...fine, ...Object.fromEntries(suspended.map((id) => [id, stand(id)])) }
}

/** The sum in hundredths that the marks are set against. */
export function overallSum(rule: OverallRule, fine: Readonly<Record<string, number>>, reading: Reading): number {
  const earned = Object.entries(rule.weights).reduce((sum, [id, weight]) => sum + weight * (fine[id] ?? 0), 0)
  const faults = reading.sellers.reduce((sum, turn) => sum + not(faultless(turn)), 0)
  return rule.base + Math.round(earned / 100) + Math.round((rule.fault * faults) / 1000)
}
