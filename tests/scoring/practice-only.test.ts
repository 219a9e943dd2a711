import { beforeAll, describe, expect, it } from 'vitest'
import type { Rubric } from '#content'
import { type Labeller, loadLabeller } from '#language'
import { score, traceOf } from '#scoring'
import { rubricOf } from '../bench/fit/rubrics.ts'

let labeller: Labeller
let spin: Rubric
beforeAll(async () => {
  labeller = await loadLabeller(['en'])
  spin = rubricOf('spin', 'en') // from its source: the compiled one carries no tests
}, 60_000)

const reportOf = (rubric: Rubric) => {
  const { turns } = spin.tests.find(({ turns }) => turns.length > 4)!
  return score(rubric, traceOf({ lang: 'en', kind: 'discovery', turns }, labeller))
}
const suspended = (id: string, overall: Partial<Rubric['overall']> = {}): Rubric => ({
  ...spin,
  criteria: spin.criteria.map((one) => (one.id === id ? { ...one, practiceOnly: true as const } : one)),
  overall: { ...spin.overall, ...overall },
})

describe('a criterion for practice only', () => {
  it('keeps its points and evidence, and says so', () => {
    const [plain, changed] = [reportOf(spin), reportOf(suspended('implication'))]
    expect(changed.criteria.implication).toEqual({ ...plain.criteria.implication, practiceOnly: true })
    expect(changed.evidence).toEqual(plain.evidence)
  })
  it('moves the overall no more, however it stands', () => {
    const levels = [100, 200, 300, 400, 500, 600, 700, 800]
    const only = { weights: { implication: 200, problem: 0 }, base: 0, fault: 0, caps: [], levels }
    const withSum = (levels: readonly [number, number, number, number]) => (rubric: Rubric) => ({
      ...rubric,
      criteria: rubric.criteria.map((one) => (one.id === 'implication' ? { ...one, levels } : one)),
    })
    const hard = withSum([9000, 9100, 9200, 9300])
    expect(reportOf(hard({ ...spin, overall: only })).overall).toBeLessThan(reportOf({ ...spin, overall: only }).overall)
    const rests = suspended('implication', only)
    expect(reportOf(hard(rests)).overall).toBe(reportOf(rests).overall)
  })
  it('is stood in for by the criterion that the rule names', () => {
    const levels = [50, 100, 150, 200, 250, 300, 350, 400]
    const rule = { weights: { implication: 100, listening: 0, problem: 0 }, base: 0, fault: 0, caps: [], levels }
    const by = (standIn: string) => reportOf(suspended('implication', { ...rule, standIns: { implication: standIn } })).overall
    const alone = (id: string) => reportOf({ ...spin, overall: { ...rule, weights: { [id]: 100 } } }).overall
    for (const id of ['listening', 'problem', 'situation']) expect(by(id)).toBe(alone(id))
  })
  it('holds nothing down by its cap', () => {
    const caps = [{ criterion: 'need-payoff', atMost: 3, overall: 0.5 }]
    const rest = { ...spin.overall, caps }
    const points = reportOf({ ...spin, overall: rest }).criteria['need-payoff']!.points
    if (points <= 3) expect(reportOf({ ...spin, overall: rest }).overall).toBeLessThanOrEqual(0.5)
    expect(reportOf(suspended('need-payoff', { caps })).overall).toBeGreaterThan(0.5)
  })
})
