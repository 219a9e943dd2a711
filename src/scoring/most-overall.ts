import type { OverallRule } from '#content'

/**
 * The most that the whole may be: half a point above the mean of the criteria that count, in whole halves. Where no criterion counts, nothing is held down.
 *
 * @param suspended - criteria that are for practice only
 */
export function mostOverall(rule: OverallRule, pointsOf: (criterion: string) => number, suspended: readonly string[]): number {
  const counting = Object.keys(rule.weights).filter((id) => !suspended.includes(id))
  if (counting.length === 0) return 4
  const sum = counting.reduce((all, id) => all + pointsOf(id), 0)
  return Math.min(4, (Math.floor((2 * sum) / counting.length) + 1) / 2)
}
