import type { OverallRule } from '#content'
import { pointsAt } from './criterion.ts'
import { faultless, not, type Reading } from './reading.ts'
import type { CriterionReport } from './report.ts'

/**
 * The judgement of the whole: a sum of the criteria's standing with the rule's weights, less what faults take, read against
 * eight marks (0.5 to 4), then held down by caps. No average.
 */
export function overallOf(
  rule: OverallRule,
  fine: Readonly<Record<string, number>>,
  criteria: Readonly<Record<string, CriterionReport>>,
  reading: Reading,
): number {
  const halves = pointsAt(overallSum(rule, fine, reading), rule.levels) / 2
  return rule.caps.reduce(
    (best, cap) => ((criteria[cap.criterion]?.points ?? 0) <= cap.atMost ? Math.min(best, cap.overall) : best),
    halves,
  )
}

/** The sum in hundredths that the marks are set against. */
export function overallSum(rule: OverallRule, fine: Readonly<Record<string, number>>, reading: Reading): number {
  const earned = Object.entries(rule.weights).reduce((sum, [id, weight]) => sum + weight * (fine[id] ?? 0), 0)
  const faults = reading.sellers.reduce((sum, turn) => sum + not(faultless(turn)), 0)
  return rule.base + Math.round(earned / 100) + Math.round((rule.fault * faults) / 1000)
}
