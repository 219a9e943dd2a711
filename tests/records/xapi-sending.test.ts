import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outbox, Statement } from '#records/exchange'
import { basic, lrsClient, scoredStatement, sendOutbox, statementId } from '#records/exchange'
import { foldRun } from '#session'
import { newDevice, playedOn, recordsOn } from './fakes.ts'
import { type FakeLrs, fakeLrs } from './fakes-lrs.ts'

const organisation = { home: 'https://acme.test' }
const clientOf = (lrs: FakeLrs, header: string | null = basic('test', 'test')) =>
  lrsClient({ endpoint: lrs.endpoint, fetch: lrs.fetch, authorization: async () => header })
const noWait = { wait: async () => undefined, chance: () => 0.5 }

const base: Statement = await (async () => {
  const rehearsal = await playedOn(recordsOn())
  const made = scoredStatement(organisation, foldRun(rehearsal.events()), rehearsal.events(), { title: { en: 'Night shift' } })
  if (!made) throw new Error('A scored run has a statement.')
  return made
})()
const statements = (count: number): Statement[] =>
  Array.from({ length: count }, (_, index) => ({
    ...base,
    id: statementId('test', index),
    timestamp: new Date(1_764_000_000_000 + index * 1000).toISOString(),
  }))
const filled = async (count: number): Promise<Outbox> => {
  const { outbox } = recordsOn(newDevice())
  await outbox.add(...statements(count))
  return outbox
}
const idsAt = (lrs: FakeLrs) => lrs.stored.map(({ statement }) => statement.id)

describe('the outbox', () => {
  it('sends oldest first, at most ten at a time, and is empty then', async () => {
    const lrs = fakeLrs()
    const outbox = await filled(23)
    expect(await sendOutbox(outbox, clientOf(lrs), noWait)).toMatchObject({ sent: 23, parked: 0, stopped: 'empty' })
    expect(idsAt(lrs)).toEqual(statements(23).map(({ id }) => id))
    expect(lrs.requests).toHaveLength(3)
    expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 })
  })

  it('takes the same statement once', async () => {
    const outbox = await filled(2)
    await outbox.add(...statements(3))
    expect(await outbox.counts()).toMatchObject({ waiting: 3 })
  })

  it.each([
    ['500 on the first tries', { failFirst: 3 }],
    ['429 without a readable time', { tooMany: 3 }],
    ['replies lost after storing', { loseReplies: 2 }],
    ['replies lost, and a store that calls every repetition a conflict', { loseReplies: 2, conflictOnRepeat: true }],
  ])('%s: nothing is lost and nothing doubled', async (_, faults) => {
    const lrs = fakeLrs(faults)
    const outbox = await filled(25)
    expect(await sendOutbox(outbox, clientOf(lrs), noWait)).toMatchObject({ sent: 25, parked: 0, stopped: 'empty' })
    expect(new Set(idsAt(lrs)).size).toBe(25)
    expect(lrs.stored).toHaveLength(25)
  })

  it('parks the bad one where it can be seen, with the store’s words, and sends the others', async () => {
    const bad = statements(25)[13]!.id
    const lrs = fakeLrs({ refuses: ({ id }) => id === bad })
    const outbox = await filled(25)
    expect(await sendOutbox(outbox, clientOf(lrs), noWait)).toMatchObject({ sent: 24, parked: 1, stopped: 'empty' })
    expect(await outbox.parked()).toMatchObject([{ id: bad, why: expect.stringContaining('400') }])
    lrs.faults.refuses = () => false
    await outbox.retry(bad)
    expect(await sendOutbox(outbox, clientOf(lrs), noWait)).toMatchObject({ sent: 1, parked: 0 })
  })

  it('parks what the store holds otherwise under the same id', async () => {
    const lrs = fakeLrs()
    const [first] = statements(1)
    await clientOf(lrs).send([{ ...first!, timestamp: '2020-01-01T00:00:00.000Z' }])
    const outbox = await filled(3)
    expect(await sendOutbox(outbox, clientOf(lrs), noWait)).toMatchObject({ sent: 2, parked: 1 })
  })

  it('asks to sign in and keeps all', async () => {
    const outbox = await filled(3)
    expect(await sendOutbox(outbox, clientOf(fakeLrs(), 'Basic bm9ib2R5'), noWait)).toMatchObject({ sent: 0, stopped: 'auth' })
    expect(await sendOutbox(outbox, clientOf(fakeLrs(), null), noWait)).toMatchObject({ sent: 0, stopped: 'auth' })
    expect(await outbox.counts()).toEqual({ waiting: 3, parked: 0 })
  })

  it('waits longer each time without a connection, gives up for now and keeps all', async () => {
    const waits: number[] = []
    const outbox = await filled(3)
    const sent = await sendOutbox(outbox, clientOf(fakeLrs({ offline: true })), {
      chance: () => 0.5,
      patience: 4,
      wait: async (ms) => void waits.push(ms),
    })
    expect(sent).toMatchObject({ sent: 0, stopped: 'offline' })
    expect(waits).toEqual([1000, 2000, 4000, 8000])
    expect(await outbox.counts()).toEqual({ waiting: 3, parked: 0 })
  })

  it('two senders at once double nothing', async () => {
    const lrs = fakeLrs({ conflictOnRepeat: true })
    const outbox = await filled(30)
    await Promise.all([sendOutbox(outbox, clientOf(lrs), noWait), sendOutbox(outbox, clientOf(lrs), noWait)])
    expect(lrs.stored).toHaveLength(30)
    expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 })
  })

  it('whatever the store does in whatever order, each statement arrives once', async () => {
    const fault = fc.constantFrom('failFirst', 'loseReplies', 'tooMany', 'offline', 'crash', 'none')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 8 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 24 }),
        async (mishaps, conflictOnRepeat, count) => {
          const lrs = fakeLrs({ conflictOnRepeat })
          const device = newDevice()
          await recordsOn(device).outbox.add(...statements(count))
          for (const mishap of mishaps) {
            if (mishap === 'failFirst' || mishap === 'loseReplies' || mishap === 'tooMany') lrs.faults[mishap] += 1
            lrs.faults.offline = mishap === 'offline'
            const outbox = recordsOn(device).outbox // a new tab each time
            const crashing = { ...outbox, remove: () => Promise.reject(new Error('The tab was closed.')) }
            await sendOutbox(mishap === 'crash' ? crashing : outbox, clientOf(lrs), { ...noWait, patience: 1 }).catch(
              () => undefined,
            )
          }
          Object.assign(lrs.faults, { failFirst: 0, loseReplies: 0, tooMany: 0, offline: false })
          const outbox = recordsOn(device).outbox
          await sendOutbox(outbox, clientOf(lrs), noWait)
          expect(idsAt(lrs).sort()).toEqual(
            statements(count)
              .map(({ id }) => id)
              .sort(),
          )
          expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 })
        },
      ),
      { numRuns: 25 },
    )
  })
})
