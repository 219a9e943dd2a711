import { describe, expect, it } from 'vitest'
import { readResults, sendTraces } from '#records/exchange'
import { playedOn } from './fakes.ts'
import { fakeLrs } from './fakes-lrs.ts'
import { type Member, member, read, send } from './members.ts'

/** Everything that a device, its file and the store hold, as text: to look for a person in. */
const deviceText = async ({ records }: Member): Promise<string> => {
  const attempts = []
  for await (const { words, ids } of records.attempts.chunks()) attempts.push({ words, ids })
  const outbox = [...(await records.outbox.oldest(100)), ...(await records.outbox.parked())]
  return JSON.stringify({ attempts, outbox, file: await records.backup.export() })
}

describe('to forget a person', () => {
  it('leaves nothing of them on the device, in its files, or in the store once it is read again', async () => {
    const lrs = fakeLrs()
    const [trainee, other, manager] = [await member(lrs, { traces: true }), await member(lrs), await member(lrs)]
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.id })
    await playedOn(other.records, 'run-2', 8, { person: other.id })
    for (const one of [trainee, other]) await send(one)
    await sendTraces(trainee.records, trainee.client, trainee.membership)

    // The manager has all of it: attempts, the talk, a correction on its way, an assignment, a note.
    await read(manager, [manager.id])
    await manager.records.backup.import(await trainee.records.backup.share({ people: [trainee.id] }))
    const rim = { id: 'p', atMs: 9, by: manager.id, run: 'run-1', person: trainee.id } as const
    await manager.records.reviews.add({ ...rim, type: 'points', rubric: 'spin', criterion: 'problem', points: 3, reason: 'Yes.' })
    await manager.records.assignments.put({
      ...{ id: 'a', title: 'x', by: manager.id, scenario: 's', level: 'easy', passMark: 2, note: '' },
      to: [{ person: trainee.id }, { person: other.id }],
    })
    const { handIn } = await import('#records/exchange')
    await handIn(manager.records, manager.membership, async () => ({ en: 'x' }))
    expect(await deviceText(manager)).toContain(trainee.id)

    // 1. This device. 2. Its files: a backup made now. 3. The store, which erases what is theirs.
    await manager.records.people.delete(trainee.id)
    expect(await deviceText(manager)).not.toContain(trainee.id)
    expect(await deviceText(manager)).toContain(other.id)
    const theirs = lrs.stored.filter(({ statement }) => JSON.stringify(statement).includes(trainee.id))
    expect(theirs).not.toHaveLength(0)
    lrs.erase(trainee.id)
    expect(JSON.stringify([lrs.stored, [...lrs.documents]])).not.toContain(trainee.id)

    // Nothing brings them back: neither reading on, nor everything again, nor sending.
    await read(manager, [manager.id])
    for (const verb of ['http://adlnet.gov/expapi/verbs/scored']) await manager.records.marks.put(verb, 0)
    await readResults(manager.client, manager.records.attempts, manager.records.marks, { trust: { managers: [manager.id] } })
    await send(manager)
    expect(await deviceText(manager)).not.toContain(trainee.id)
    expect(JSON.stringify([lrs.stored, [...lrs.documents]])).not.toContain(trainee.id)

    // 4. Their own device.
    await trainee.records.disk.deleteEverything()
    expect((await trainee.records.runs.list()).length).toBe(0)
    expect(await deviceText(trainee)).not.toContain(trainee.id)
  })
})
