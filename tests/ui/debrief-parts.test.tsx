import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '#scoring'
import { byWords } from '../../src/ui/practise/debrief/by-words.ts'
import { stayedHidden } from '../../src/ui/practise/debrief/Hidden.tsx'
import { stretches } from '../../src/ui/practise/debrief/marks.ts'
import { heatCourse } from '../../src/ui/practise/heat.ts'
import { nightShift } from '../session/fakes.ts'

const evidence = (start: number, end: number, worth: number): Evidence => ({
  criterion: 'c',
  clue: 'k',
  turn: 1,
  start,
  end,
  worth,
  why: '',
})

describe('marks in a turn', () => {
  it('keep every character, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), fc.constantFrom(-30, 40))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const cut = stretches(
          text,
          spans.map(([start, end, worth]) => evidence(start, end, worth)),
        )
        expect(cut.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })

  it('tell apart what raised and what lowered', () => {
    expect(stretches('Ask. Push!', [evidence(0, 4, 40), evidence(5, 10, -30)])).toEqual([
      { start: 0, text: 'Ask.', raised: true, lowered: false },
      { start: 4, text: ' ', raised: false, lowered: false },
      { start: 5, text: 'Push!', raised: false, lowered: true },
    ])
  })
})

it('reasons on the very same words stand under them once; an absence stands alone', () => {
  const [asks, also, other, nowhere, nowhereElse] = [
    evidence(0, 4, 40),
    evidence(0, 4, -30),
    evidence(2, 4, 10),
    evidence(0, 0, -5),
    evidence(0, 0, -6),
  ]
  expect(byWords([asks!, other!, nowhere!, also!, nowhereElse!])).toEqual([[asks, also], [other], [nowhere], [nowhereElse]])
})

describe('what stayed hidden', () => {
  it.each([
    { states: { 'need:unplanned-stops': 'latent' }, hidden: [{ id: 'unplanned-stops', what: 'needLatent' }] },
    { states: { 'need:unplanned-stops': 'felt' }, hidden: [{ id: 'unplanned-stops', what: 'needHalf' }] },
    { states: { 'need:unplanned-stops': 'explicit' }, hidden: [] },
    { states: { 'concern:false-alarms': 'raised' }, hidden: [{ id: 'false-alarms', what: 'concernOpen' }] },
    { states: { 'concern:false-alarms': 'settled' }, hidden: [] },
  ])('is $hidden with $states', ({ states, hidden }) => {
    const kept = stayedHidden({ states } as unknown as Parameters<typeof stayedHidden>[0], nightShift) // the states are all it reads
    expect(kept.map(({ id, what }) => ({ id, what }))).toEqual(hidden)
  })
})

it('a complaint’s heat follows the log, not the scenario, where a level has shifted it', () => {
  const turn = (from: number, to: number) =>
    ({ by: 'seller', changes: [{ buyer: 'tony', what: 'complaint', id: 'heat', from, to, cause: 'x' }] }) as never // all it reads
  expect(heatCourse([turn(80, 70), turn(70, 75)], 70)).toEqual([80, 70, 75])
  expect(heatCourse([], 70)).toEqual([70])
})
