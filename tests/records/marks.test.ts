import { describe, expect, it } from 'vitest'
import type { ReviewEntry, RunSummary } from '#records'
import { agreements, markPairs } from '#records/marks'

const run = (id: string, points: number, more: Partial<RunSummary> = {}): RunSummary => ({
  run: id,
  person: 'trainee',
  scenario: 's',
  lang: 'en',
  level: 'normal',
  seed: 1,
  startedAtMs: 0,
  lastAtMs: 0,
  sellerTurns: 3,
  ended: { ending: 'won', by: 'buyer' },
  scores: [{ rubric: 'spin', overall: points, criteria: { problem: points }, unsure: [] }],
  hints: 0,
  takenBack: 0,
  claims: 0,
  private: false,
  engine: 'e',
  content: 'c',
  proof: 'own',
  ...more,
})
let n = 0
const mark = (of: string, by: string, points: number, criterion = 'problem'): ReviewEntry => ({
  id: `m${++n}`,
  atMs: n,
  by,
  run: of,
  person: 'trainee',
  type: 'points',
  rubric: 'spin',
  criterion,
  points,
  reason: '',
})
const reviews = (...entries: readonly ReviewEntry[]) => {
  const byRun = new Map<string, ReviewEntry[]>()
  for (const entry of entries) byRun.set(entry.run, [...(byRun.get(entry.run) ?? []), entry])
  return byRun
}

describe('people’s marks beside the machine’s', () => {
  it('are each person’s last word on a criterion of a talk', () => {
    const pairs = markPairs([run('a', 2)], reviews(mark('a', 'han', 1), mark('a', 'han', 3), mark('a', 'li', 2)))
    expect(pairs.map(({ by, machine, person }) => [by, machine, person])).toEqual([
      ['han', 2, 3],
      ['li', 2, 2],
    ])
  })
  it('are nobody’s rating of their own talk, nothing taken back and no private practice', () => {
    const taken = mark('a', 'li', 4)
    const withdrawn: ReviewEntry = {
      id: 'w',
      atMs: 99,
      by: 'li',
      run: 'a',
      person: 'trainee',
      type: 'withdrawn',
      entry: taken.id,
    }
    expect(markPairs([run('a', 2)], reviews(mark('a', 'trainee', 4), taken, withdrawn))).toEqual([])
    expect(markPairs([run('p', 2, { private: true })], reviews(mark('p', 'han', 4)))).toEqual([])
    expect(markPairs([run('a', 2)], new Map()), 'what ships counts for nothing').toEqual([])
  })
  it('make figures by criterion and language, the overall in halves', () => {
    const runs = [run('a', 0), run('b', 2), run('c', 4), run('z', 3, { lang: 'zh' }), run('y', 1, { lang: 'zh' })]
    const found = agreements(
      markPairs(
        runs,
        reviews(
          mark('a', 'han', 0),
          mark('b', 'li', 2),
          mark('c', 'han', 4),
          mark('c', 'han', 3.5, 'overall'),
          mark('z', 'han', 1),
          mark('y', 'han', 3),
        ),
      ),
    )
    expect(found.map(({ criterion, lang, n, people, kappa }) => [criterion, lang, n, people, kappa])).toEqual([
      ['problem', 'en', 3, 2, 1],
      ['overall', 'en', 1, 1, 0],
      ['problem', 'zh', 2, 1, -1],
    ])
  })
})
