import type { Lang, OverallRule, Rubric } from '#content'
import { mostOverall } from '#scoring'
import type { Score } from './summary.ts'

/** How a rubric makes the whole of its criteria: little enough to be handed to a worker. */
export interface OverallBy {
  readonly rule: OverallRule
  /** Criteria that do not count in the whole: another stands in. */
  readonly practiceOnly: readonly string[]
}

export const overallBy = ({ overall, criteria }: Pick<Rubric, 'overall' | 'criteria'>): OverallBy => ({
  rule: overall,
  practiceOnly: criteria.flatMap(({ id, practiceOnly }) => (practiceOnly ? [id] : [])),
})

/** The rule of a rubric in a talk's language; undefined where this device does not have the rubric. */
export type RuleOf = (rubric: string, lang: Lang) => OverallBy | undefined

/** Where rules come from: a library's rubrics. Null where it does not have one; then the machine's whole stays, and a page says so. */
export const ruleFrom =
  ({ loadRubric }: { readonly loadRubric: (id: string, lang: Lang) => Promise<Pick<Rubric, 'overall' | 'criteria'>> }) =>
  (rubric: string, lang: Lang): Promise<OverallBy | null> =>
    loadRubric(rubric, lang).then(overallBy, () => null)

/** Marks that an overall is read against: 0.5 to 4. */
const HALVES = 8

/**
 * The whole, worked out again from criteria of which a person changed some, by the rubric's own rule. What the machine knows more
 * finely than its points stays as far as its own overall shows it: what faults took, and for the part of the weight that nobody
 * changed how near the next point was. So no change leaves the machine's overall as it is, and a raised point never lowers the whole.
 *
 * @param score - the machine's
 * @param given - a person's points for a criterion; undefined where there are none
 * @returns the machine's overall where nobody changed a point, or the rubric has no rule
 */
export function recounted(
  { rule, practiceOnly }: OverallBy,
  { overall, criteria }: Pick<Score, 'overall' | 'criteria'>,
  given: (criterion: string) => number | undefined,
): number {
  const changed = Object.entries(criteria).filter(([id, points]) => (given(id) ?? points) !== points)
  if (changed.length === 0 || rule.levels.length !== HALVES) return overall
  const after = { ...criteria, ...Object.fromEntries(changed.map(([id]) => [id, given(id) ?? 0])) }
  const before = sumOf(rule, standing(rule, criteria, practiceOnly))
  const finer = within(rule, overall, capOf(rule, criteria, practiceOnly), before) - before
  const all = Object.values(rule.weights).reduce((sum, weight) => sum + Math.abs(weight), 0)
  const moved = changed.reduce((sum, [id]) => sum + Math.abs(rule.weights[id] ?? 0), 0)
  const left = finer < 0 || all === 0 ? 1 : 1 - moved / all // what faults took stays taken
  const sum = sumOf(rule, standing(rule, after, practiceOnly)) + finer * left
  return Math.min(capOf(rule, after, practiceOnly), rule.levels.filter((level) => sum >= level).length / 2)
}

type Held = Readonly<Record<string, number>>

const sumOf = (rule: OverallRule, points: Held): number =>
  rule.base + Object.entries(rule.weights).reduce((sum, [id, weight]) => sum + weight * (points[id] ?? 0), 0)

/** The nearest sum that the machine's overall can have come from; held down by a cap it may have been anything above. */
function within(rule: OverallRule, overall: number, cap: number, sum: number): number {
  const steps = Math.round(overall * 2)
  const least = steps === 0 ? Number.NEGATIVE_INFINITY : (rule.levels[steps - 1] ?? Number.NEGATIVE_INFINITY)
  const most = overall >= cap ? Number.POSITIVE_INFINITY : (rule.levels[steps] ?? Number.POSITIVE_INFINITY) - 1
  return Math.max(least, Math.min(most, sum))
}

/** What the rule gives at most: what its caps leave, and what the mean of the points allows. */
function capOf(rule: OverallRule, points: Held, practiceOnly: readonly string[]): number {
  const caps = rule.caps.filter((cap) => !practiceOnly.includes(cap.criterion) && (points[cap.criterion] ?? 0) <= cap.atMost)
  return Math.min(
    mostOverall(rule, (id) => points[id] ?? 0, practiceOnly),
    ...caps.map((cap) => cap.overall),
  )
}

/** In place of what is for practice only: the criterion that the rule names, else the mean of those that count. */
function standing(rule: OverallRule, points: Held, practiceOnly: readonly string[]): Held {
  if (practiceOnly.length === 0) return points
  const counting = Object.keys(rule.weights).filter((id) => !practiceOnly.includes(id))
  const mean = counting.reduce((sum, id) => sum + (points[id] ?? 0), 0) / Math.max(1, counting.length)
  const stand = (id: string): number => {
    const other = rule.standIns?.[id]
    return other === undefined || practiceOnly.includes(other) ? mean : (points[other] ?? 0)
  }
  return { ...points, ...Object.fromEntries(practiceOnly.map((id) => [id, stand(id)])) }
}

/** A rubric in one language, whose rule is asked for. */
export interface Asked {
  readonly rubric: string
  readonly lang: Lang
}

interface Corrected {
  readonly points: Readonly<Record<string, readonly { readonly rubric: string; readonly criterion: string }[]>>
}

/** Rubrics of which a person corrected a criterion: only of these the rule is needed. */
export const correctedIn = (lang: Lang, { points }: Corrected): readonly Asked[] => [
  ...new Map(
    Object.values(points).flatMap((all) =>
      all.flatMap(({ rubric, criterion }) => (criterion === 'overall' ? [] : [[rubric, { rubric, lang }] as const])),
    ),
  ).values(),
]

/** Loads the rules that are asked for, each once. `load` answers null for a rubric that is not here. */
export async function rulesFor(
  asked: readonly Asked[],
  load: (rubric: string, lang: Lang) => Promise<OverallBy | null>,
): Promise<RuleOf> {
  const rules = new Map<string, Promise<OverallBy | null>>()
  for (const { rubric, lang } of asked) {
    const key = `${rubric} ${lang}`
    if (!rules.has(key)) rules.set(key, load(rubric, lang))
  }
  const known = new Map<string, OverallBy>()
  for (const [key, rule] of rules) {
    const here = await rule
    if (here !== null) known.set(key, here)
  }
  return (rubric, lang) => known.get(`${rubric} ${lang}`)
}
