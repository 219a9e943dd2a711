import { describe, expect, it } from 'vitest'
import type { Assignment } from '#records'
import { assignedStatement, attemptsOf, overrideStatement, scoredStatement } from '#records/exchange'
import { foldRun } from '#session'
import { assignmentOf } from '../../src/records/xapi/assignment-statement.ts'
import { answerOf } from '../../src/records/xapi/drill-statement.ts'
import { storedMsOf, voidedBy } from '../../src/records/xapi/reading.ts'
import { reviewEntriesOf } from '../../src/records/xapi/review-statement.ts'
import { takeIn } from '../../src/records/xapi/take-in.ts'
import { VERBS } from '../../src/records/xapi/vocabulary.ts'
import { playedOn, recordsOn } from './fakes.ts'

const organisation = { home: 'https://acme.test' }
const events = (await playedOn(recordsOn())).events()
const assignment: Assignment = {
  id: 'a1',
  title: 'Week 1',
  by: 'boss',
  to: [{ person: 'p' }],
  scenario: 'quiet-doa',
  givenAtMs: 5,
  dueOn: '2026-01-01',
  tries: 3,
  level: 'normal',
  passMark: 2.5,
  note: 'Again.',
  changedAtMs: 9,
}
const about = { id: 'r1', atMs: 9, by: 'boss', run: 'run-1', person: 'p' }
const review = { ...about, type: 'points', rubric: 'spin', criterion: 'problem', points: 3, reason: 'Well.' } as const
const first = { id: 's1', title: { en: 'x' }, version: 'content-1', overall: 1 }
const statements: readonly unknown[] = [
  scoredStatement(organisation, foldRun(events), events, { title: { en: 'Night shift' }, passMark: 2 }),
  assignedStatement(organisation, assignment, 'p'),
  overrideStatement(organisation, first, review),
].map((one) => ({
  ...(one as object),
  stored: '2026-01-01T00:00:00Z',
  authority: { account: { homePage: organisation.home, name: 'boss' } },
}))

/** What JSON can hold and no text or number can be made of. */
const EVIL: readonly unknown[] = [
  { toString: null },
  { toString: null, valueOf: 1 },
  [{ toString: null }],
  null,
  {},
  [],
  1e308,
  'x'.repeat(9000),
]

/** The value with each of its parts, one after the other, changed for something else. */
function* changed(value: unknown, into: unknown): Generator<unknown> {
  yield into
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    for (const inner of changed((value as Record<string, unknown>)[key], into)) {
      if (Array.isArray(value)) yield value.map((one, at) => (String(at) === key ? inner : one))
      else yield { ...value, [key]: inner }
    }
  }
}

describe('one statement that is not as it should be', () => {
  const here = (name: string) => name
  it('is read or skipped, and never stops the reading for everybody', async () => {
    let tried = 0
    const all: unknown[] = []
    for (const statement of statements) {
      expect(statement).toHaveProperty('id')
      for (const evil of EVIL)
        for (const one of changed(statement, evil)) {
          for (const row of attemptsOf(one, { managers: ['boss'] })) expect(typeof row.level).toBe('string')
          assignmentOf(one, here)
          answerOf(one, here)
          for (const verb of Object.values(VERBS)) reviewEntriesOf(verb, one, here)
          expect(typeof storedMsOf(one)).toBe('number')
          voidedBy(one)
          all.push(one)
          tried += 1
        }
    }
    expect(tried).toBeGreaterThan(500)
    for (const verb of [VERBS.scored, VERBS.commented, VERBS.assigned, VERBS.answered])
      await takeIn(recordsOn(), { organisation, name: 'me' } as never, ['boss'], verb, all)
  }, 60_000)
})
