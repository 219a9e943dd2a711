import { describe, expect, it } from 'vitest'
import { fetchTalks, readResults, rowsOf, sendTraces, tracesAt } from '#records/exchange'
import { verifyRun } from '#records/files'
import { createEngine } from '#session/engine'
import { script, smallParts } from '../session/fakes.ts'
import { playedOn } from './fakes.ts'
import { type FakeLrs, fakeLrs } from './fakes-lrs.ts'
import { type Member, member, organisation, read, send } from './members.ts'

const played = async (who: Member, run: string, seed = 7) => playedOn(who.records, run, seed, { person: who.id })
const handedIn = async (who: Member) => {
  await send(who)
  await sendTraces(who.records, who.client, who.membership)
}
const fetched = async (who: Member) => {
  await read(who, [])
  return fetchTalks(who.records, who.client, who.membership)
}
const vouched = async ({ records }: Member) => {
  const rows = []
  for await (const chunk of records.attempts.chunks()) rows.push(...rowsOf(chunk))
  return rows.map((row) => row.vouched)
}
/** Puts another log where the store keeps this one. */
const swap = (lrs: FakeLrs, change: (body: string) => string): void => {
  for (const [key, { body, etag }] of lrs.documents) lrs.documents.set(key, { body: change(body), etag })
}

describe('the talk behind a result', () => {
  it('comes to the manager, unverified, and is identical when it is played again', async () => {
    const lrs = fakeLrs({ strictDocuments: true })
    const [trainee, manager] = [await member(lrs, { traces: true }), await member(lrs)]
    await played(trainee, 'run-1')
    await handedIn(trainee)
    expect(await fetched(manager)).toMatchObject({ talks: ['run-1'], without: 0, doubted: [], stopped: 'done' })
    expect(await manager.records.runs.get('run-1')).toMatchObject({ person: trainee.id, proof: 'unverified' })
    const events = await manager.records.runs.events('run-1')
    expect(await verifyRun(createEngine(smallParts), script, events)).toMatchObject({ proof: 'identical' })
    expect(await fetched(manager)).toMatchObject({ talks: [] })
  })

  it('comes under the name of the sign-in, and a review finds its way back', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs, { traces: true, name: 'sub-4711' }), await member(lrs)]
    await played(trainee, 'run-1')
    await handedIn(trainee)
    expect(await fetched(manager)).toMatchObject({ talks: ['run-1'], doubted: [] })
    const rim = { id: 'p', atMs: 9, by: manager.id, run: 'run-1', person: 'sub-4711' } as const
    await manager.records.reviews.add({ ...rim, type: 'points', rubric: 'spin', criterion: 'problem', points: 3, reason: 'Yes.' })
    await send(manager)
    await read(trainee, [manager.id])
    expect(await trainee.records.reviews.list({ run: 'run-1' })).toMatchObject([{ points: 3, person: trainee.id }])
  })

  it('that was not sent is said: its points rest on the sender’s word', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    await played(trainee, 'run-1')
    await handedIn(trainee)
    expect(await fetched(manager)).toMatchObject({ talks: [], without: 1, doubted: [] })
  })

  it('that was written over later is doubted, and its points count no more', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs, { traces: true }), await member(lrs)]
    await played(trainee, 'run-1')
    await handedIn(trainee)
    swap(lrs, (body) => body.replace('Good morning.', 'Good evening.'))
    expect(await fetched(manager)).toMatchObject({ talks: [], doubted: [{ person: trainee.id, run: 'run-1', why: 'altered' }] })
    expect(await vouched(manager)).toEqual([false])
  })

  it('of somebody else, handed in as one’s own, is doubted', async () => {
    const lrs = fakeLrs()
    const [alice, bob, manager] = [await member(lrs), await member(lrs), await member(lrs)]
    await playedOn(bob.records, 'run-1', 7, { person: alice.id })
    const events = await bob.records.runs.events('run-1')
    const { scoredStatement } = await import('#records/exchange')
    const { foldRun } = await import('#session')
    const honest = scoredStatement(organisation, foldRun(events), events, { title: { en: 'x' } })!
    const account = { homePage: organisation.home, name: bob.id }
    await bob.client.send([{ ...honest, actor: { objectType: 'Agent', account } }])
    await tracesAt(bob.client, organisation).put(bob.id, 'night-shift-stops', events)
    expect(await fetched(manager)).toMatchObject({ doubted: [{ person: bob.id, why: 'foreign' }] })
    expect(await vouched(manager)).toEqual([false])
  })

  it('handed in again under another number is doubted', async () => {
    const lrs = fakeLrs()
    const [alice, bob, manager] = [await member(lrs, { traces: true }), await member(lrs, { traces: true }), await member(lrs)]
    await played(alice, 'run-1')
    await handedIn(alice)
    expect(await fetched(manager)).toMatchObject({ talks: ['run-1'] })
    await played(bob, 'run-2') // the same words to the same buyer with the same seed
    await handedIn(bob)
    expect(await fetched(manager)).toMatchObject({ talks: [], doubted: [{ person: bob.id, run: 'run-2', why: 'copy' }] })
  })

  it('that breaks off goes on where it was', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs, { traces: true }), await member(lrs)]
    for (const n of [1, 2, 3]) await played(trainee, `run-${n}`, n)
    await handedIn(trainee)
    await readResults(manager.client, manager.records.attempts, manager.records.marks, { trust: { managers: [] } })
    const stop = new AbortController()
    const some = await fetchTalks(manager.records, manager.client, manager.membership, {
      signal: stop.signal,
      onProgress: (done) => done === 1 && stop.abort(),
    })
    expect(some.stopped).toBe('stopped')
    lrs.faults.failFirst = 1
    expect(await fetchTalks(manager.records, manager.client, manager.membership)).toMatchObject({ stopped: { fault: 'busy' } })
    await fetchTalks(manager.records, manager.client, manager.membership)
    expect((await manager.records.runs.list()).map(({ run }) => run).sort()).toEqual(['run-1', 'run-2', 'run-3'])
  })
})
