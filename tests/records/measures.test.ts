import { describe, expect, it } from 'vitest'
import type { RunSummary } from '../../src/records/index.ts'
import { improvements, measuresOf } from '../../src/records/measures.ts'

const DAY = 24 * 60 * 60 * 1000
const run = (day: number, overall: number, more: Partial<RunSummary> = {}): RunSummary => ({
  run: `${more.person ?? 'mei'}-${day}`,
  person: 'mei',
  scenario: 'night-shift-stops',
  lang: 'en',
  level: 'normal',
  seed: 1,
  startedAtMs: day * DAY,
  lastAtMs: day * DAY + 600_000,
  sellerTurns: 5,
  ended: { ending: 'next-step', by: 'buyer' },
  scores: [{ rubric: 'spin', overall, criteria: { problem: overall }, unsure: [] }],
  hints: 0,
  takenBack: 0,
  claims: 0,
  private: false,
  engine: 'e',
  content: 'c',
  proof: 'own',
  ...more,
})
const given = { scoresOf: (one: RunSummary) => one.scores, styleOf: () => 'driver' as const, facts: [], nowMs: 14 * DAY }

describe('measures of one person', () => {
  it('show effort, potential and outcome with their formulas worked out', () => {
    const runs = [
      run(0, 1),
      run(7, 2, { ended: { ending: 'lost', by: 'buyer' } }),
      run(10, 3),
      run(13, 2.5, { scenario: 'late-stand' }),
    ]
    const facts = [
      { sellerTurns: 12, faults: 3, selfApart: [1, 0] },
      { sellerTurns: 8, faults: 1, selfApart: [2] },
    ]
    expect(measuresOf(runs, { ...given, facts })).toEqual({
      effort: { talks: 4, weeks: 2, talksPerWeek: 2, retries: 2, minutes: 40 },
      potential: { gap: 2, styles: ['driver'], selfApart: 1 },
      outcome: { rubrics: [{ rubric: 'spin', n: 4, mean: 2.125, trend: 0.55 }], advances: 0.75, faultsPer10: 2 },
    })
  })

  it('say nothing where nothing was played', () => {
    const { effort, potential, outcome } = measuresOf([], given)
    expect([effort.talksPerWeek, potential.gap, potential.selfApart, outcome.advances, outcome.faultsPer10]).toEqual([
      0,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a contest on improvement', () => {
  const overallOf = (one: RunSummary) => one.scores[0]?.overall
  it('ranks gains over one’s own baseline, and shows nobody who did not join, fell back or has no baseline', () => {
    const runs = [
      ...[run(0, 1), run(10, 2)],
      ...[run(0, 3, { person: 'bo' }), run(10, 3.5, { person: 'bo' })],
      ...[run(0, 3, { person: 'li' }), run(10, 2, { person: 'li' })],
      ...[run(0, 0, { person: 'no' }), run(10, 4, { person: 'no' })],
      run(10, 4, { person: 'new' }),
    ]
    const board = improvements(runs, overallOf, { joined: ['bo', 'mei', 'li', 'new'], fromMs: 5 * DAY, toMs: 12 * DAY })
    expect(board.map(({ person, gain }) => [person, gain])).toEqual([
      ['mei', 1],
      ['bo', 0.5],
    ])
  })
})
