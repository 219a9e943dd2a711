import type { Past } from '#session/bench'

/** `spin.implication` in people's words, as far as the rubric is here. */
export function criterionName(id: string, past: readonly Past[], overall: string): string {
  const at = id.lastIndexOf('.')
  const rubric = past.flatMap(({ rubrics }) => rubrics).find((one) => one.id === id.slice(0, at))
  if (!rubric) return id
  const name = id.slice(at + 1)
  return `${rubric.title} · ${name === 'overall' ? overall : (rubric.criteria.find((one) => one.id === name)?.title ?? name)}`
}
