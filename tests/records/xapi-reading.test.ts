import { describe, expect, it } from 'vitest'
import type { Records } from '#records'
import {
  type AttemptRow,
  basic,
  lrsClient,
  overrideStatement,
  readResults,
  rowsOf,
  type Statement,
  scoredStatement,
  statementId,
  voidStatement,
} from '#records/exchange'
import { foldRun } from '#session'
import { newDevice, playedOn, recordsOn } from './fakes.ts'
import { type FakeLrs, fakeLrs, type LrsFaults } from './fakes-lrs.ts'

const organisation = { home: 'https://acme.test' }
const rehearsal = await playedOn(recordsOn())
const events = rehearsal.events()
const base = scoredStatement(organisation, foldRun(events), events, { title: { en: 'Night shift' }, passMark: 2 })!
const statement = (index: number, person = 'person-1'): Statement => ({
  ...base,
  id: statementId('test', index),
  actor: { ...base.actor, account: { homePage: organisation.home, name: person } },
})
const key = basic('test', 'test')
const clientOf = (lrs: FakeLrs, header = key) =>
  lrsClient({ endpoint: lrs.endpoint, fetch: lrs.fetch, authorization: async () => header })
const options = { trust: { managers: ['boss'] }, wait: async () => undefined }
const allRows = async ({ attempts }: Records): Promise<AttemptRow[]> => {
  const rows: AttemptRow[] = []
  for await (const chunk of attempts.chunks()) rows.push(...rowsOf(chunk))
  return rows
}
const readInto = (records: Records, lrs: FakeLrs, more = {}) =>
  readResults(clientOf(lrs), records.attempts, records.marks, { ...options, ...more })

describe('reading results', () => {
  it('gives each attempt with its points, as its own person vouched for it', async () => {
    const lrs = fakeLrs()
    lrs.authorities.set(key, 'person-1')
    await clientOf(lrs).send([base])
    const records = recordsOn()
    expect(await readInto(records, lrs)).toMatchObject({ added: 1, skipped: 0, stopped: 'done' })
    expect(await allRows(records)).toEqual([
      {
        id: base.id,
        run: 'run-1',
        person: 'person-1',
        scenario: 'night-shift-stops',
        rubric: 'spin',
        version: 'content-1',
        grader: 'model',
        overall: 1,
        criteria: { problem: 1 },
        lang: 'en',
        level: 'normal',
        assignment: '',
        atMs: Date.parse(base.timestamp),
        storedMs: lrs.stored[0]!.storedMs,
        durationMs: expect.any(Number) as number,
        turns: 2,
        trace: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        vouched: true,
      },
    ])
  })

  it('lists a score that somebody else posted as not vouched for, and drops none', async () => {
    const lrs = fakeLrs()
    lrs.authorities.set(key, 'bob')
    await clientOf(lrs).send([statement(1, 'alice')])
    const records = recordsOn()
    await readInto(records, lrs)
    expect(await allRows(records)).toMatchObject([{ person: 'alice', vouched: false }])
  })

  it('counts a correction only as vouched for when a known manager’s own credentials posted it', async () => {
    const entry = {
      id: 'e1',
      atMs: 1,
      by: 'boss',
      run: 'run-1',
      person: 'person-1',
      type: 'points',
      rubric: 'spin',
      criterion: 'problem',
      points: 4,
      reason: 'Fine.',
    } as const
    const correction = overrideStatement(
      organisation,
      { id: base.id, title: { en: 'x' }, version: 'content-1', overall: 1 },
      entry,
    )
    for (const [authority, vouched] of [
      ['boss', true],
      ['person-1', false],
    ] as const) {
      const lrs = fakeLrs()
      lrs.authorities.set(key, authority)
      await clientOf(lrs).send([correction])
      const records = recordsOn()
      await readInto(records, lrs)
      expect(await allRows(records)).toMatchObject([{ grader: 'human', criteria: { problem: 4 }, vouched }])
    }
  })

  it('skips and counts what is not ours', async () => {
    const lrs = fakeLrs()
    const { result: _, ...other } = statement(1)
    await clientOf(lrs).send([other, statement(2)])
    expect(await readInto(recordsOn(), lrs)).toMatchObject({ added: 1, skipped: 1 })
  })

  it('takes voided attempts out again', async () => {
    const lrs = fakeLrs()
    const records = recordsOn()
    await clientOf(lrs).send([statement(1), statement(2)])
    await readInto(records, lrs)
    await clientOf(lrs).send([voidStatement(organisation, 'boss', statement(1).id, 5)])
    expect(await readInto(records, lrs)).toMatchObject({ removed: 1 })
    expect((await allRows(records)).map(({ id }) => id)).toEqual([statement(2).id])
  })

  it.each([
    ['as it should be', {}],
    ['a hidden Consistent-Through', { hideConsistentThrough: true }],
    ['an inclusive since', { inclusiveSince: true }],
    ['pages of seven and full addresses', { pageCap: 7, more: 'absolute' }],
    ['500 and 429 now and then', { failFirst: 2, tooMany: 2 }],
  ] satisfies [string, Partial<LrsFaults>][])(
    'a store with %s is read completely, and only the new at the next time',
    async (_, faults) => {
      const lrs = fakeLrs()
      const records = recordsOn(newDevice())
      for (let at = 0; at < 120; at += 10) await clientOf(lrs).send(Array.from({ length: 10 }, (_, one) => statement(at + one)))
      Object.assign(lrs.faults, faults)
      expect(await readInto(records, lrs)).toMatchObject({ added: 120, stopped: 'done' })
      expect(await readInto(records, lrs)).toMatchObject({ added: 0, stopped: 'done' })
      await clientOf(lrs).send([statement(500)])
      expect(await readInto(records, lrs)).toMatchObject({ added: 1 })
      expect(new Set((await allRows(records)).map(({ id }) => id)).size).toBe(121)
    },
  )

  it('never sends credentials to where a store’s page may point', async () => {
    const lrs = fakeLrs({ more: 'elsewhere', pageCap: 2 })
    await clientOf(lrs).send([statement(1), statement(2), statement(3)])
    const before = lrs.requests.length
    expect(await readInto(recordsOn(), lrs)).toMatchObject({ stopped: { fault: 'refused' } })
    expect(lrs.requests.length).toBe(before + 1)
  })

  it('goes on after a crash in the middle without loss', async () => {
    const lrs = fakeLrs({ pageCap: 10 })
    const device = newDevice()
    for (let at = 0; at < 60; at += 10) await clientOf(lrs).send(Array.from({ length: 10 }, (_, one) => statement(at + one)))
    for (let round = 0; round < 8; round += 1) {
      const records = recordsOn(device)
      let pages = 0
      const add: Records['attempts']['add'] = (rows) => {
        pages += 1
        return pages > 1 && round < 6 ? Promise.reject(new Error('The tab was closed.')) : records.attempts.add(rows)
      }
      await readResults(clientOf(lrs), { ...records.attempts, add }, records.marks, options).catch(() => undefined)
    }
    expect(new Set((await allRows(recordsOn(device))).map(({ id }) => id)).size).toBe(60)
    expect(await allRows(recordsOn(device))).toHaveLength(60)
  })

  it('stops when told to, and goes on later', async () => {
    const lrs = fakeLrs({ pageCap: 5 })
    await clientOf(lrs).send(Array.from({ length: 10 }, (_, one) => statement(one)))
    const records = recordsOn()
    const stop = new AbortController()
    const first = await readInto(records, lrs, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(first).toMatchObject({ added: 5, stopped: 'stopped' })
    expect(await readInto(records, lrs)).toMatchObject({ added: 5, stopped: 'done' })
  })
})

describe('what four writers commit late', () => {
  it.each([
    ['the store says how far it is consistent (10,000 statements)', {}, 10_000],
    ['the browser can’t see it (3,000 statements)', { hideConsistentThrough: true }, 3000],
  ])(
    'is read completely where %s',
    async (_, faults, total) => {
      const lrs = fakeLrs({ pageCap: 1000, unchecked: true, ...faults, lateMs: (index) => [0, 40, 400, 3000][index % 4] ?? 0 })
      const client = clientOf(lrs)
      const records = recordsOn(newDevice())
      let written = 0
      while (written < total) {
        for (let writer = 0; writer < 4; writer += 1) {
          const batch = Array.from({ length: 50 }, (_, one) => statement(written + one))
          written += batch.length
          await client.send(batch)
        }
        lrs.clock.nowMs += 25
        if (written % (total / 5) === 0) await readInto(records, lrs)
      }
      lrs.clock.nowMs += 10_000
      await readInto(records, lrs)
      expect(await records.attempts.count()).toBe(total)
    },
    60_000,
  )
})
