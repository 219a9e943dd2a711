import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { RECORDS_VERSION } from '../../src/records/database.ts'
import { newDevice, playedOn, recordsOn } from './fakes.ts'

const old = (version: number): string => readFileSync(join(import.meta.dirname, `old/${version}.json`), 'utf8')
const BEFORE = Array.from({ length: RECORDS_VERSION - 1 }, (_, index) => index + 1)

const tryOf = (id: string, person: string, more: object = {}) => ({
  id,
  person,
  atMs: 10,
  from: 'drills' as const,
  set: 'objection-doubt',
  drill: 'doubt-01',
  lang: 'zh' as const,
  persona: 'analytical' as const,
  skills: ['objection.acknowledge'],
  text: '您要看数据很合理。',
  points: 2,
  unsure: false,
  elapsedMs: 20_000,
  engine: '0.1.0',
  labeller: 'plain-1',
  ...more,
})

describe('records of an older version', () => {
  it.each(BEFORE)('%i: a backup file is read in full', async (version) => {
    const records = recordsOn()
    expect(await records.backup.import(old(version))).toMatchObject({ outcome: 'merged' })
    expect((await records.runs.list()).map(({ run }) => run)).toEqual(['run-a'])
    expect(await records.drafts.get('run-b')).toBe('写了一半')
    expect(await records.tries.list()).toEqual([])
  })

  it('1: what lies on the disk stays, and drill answers can be added', async () => {
    const device = newDevice()
    const before = new Dexie('parley', device)
    before
      .version(1)
      .stores({ events: '[run+n]', runs: 'run, person, scenario, lastAtMs', drafts: 'run', settings: 'key', people: 'id' })
    await before.table('drafts').put({ run: 'run-b', text: '写了一半', changedAtMs: 1 })
    before.close()
    const records = recordsOn(device)
    expect(await records.drafts.get('run-b')).toBe('写了一半')
    await records.tries.add(tryOf('t1', 'person-1'))
    expect(await records.tries.list({ set: 'objection-doubt' })).toEqual([tryOf('t1', 'person-1')])
  })
})

describe('drill answers', () => {
  it('come back with a backup, once', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await one.tries.add(tryOf('t2', 'person-1', { atMs: 20 }))
    await one.tries.add(tryOf('t1', 'person-1'))
    const file = await one.backup.export()
    await other.backup.import(file)
    await other.backup.import(file)
    expect((await other.tries.list()).map(({ id }) => id)).toEqual(['t1', 't2'])
  })

  it('go to a manager with the results of a person, and of no other', async () => {
    const [one, manager] = [recordsOn(), recordsOn(newDevice())]
    await playedOn(one)
    await one.tries.add(tryOf('t1', 'person-1'))
    await one.tries.add(tryOf('t2', 'person-2'))
    await manager.backup.import(await one.backup.share({ people: ['person-1'] }))
    expect((await manager.tries.list()).map(({ id }) => id)).toEqual(['t1'])
  })

  it('that are not as they should be refuse the file', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await one.tries.add(tryOf('t1', 'person-1', { points: 9 }))
    expect(await other.backup.import(await one.backup.export())).toMatchObject({ outcome: 'refused', reason: 'broken' })
  })

  it('are deleted with the person', async () => {
    const records = recordsOn()
    await records.tries.add(tryOf('t1', 'person-1'))
    await records.people.delete('person-1')
    expect(await records.tries.list()).toEqual([])
  })
})
