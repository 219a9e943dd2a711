import { describe, expect, it } from 'vitest'
import type { Assignment, ReviewEntry } from '#records'
import { figuresOf, overrideStatement, scoredStatement, tableOf } from '#records/exchange'
import { standingOf } from '#records/standing'
import { foldRun, type RunEvent } from '#session'
import { newDevice, playedOn, recordsOn } from './fakes.ts'
import { fakeLrs } from './fakes-lrs.ts'
import { member, organisation, read, send } from './members.ts'

const ALL = { persons: null, scenarios: null, rubric: null, lang: null, fromMs: 0 }
/** A trainee and a manager, and a talk that both have. */
async function reviewed() {
  const lrs = fakeLrs()
  const [trainee, manager] = [await member(lrs), await member(lrs)]
  await playedOn(trainee.records, 'run-1', 7, { person: trainee.id })
  await send(trainee)
  await manager.records.backup.import(await trainee.records.backup.share({ people: [trainee.id] }))
  const rim = { run: 'run-1', person: trainee.id }
  return { lrs, trainee, manager, rim, managers: [manager.id] }
}

describe('a review by the record store', () => {
  it('goes to and fro: corrected, disputed, answered, decided, taken back; both sides see the same', async () => {
    const { trainee, manager, rim, managers } = await reviewed()
    const by = (who: string, id: string, atMs: number) => ({ ...rim, by: who, id, atMs })
    const first: readonly ReviewEntry[] = [
      { ...by(manager.id, 'p1', 10), type: 'points', rubric: 'spin', criterion: 'overall', points: 2.5, reason: '收得好' },
      { ...by(manager.id, 'c1', 11), type: 'comment', turn: 1, start: 2, end: 6, words: 'Here.' },
      { ...by(manager.id, 'b1', 12), type: 'bookmark', turn: 1, start: 0, end: 4, words: '' },
      { ...by(manager.id, 'c2', 13), type: 'comment', turn: 2, start: 0, end: 1, words: 'No, not that.' },
      { ...by(manager.id, 'w1', 14), type: 'withdrawn', entry: 'c2' },
    ]
    await manager.records.reviews.add(...first)
    expect(await send(manager)).toMatchObject({ fresh: 5, sent: 5 })
    expect(await read(trainee, managers)).toMatchObject({ unvouched: 0 })
    expect(await trainee.records.reviews.list({ run: 'run-1' })).toEqual(first)

    await trainee.records.reviews.add(
      { ...by(trainee.id, 'd1', 20), type: 'dispute', rubric: 'spin', criterion: 'overall', words: 'I closed.' },
      { ...by(trainee.id, 'a1', 21), type: 'answer', to: 'c1', words: 'Thanks.' },
    )
    await send(trainee)
    expect(await read(manager, managers)).toMatchObject({ unvouched: 0 })
    await manager.records.reviews.add({
      ...by(manager.id, 'e1', 30),
      type: 'decision',
      dispute: 'd1',
      upheld: true,
      words: 'So.',
    })
    await send(manager)
    await read(trainee, managers)
    await read(manager, managers)
    const [one, other] = [await trainee.records.reviews.list(), await manager.records.reviews.list()]
    expect(one).toEqual(other)
    expect(one).toHaveLength(8)
    expect(standingOf(one)).toMatchObject({
      points: { 'spin.overall': [{ points: 2.5 }] },
      notes: [{ words: 'Here.', start: 2, end: 6 }, { type: 'bookmark' }],
      answers: [{ words: 'Thanks.' }],
      disputes: [{ decision: { upheld: true } }],
      unproven: [],
    })
  })

  it('and by files at once doubles nothing', async () => {
    const { trainee, manager, rim, managers } = await reviewed()
    await manager.records.reviews.add({
      ...{ ...rim, by: manager.id, id: 'p1', atMs: 10 },
      ...{ type: 'points', rubric: 'spin', criterion: 'problem', points: 3, reason: 'Yes.' },
    } as ReviewEntry)
    await send(manager)
    await read(trainee, managers)
    await trainee.records.backup.import(await manager.records.backup.share({ reviewsOf: [trainee.id] }))
    expect(await trainee.records.reviews.list()).toHaveLength(1)
  })

  it('a trainee’s decision about their own talk, or a peer’s dispute, is unproven', async () => {
    const { lrs, trainee, manager, rim, managers } = await reviewed()
    const peer = await member(lrs)
    await peer.records.backup.import(await trainee.records.backup.share({ people: [trainee.id] }))
    await trainee.records.reviews.add({
      ...{ ...rim, by: trainee.id, id: 'x', atMs: 1 },
      ...{ type: 'decision', dispute: 'd', upheld: true, words: 'I am right.' },
    } as ReviewEntry)
    await peer.records.reviews.add({
      ...{ ...rim, by: peer.id, id: 'y', atMs: 2 },
      ...{ type: 'dispute', rubric: 'spin', criterion: 'overall', words: 'Unfair!' },
    } as ReviewEntry)
    await send(trainee)
    await send(peer)
    expect(await read(manager, managers)).toMatchObject({ unvouched: 2 })
    const standing = standingOf(await manager.records.reviews.list())
    expect(standing).toMatchObject({ disputes: [], unproven: [{ words: 'I am right.' }, { words: 'Unfair!' }] })
  })
})

describe('a talk with two rubrics', () => {
  it('counts once as a talk and in both rubrics, corrected in the one that was meant, halves and all', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    const { events } = await playedOn(recordsOn(newDevice()), 'run-1', 7, { person: trainee.id })
    const two = events().map(
      (event): RunEvent =>
        event.type === 'run.scored'
          ? { ...event, reports: [...event.reports, { ...event.reports[0]!, rubric: 'fab', overall: 3 }] }
          : event,
    )
    const scored = scoredStatement(organisation, foldRun(two), two, { title: { en: 'x' } })!
    await trainee.client.send([scored])
    const reviewed = { id: scored.id, title: { en: 'x' }, version: 'c', overall: 3 }
    const rim = { by: manager.id, run: 'run-1', person: trainee.id, type: 'points', rubric: 'fab', reason: '' } as const
    await manager.client.send([
      overrideStatement(organisation, reviewed, { ...rim, id: 'o2', atMs: 9_000_002, criterion: 'overall', points: 3.5 }),
      overrideStatement(organisation, reviewed, { ...rim, id: 'o1', atMs: 9_000_001, criterion: 'overall', points: 0 }),
      overrideStatement(organisation, reviewed, { ...rim, id: 'o3', atMs: 9_000_003, criterion: 'problem', points: 4 }),
    ])
    expect(await read(manager, [manager.id])).toMatchObject({ added: 1, skipped: 0 })
    expect(await manager.records.attempts.count()).toBe(1)
    const chunks = []
    for await (const chunk of manager.records.attempts.chunks()) chunks.push(chunk)
    const table = tableOf([], chunks, new Set())
    const of = (rubric: string | null) => figuresOf(table, { ...ALL, rubric })
    expect(of('fab')).toMatchObject({ talks: 1, people: [{ overall: { last: 3.5 }, criteria: { problem: { last: 4 } } }] })
    expect(of('spin')).toMatchObject({ talks: 1, people: [{ overall: { last: 1 }, criteria: { problem: { last: 1 } } }] })
    expect(of(null)).toMatchObject({ talks: 1, rubrics: ['fab', 'spin'], people: [{ overall: { n: 1, last: 1 } }] })
  })
})

describe('assignments by the record store', () => {
  const week: Omit<Assignment, 'by' | 'to' | 'changedAtMs'> = {
    ...{ id: 'week-1', title: '第一周', scenario: 'night-shift-stops', level: 'hard', passMark: 2.5, tries: 3 },
    note: 'The best of three counts.',
  }

  it('reach everybody in a team, with tries and what is counted', async () => {
    const lrs = fakeLrs()
    const [one, other, manager] = [await member(lrs), await member(lrs), await member(lrs)]
    for (const { id } of [one, other]) await manager.records.people.put({ id, name: 'x', team: '华东' })
    await manager.records.assignments.put({ ...week, by: manager.id, to: [{ team: '华东' }] })
    expect(await send(manager)).toMatchObject({ fresh: 2 })
    for (const trainee of [one, other]) {
      await read(trainee, [manager.id])
      const [got] = await trainee.records.assignments.list()
      expect(got).toMatchObject({ tries: 3, note: 'The best of three counts.', level: 'hard' })
      expect(got?.to).toContainEqual({ person: trainee.id })
    }
    await read(manager, [manager.id])
    expect(await manager.records.assignments.list()).toMatchObject([{ to: [{ team: '华东' }] }])
  })

  it('a change counts though the trainee’s clock is a day ahead', async () => {
    const lrs = fakeLrs()
    const base = Date.parse('2026-11-26T08:00:00Z')
    const trainee = await member(lrs, {}, () => base + 86_400_000)
    let time = base
    const manager = await member(lrs, {}, () => {
      time += 1000
      return time
    })
    const put = (more: object) =>
      manager.records.assignments.put({ ...week, by: manager.id, to: [{ person: trainee.id }], ...more })
    await put({})
    await send(manager)
    await read(trainee, [manager.id])
    await put({ passMark: 3, withdrawn: true })
    await send(manager)
    await read(trainee, [manager.id])
    expect(await trainee.records.assignments.list()).toMatchObject([{ passMark: 3, withdrawn: true }])
  })

  it('from somebody who is no manager are left out', async () => {
    const lrs = fakeLrs()
    const [trainee, peer] = [await member(lrs), await member(lrs)]
    await peer.records.assignments.put({ ...week, by: peer.id, to: [{ person: trainee.id }] })
    await send(peer)
    expect(await read(trainee, ['boss'])).toMatchObject({ unvouched: 1 })
    expect(await trainee.records.assignments.list()).toEqual([])
  })
})
