import { describe, expect, it } from 'vitest'
import { randomId } from '#records'
import {
  agentOf,
  basic,
  DOCUMENTS,
  lrsClient,
  putLatest,
  readResults,
  registrationOf,
  scenarioIri,
  scoredStatement,
  sendOutbox,
  tracesAt,
  VERBS,
  voidStatement,
} from '#records/exchange'
import { foldRun } from '#session'
import { newDevice, playedOn, recordsOn } from './fakes.ts'
import { fakeLrs } from './fakes-lrs.ts'

const { LRS_ENDPOINT, LRS_KEY, LRS_SECRET, LRS_STATEMENTS_ONLY } = process.env
const isReal = LRS_ENDPOINT !== undefined && LRS_KEY !== undefined && LRS_SECRET !== undefined

/**
 * What we ask of a record store: on the fake always, on a real one when LRS_ENDPOINT, LRS_KEY and LRS_SECRET name it.
 * LRS_STATEMENTS_ONLY=1: of a store that keeps no documents (Ralph, Learning Locker's statements service).
 */
const stores = [
  {
    name: 'the fake store',
    make: () => {
      const lrs = fakeLrs()
      return lrsClient({ endpoint: lrs.endpoint, fetch: lrs.fetch, authorization: async () => basic('test', 'test') })
    },
  },
  {
    name: 'the fake store with documents as xAPI 2.0 wants them',
    make: () => {
      const lrs = fakeLrs({ strictDocuments: true, pageCap: 3 })
      return lrsClient({ endpoint: lrs.endpoint, fetch: lrs.fetch, authorization: async () => basic('test', 'test') })
    },
  },
  {
    name: `the store at ${LRS_ENDPOINT ?? '(LRS_ENDPOINT is not set: skipped)'}`,
    make: () => lrsClient({ endpoint: LRS_ENDPOINT ?? '', authorization: async () => basic(LRS_KEY ?? '', LRS_SECRET ?? '') }),
    skip: !isReal,
    holdsOthers: true,
    noDocuments: LRS_STATEMENTS_ONLY === '1',
  },
]

describe.each(stores)('the contract with $name', ({ make, skip = false, holdsOthers = false, noDocuments = false }) => {
  const organisation = { home: `https://contract-${randomId().slice(0, 8)}.test` }
  const played = async () => {
    const run = randomId()
    const { events } = await playedOn(recordsOn(newDevice()), run)
    const state = foldRun(events())
    const scored = scoredStatement(organisation, state, events(), { title: { en: 'Contract' }, passMark: 1 })!
    return { run, events: events(), state, scored: { ...scored, timestamp: new Date().toISOString() } }
  }

  it.skipIf(skip)('it speaks 1.0.3', async () => {
    const about = await make().about()
    expect(about.ok && about.value.some((version) => version.startsWith('1.0'))).toBe(true)
  })

  it.skipIf(skip)('what was sent is read back, once, though it was sent twice', async () => {
    const lrs = make()
    const records = recordsOn(newDevice())
    const { scored, run } = await played()
    await records.outbox.add(scored)
    expect(await sendOutbox(records.outbox, lrs)).toMatchObject({ sent: 1, stopped: 'empty' })
    await records.outbox.add(scored)
    expect(await sendOutbox(records.outbox, lrs)).toMatchObject({ sent: 1, parked: 0 })
    const since = Date.now() - 3_600_000
    const result = await readResults(lrs, records.attempts, records.marks, {
      trust: { managers: [] },
      ...(holdsOthers ? { sinceMs: since } : {}),
    })
    expect(result.stopped).toBe('done')
    const rows = []
    for await (const chunk of records.attempts.chunks()) rows.push(...chunk.run.filter((one) => one === run))
    expect(rows).toEqual([run])
  })

  it.skipIf(skip)('another content under the same id is a conflict', async () => {
    const lrs = make()
    const { scored } = await played()
    expect(await lrs.send([scored])).toMatchObject({ ok: true })
    expect(await lrs.send([{ ...scored, timestamp: '2020-01-01T00:00:00.000Z' }])).toMatchObject({ ok: false, fault: 'conflict' })
  })

  it.skipIf(skip)('a voided attempt is not found any more', async () => {
    const lrs = make()
    const { scored } = await played()
    await lrs.send([scored])
    await lrs.send([voidStatement(organisation, 'boss', scored.id, Date.now())])
    expect(await lrs.statement(scored.id)).toMatchObject({ ok: false, fault: 'missing' })
    expect(await lrs.read({ verb: VERBS.voided, sinceMs: Date.now() - 3_600_000 })).toMatchObject({ ok: true })
  })

  it.skipIf(skip || noDocuments)('a document is written only over what was read', async () => {
    const lrs = make()
    const place = {
      activityId: scenarioIri(organisation, 'night-shift-stops'),
      agent: agentOf(organisation, 'p'),
      registration: registrationOf(randomId()),
      stateId: DOCUMENTS.resume,
    }
    expect(await lrs.getState(place)).toMatchObject({ ok: false, fault: 'missing' })
    expect(await lrs.putState(place, '{"n":1}', { isNew: true })).toMatchObject({ ok: true })
    expect(await lrs.putState(place, '{"n":2}', { isNew: true })).toMatchObject({ ok: false, fault: 'stale' })
    expect(await lrs.putState(place, '{"n":2}', { etag: '"other"' })).toMatchObject({ ok: false, fault: 'stale' })
    const isNewer = (theirs: string) => (JSON.parse(theirs) as { n: number }).n >= 2
    expect(await putLatest(lrs, place, '{"n":2}', isNewer)).toMatchObject({ ok: true })
    expect(await putLatest(lrs, place, '{"n":1}', isNewer)).toMatchObject({ ok: true })
    const read = await lrs.getState(place)
    expect(read.ok && JSON.parse(read.value.body)).toEqual({ n: 2 })
  })

  it.skipIf(skip || noDocuments)('a talk’s log goes and comes, and a changed one is told', async () => {
    const lrs = make()
    const traces = tracesAt(lrs, organisation)
    const { run, events } = await played()
    const hash = (await import('#records/files')).fingerprint(events)
    expect(await traces.put('p', 'night-shift-stops', events)).toMatchObject({ ok: true })
    expect(await traces.put('p', 'night-shift-stops', events.slice(0, 4))).toMatchObject({ ok: true })
    expect(await traces.get('p', 'night-shift-stops', run, hash)).toEqual({ ok: true, events })
    expect(await traces.get('p', 'night-shift-stops', run, 'f'.repeat(64))).toEqual({ ok: false, why: 'altered' })
    expect(await traces.get('p', 'night-shift-stops', randomId(), hash)).toEqual({ ok: false, why: 'missing' })
  })
})
