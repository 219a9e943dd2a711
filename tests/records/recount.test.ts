import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverallRule } from '#content'
import { recounted } from '#records/standing'

const RULE: OverallRule = {
  weights: { ask: 50, listen: 30, close: 20 },
  base: 0,
  levels: [50, 100, 150, 200, 250, 300, 350, 400],
  caps: [{ criterion: 'close', atMost: 0, overall: 2 }],
  fault: -10,
}
const by = { rule: RULE, practiceOnly: [] }
const points = fc.integer({ min: 0, max: 4 })
const finely = fc.integer({ min: 0, max: 99 })
/** A machine's score: it knows criteria to the hundredth, and what faults take. */
const score = fc
  .record({ criteria: fc.record({ ask: points, listen: points, close: points }), finer: finely, faults: finely })
  .map(({ criteria, finer, faults }) => {
    const { ask, listen, close } = criteria
    const sum = 50 * ask + 30 * listen + 20 * close + finer - faults
    const most = (Math.floor((2 * (ask + listen + close)) / 3) + 1) / 2
    const halves = Math.min(most, RULE.levels.filter((level) => sum >= level).length / 2)
    return { criteria, overall: close === 0 ? Math.min(2, halves) : halves }
  })

describe('the whole, worked out again from corrected points', () => {
  it.each([
    { was: { ask: 2, listen: 2, close: 2 }, overall: 2, given: { ask: 4 }, is: 3 },
    { was: { ask: 2, listen: 2, close: 2 }, overall: 2, given: { ask: 4, listen: 4, close: 4 }, is: 4 },
    { was: { ask: 4, listen: 4, close: 0 }, overall: 2, given: { close: 2 }, is: 3.5 }, // held down by a cap that no longer holds
    { was: { ask: 4, listen: 4, close: 1 }, overall: 3, given: { close: 0 }, is: 2 },
    { was: { ask: 4, listen: 4, close: 4 }, overall: 4, given: { listen: 1, close: 1 }, is: 2.5 }, // half a point above the mean, no more
    { was: { ask: 3, listen: 2, close: 1 }, overall: 1.5, given: { ask: 1 }, is: 0.5 }, // what faults took stays taken
    { was: { ask: 3, listen: 2, close: 1 }, overall: 2.5, given: { ask: 3 }, is: 2.5 }, // agreed with: nothing moves
  ])('$was with $overall becomes $is by $given', ({ was, overall, given, is }) => {
    const marks: Readonly<Record<string, number>> = given
    expect(recounted(by, { overall, criteria: was }, (id) => marks[id])).toBe(is)
  })

  it('never falls when a point is raised, and never rises when one is lowered', () => {
    fc.assert(
      fc.property(score, fc.constantFrom('ask', 'listen', 'close'), points, (machine, id, to) => {
        const before = machine.criteria[id as 'ask']
        const after = recounted(by, machine, (one) => (one === id ? to : undefined))
        return to === before ? after === machine.overall : to > before ? after >= machine.overall : after <= machine.overall
      }),
    )
  })

  it('where a criterion is for practice only, its stand-in carries its weight', () => {
    const only = { rule: { ...RULE, standIns: { ask: 'listen' } }, practiceOnly: ['ask'] }
    const was = { overall: 2, criteria: { ask: 2, listen: 2, close: 2 } }
    expect(recounted(only, was, (id) => (id === 'ask' ? 4 : undefined))).toBe(2)
    expect(recounted(only, was, (id) => (id === 'listen' ? 4 : undefined))).toBeGreaterThan(3)
  })

  it('a rubric whose rule has no marks leaves the machine’s whole', () => {
    const none = { rule: { ...RULE, levels: [] }, practiceOnly: [] }
    expect(recounted(none, { overall: 1, criteria: { ask: 1 } }, () => 4)).toBe(1)
  })
})
