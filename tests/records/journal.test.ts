import { describe, expect, it } from 'vitest'
import { foldRun, resumeRehearsal, startRehearsal } from '#session'
import { choice, script } from '../session/fakes.ts'
import { closedDevice, depsOn, newDevice, playedOn, recordsOn, whileDiskRefuses } from './fakes.ts'

describe('the journal on disk', () => {
  it('gives back a run exactly as it was played, on another opening of the same device', async () => {
    const device = newDevice()
    const played = await playedOn(recordsOn(device))
    const events = await recordsOn(device).journal.read('run-1')
    expect(events).toEqual(played.events())
    expect(foldRun(events)).toEqual(played.state())
  })

  it('keeps the summary in step with each event', async () => {
    const records = recordsOn()
    const rehearsal = await startRehearsal(depsOn(records), choice)
    await rehearsal.say('Where is the trouble?')
    expect(await records.runs.get('run-1')).toMatchObject({ sellerTurns: 1, ended: null, scores: [], proof: 'own' })
    await rehearsal.end()
    expect(await records.runs.get('run-1')).toMatchObject({
      ended: { ending: 'lost', by: 'seller' },
      scores: [{ rubric: 'spin', overall: 1, criteria: { problem: 1 }, unsure: [] }],
    })
  })

  it('refuses a number that is taken, and writes nothing of that call', async () => {
    const records = recordsOn()
    const played = await playedOn(records)
    const [, second] = played.events()
    await expect(records.journal.append('run-1', [second!])).rejects.toMatchObject({ name: 'NumberTakenError' })
    expect(await records.journal.read('run-1')).toEqual(played.events())
  })

  it('refuses an event that would leave a gap', async () => {
    const records = recordsOn()
    const played = await playedOn(records)
    const last = played.events().at(-1)!
    await expect(records.journal.append('run-1', [{ ...last, n: last.n + 2 }])).rejects.toThrow(/gap/)
  })

  it('two tabs on one run do not corrupt it: one of them is told', async () => {
    const device = newDevice()
    const one = await startRehearsal(depsOn(recordsOn(device)), choice)
    const other = await resumeRehearsal(depsOn(recordsOn(device)), 'run-1', script)
    const said = await Promise.allSettled([one.say('Good morning.'), other.say('Where is the trouble?')])
    expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = said[0]?.status === 'fulfilled' ? one : other
    expect(await recordsOn(device).journal.read('run-1')).toEqual(winner.events())
  })
})

describe('when the disk refuses', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('%s is told as %s, the talk goes on, and all is saved later', async (name, fault) => {
    const records = recordsOn()
    const faults: unknown[] = []
    const rehearsal = await startRehearsal(
      depsOn(records, (error) => faults.push(error)),
      choice,
    )
    await whileDiskRefuses(name, () => rehearsal.say('Good morning.'))
    expect(rehearsal.unsaved()).toBe(true)
    expect(faults[0]).toMatchObject({ name: 'RecordsError', fault, next: expect.stringMatching(/export/i) })
    expect(rehearsal.state().turns).toHaveLength(3)
    await rehearsal.say('Where is the trouble?')
    expect(rehearsal.unsaved()).toBe(false)
    expect(await records.journal.read('run-1')).toEqual(rehearsal.events())
  })

  it('whoever comes to a full disk has one id for the visit, and what is there can be read', async () => {
    const records = recordsOn()
    await whileDiskRefuses('QuotaExceededError', async () => {
      const { id } = await records.me()
      expect(await records.me()).toMatchObject({ id, name: '' })
      expect(await records.runs.list({ person: id })).toEqual([])
    })
    const { id } = await records.me()
    expect((await records.people.list()).map((person) => person.id)).toEqual([id])
  })

  it.each(['SecurityError', 'InvalidStateError'])(
    'a browser that keeps nothing (%s) lets the talk be had all the same',
    async (name) => {
      const records = recordsOn(closedDevice(name))
      const faults: unknown[] = []
      const rehearsal = await startRehearsal(
        depsOn(records, (error) => faults.push(error)),
        choice,
      )
      await rehearsal.say('Where is the trouble?')
      await rehearsal.end()
      expect(rehearsal.state().scored).toHaveLength(1)
      expect(faults[0]).toMatchObject({ fault: 'refused' })
      await expect(records.runs.list()).rejects.toMatchObject({ name: 'RecordsError', fault: 'refused' })
    },
  )

  it('a browser without any database is told as refused', async () => {
    const records = recordsOn({ indexedDB: undefined as never, IDBKeyRange: undefined as never })
    await expect(records.runs.list()).rejects.toMatchObject({ fault: 'refused' })
  })

  it('another tab that holds an older version open is told, the talk goes on at once, and is saved when that tab closes', async () => {
    const device = newDevice()
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = device.indexedDB.open('parley', 1)
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase)
      request.onerror = reject
    })
    const records = recordsOn(device)
    const faults: unknown[] = []
    const rehearsal = await startRehearsal(
      depsOn(records, (error) => faults.push(error)),
      choice,
    )
    expect(faults[0]).toMatchObject({ fault: 'blocked' })
    const before = Date.now()
    await rehearsal.say('Good morning.')
    expect(Date.now() - before).toBeLessThan(1000)
    expect(rehearsal.unsaved()).toBe(true)
    older.close()
    await expect
      .poll(
        () =>
          records.runs.list().then(
            (runs) => runs.length,
            () => -1,
          ),
        { timeout: 5000 },
      )
      .toBe(0)
    await rehearsal.say('Where is the trouble?')
    expect(rehearsal.unsaved()).toBe(false)
    expect(await records.journal.read('run-1')).toEqual(rehearsal.events())
  })

  it('records of a newer version are left alone', async () => {
    const device = newDevice()
    await new Promise((resolve, reject) => {
      const request = device.indexedDB.open('parley', 990)
      request.onsuccess = () => resolve(request.result.close())
      request.onerror = reject
    })
    await expect(recordsOn(device).runs.list()).rejects.toMatchObject({ fault: 'newer' })
  })
})
