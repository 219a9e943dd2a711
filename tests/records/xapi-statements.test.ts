import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assignment, PracticeTry } from '#records'
import {
  answeredStatement,
  assignedStatement,
  attemptedStatement,
  commentStatement,
  duration,
  EXTENSIONS,
  overrideStatement,
  PROFILE,
  scoredStatement,
  statementId,
  TYPES,
  VERBS,
  voidStatement,
} from '#records/exchange'
import { foldRun } from '#session'
import { playedOn, recordsOn } from './fakes.ts'
import { statementSchema } from './xapi-schema.ts'

const organisation = { home: 'https://acme.test' }
const title = { en: 'The night shift keeps stopping', 'zh-CN': '夜班总停机' }
const rehearsal = await playedOn(recordsOn(), '8a1b2c3d-0000-4000-8000-000000000001', 7, { assignment: 'week-1' })
const events = rehearsal.events()
const state = foldRun(events)
const scored = scoredStatement(organisation, state, events, { title, passMark: 1 })!
const entry = { id: 'e1', atMs: 5, by: 'boss', run: state.run, person: state.person } as const
const assignment: Assignment = {
  id: 'week-1',
  title: 'Week 1',
  by: 'boss',
  to: [{ person: 'p' }],
  scenario: 'night-shift-stops',
  level: 'hard',
  passMark: 2.5,
  dueOn: '2026-12-01',
  note: '',
  changedAtMs: 7,
}

const { scenario: _, ...rest } = assignment
const drills: Assignment = { ...rest, drillSet: 'open-a-need', givenAtMs: 3, tries: 2 }
const answer: PracticeTry = {
  ...{ id: 'try-1', person: 'p', atMs: 8, from: 'drills', set: 'open-a-need', drill: '二', lang: 'zh', skills: ['spin.problem'] },
  ...{ text: '哪条线最让您头疼？', points: 3, unsure: false, elapsedMs: 8200, engine: 'e', labeller: 'l' },
}

describe('each statement that we send is valid xAPI 1.0.3', () => {
  it.each([
    ['scored', scored],
    ['attempted', attemptedStatement(organisation, state, title)],
    [
      'override',
      overrideStatement(
        organisation,
        { id: scored.id, title, version: 'c', overall: 1 },
        { ...entry, type: 'points', rubric: 'spin', criterion: 'overall', points: 2.5, reason: '听得很仔细' },
      ),
    ],
    [
      'comment',
      commentStatement(organisation, { ...entry, type: 'comment', turn: 3, start: 0, end: 4, words: 'Well asked.' }, title),
    ],
    ['assigned', assignedStatement(organisation, assignment, 'p')],
    ['drills assigned', assignedStatement(organisation, drills, 'p')],
    ['answered', answeredStatement(organisation, answer, [drills])],
    ['voided', voidStatement(organisation, 'boss', scored.id, 9)],
  ])('%s', (_, statement) => {
    expect(statementSchema.safeParse(statement).error?.issues ?? []).toEqual([])
    expect(JSON.stringify(statement).length).toBeLessThan(3000)
  })
})

describe('the result of an attempt', () => {
  it('carries the points, the assignment and the hash of its log, and not a word that was said', () => {
    expect(scored).toMatchObject({
      verb: { id: VERBS.scored },
      object: { id: `https://acme.test/attempt/${state.run}` },
      result: { score: { scaled: 0.25, raw: 1, min: 0, max: 4 }, success: true, completion: true },
      context: {
        registration: state.run,
        contextActivities: { grouping: [{ id: 'https://acme.test/assignment/week-1' }], category: [{ id: PROFILE }] },
      },
    })
    expect(JSON.stringify(scored)).not.toContain('trouble')
  })

  it('has the same id however often it is made: the event has it, not the sending', () => {
    expect(scoredStatement(organisation, state, events, { title, passMark: 1 })).toEqual(scored)
    expect(statementId('a', 'b')).not.toBe(statementId('ab'))
  })

  it('is not made of private practice, nor before the end', async () => {
    const { events: secret } = await playedOn(recordsOn(), 'run-2', 7, { private: true })
    expect(scoredStatement(organisation, foldRun(secret()), secret(), { title })).toBeUndefined()
    expect(attemptedStatement(organisation, foldRun(secret()), title)).toBeUndefined()
    const open = events.slice(0, 4)
    expect(scoredStatement(organisation, foldRun(open), open, { title })).toBeUndefined()
  })
})

it.each([
  [0, 'PT0S'],
  [12_000, 'PT12S'],
  [492_000, 'PT8M12S'],
  [61_230, 'PT1M1.23S'],
  [-5, 'PT0S'],
])('%i milliseconds are %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

it('our published profile names each of our terms, in both languages', () => {
  const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/records/xapi/profile.jsonld'), 'utf8')) as {
    readonly id: string
    readonly concepts: readonly { readonly id: string; readonly prefLabel: Readonly<Record<string, string>> }[]
  }
  expect(published.id).toBe(PROFILE)
  const ours = [...Object.values(EXTENSIONS), ...Object.values(TYPES)].filter((iri) => iri.startsWith(PROFILE))
  expect(published.concepts.map(({ id }) => id).sort()).toEqual(ours.sort())
  for (const { prefLabel } of published.concepts) expect(Object.keys(prefLabel)).toEqual(['en', 'zh-CN'])
})
