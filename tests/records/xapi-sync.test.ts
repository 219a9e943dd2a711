import { describe, expect, it } from 'vitest'
import type { PracticeTry, Records } from '#records'
import { EXTENSIONS, sendTraces, tracesAt, VERBS } from '#records/exchange'
import { standingOf } from '#records/standing'
import { playedOn } from './fakes.ts'
import { fakeLrs } from './fakes-lrs.ts'
import { type Member, member, organisation, read, send } from './members.ts'

const answer = (more: Partial<PracticeTry>): PracticeTry => ({
  ...{ id: 'try-1', person: 'p', atMs: 2000, from: 'drills', set: 'open-a-need', drill: 'one', lang: 'en' },
  ...{ skills: ['spin.problem'], text: 'Where is the trouble?', points: 2, unsure: false, elapsedMs: 8200 },
  ...{ engine: 'e', labeller: 'l' },
  ...more,
})
const reviewOf = (records: Records, run: string) => records.reviews.list({ run })

describe('by a record store', () => {
  it('a result goes to the manager, the correction comes back, and nothing goes twice', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.id })
    expect(await send(trainee)).toMatchObject({ fresh: 1, sent: 1 })
    expect(await send(trainee)).toMatchObject({ fresh: 0, sent: 0 })

    expect(await read(manager, [manager.id])).toMatchObject({ added: 1, stopped: 'done' })
    // The manager has the talk, by a file or by its trace, and corrects it.
    await manager.records.backup.import(await trainee.records.backup.share({ people: [trainee.id] }))
    const entry = { atMs: 9, by: manager.id, run: 'run-1', person: trainee.id } as const
    await manager.records.reviews.add(
      { ...entry, id: 'a', type: 'points', rubric: 'spin', criterion: 'problem', points: 3, reason: '问得好' },
      { ...entry, atMs: 10, id: 'b', type: 'comment', turn: 1, start: 0, end: 5, words: 'Here you had her.' },
    )
    expect(await send(manager)).toMatchObject({ fresh: 2, sent: 2 })

    expect(await read(trainee, [manager.id])).toMatchObject({ unvouched: 0, stopped: 'done' })
    expect(await reviewOf(trainee.records, 'run-1')).toMatchObject([
      { type: 'points', criterion: 'problem', points: 3, reason: '问得好', by: manager.id, person: trainee.id },
      { type: 'comment', words: 'Here you had her.', turn: 1 },
    ])
    await read(trainee, [manager.id])
    expect(await reviewOf(trainee.records, 'run-1')).toHaveLength(2)
  })

  it('an assignment reaches its person', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    await manager.records.assignments.put({
      id: 'week-1',
      title: '第一周',
      by: manager.id,
      to: [{ person: trainee.id }],
      scenario: 'night-shift-stops',
      level: 'hard',
      passMark: 2.5,
      dueOn: '2026-12-04',
      note: '',
    })
    await send(manager)
    await read(trainee, [manager.id])
    expect(await trainee.records.assignments.list()).toMatchObject([
      { id: 'week-1', title: '第一周', to: [{ person: trainee.id }], level: 'hard', passMark: 2.5, dueOn: '2026-12-04' },
    ])
  })

  it('an assignment of drills reaches its person, and the answers that count come back without their words', async () => {
    const lrs = fakeLrs()
    const [trainee, other, manager] = [await member(lrs), await member(lrs), await member(lrs)]
    await manager.records.assignments.put({
      ...{ id: 'week-2', title: '提问', by: manager.id, to: [{ person: trainee.id }], drillSet: 'open-a-need' },
      ...{ givenAtMs: 1000, level: 'normal', passMark: 3, tries: 2, note: '' },
    })
    await send(manager)
    await read(trainee, [manager.id])
    expect(await trainee.records.assignments.list()).toMatchObject([
      { id: 'week-2', title: '提问', drillSet: 'open-a-need', givenAtMs: 1000, passMark: 3, tries: 2 },
    ])
    expect((await trainee.records.assignments.list())[0]).not.toHaveProperty('scenario')

    await trainee.records.tries.add(answer({ id: 'early', person: trainee.id, atMs: 999 }))
    await trainee.records.tries.add(answer({ id: 'counts', person: trainee.id, points: 4 }))
    await trainee.records.tries.add(answer({ id: 'secret', person: trainee.id, private: true }))
    await trainee.records.tries.add(answer({ id: 'elsewhere', person: trainee.id, set: 'another-set' }))
    await other.records.tries.add(answer({ id: 'not-asked', person: other.id }))
    expect(await send(trainee)).toMatchObject({ fresh: 1, sent: 1 })
    expect(await send(other)).toMatchObject({ fresh: 0 })
    expect(JSON.stringify(lrs.stored)).not.toContain('trouble')

    for (let times = 0; times < 2; times += 1) expect(await read(manager, [manager.id])).toMatchObject({ unvouched: 0 })
    expect(await manager.records.tries.list()).toMatchObject([
      { id: 'counts', person: trainee.id, set: 'open-a-need', drill: 'one', points: 4, atMs: 2000, elapsedMs: 8200, text: '' },
    ])
    // A file that has the words brings them: it is the same answer, once.
    await manager.records.backup.import(await trainee.records.backup.share({ people: [trainee.id] }))
    const tries = await manager.records.tries.list({ set: 'open-a-need' })
    expect(tries.filter(({ id }) => id === 'counts')).toMatchObject([{ text: 'Where is the trouble?' }])
  })

  it('an answer to a drill that somebody hands in for another person is left out, and told', async () => {
    const lrs = fakeLrs()
    const [trainee, sly, manager] = [await member(lrs), await member(lrs), await member(lrs)]
    await manager.records.assignments.put({
      ...{ id: 'week-2', title: 'Asking', by: manager.id, to: [{ person: sly.id }], drillSet: 'open-a-need' },
      ...{ givenAtMs: 1000, level: 'normal', passMark: 3, note: '' },
    })
    await send(manager)
    await read(sly, [manager.id])
    await sly.records.tries.add(answer({ person: sly.id }))
    await send({ ...sly, membership: { ...sly.membership, name: trainee.id } })
    expect(await read(manager, [manager.id])).toMatchObject({ unvouched: 1 })
    expect(await manager.records.tries.list()).toEqual([])
  })

  it('a correction that a trainee writes in the manager’s name is shown as unproven, and counts for nothing', async () => {
    const lrs = fakeLrs()
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.id })
    await trainee.records.reviews.add({
      id: 'x',
      atMs: 1,
      by: trainee.id,
      run: 'run-1',
      person: trainee.id,
      type: 'points',
      rubric: 'spin',
      criterion: 'problem',
      points: 4,
      reason: 'Me!',
    })
    const sly: Member = { ...trainee, membership: { ...trainee.membership, name: manager.id } }
    await send(sly)
    expect(await read(manager, [manager.id])).toMatchObject({ unvouched: 1 })
    const entries = await reviewOf(manager.records, 'run-1')
    expect(entries).toMatchObject([{ by: manager.id, points: 4, unproven: { claims: 'x', authority: trainee.id } }])
    const standing = standingOf(entries)
    expect(standing).toMatchObject({ points: {}, unproven: [{ reason: 'Me!' }] })
    expect(await send(manager)).toMatchObject({ fresh: 0 }) // what others wrote in one's name is not sent on as one's own
    expect(await read(manager, [manager.id])).toMatchObject({ unvouched: 0 })
    expect(await reviewOf(manager.records, 'run-1')).toHaveLength(1)
  })

  it('private practice never leaves, and what was said leaves only where that is switched on', async () => {
    const lrs = fakeLrs()
    const trainee = await member(lrs)
    await playedOn(trainee.records, 'secret', 7, { person: trainee.id, private: true })
    const talk = await playedOn(trainee.records, 'open', 8, { person: trainee.id })
    expect(await send(trainee)).toMatchObject({ fresh: 1 })
    expect(await sendTraces(trainee.records, trainee.client, trainee.membership)).toEqual({ ok: true, value: 0 })
    expect(lrs.documents.size).toBe(0)
    expect(JSON.stringify(lrs.stored)).not.toContain('trouble')

    const open = { ...trainee.membership, traces: true }
    expect(await sendTraces(trainee.records, trainee.client, open)).toEqual({ ok: true, value: 1 })
    expect(await sendTraces(trainee.records, trainee.client, open)).toEqual({ ok: true, value: 0 })
    const hash = (lrs.stored[0]!.statement.result as { extensions: Record<string, string> }).extensions[EXTENSIONS.trace]!
    expect(await tracesAt(trainee.client, organisation).get(trainee.id, 'night-shift-stops', 'open', hash)).toEqual({
      ok: true,
      events: talk.events(),
    })
  })

  it('somebody who is known at the store by another name gets what is meant for that name', async () => {
    const lrs = fakeLrs()
    const trainee = await member(lrs, { name: 'sub-4711' })
    const manager = await member(lrs)
    await manager.records.assignments.put({
      id: 'a',
      title: 'x',
      by: manager.id,
      to: [{ person: 'sub-4711' }],
      scenario: 's',
      level: 'easy',
      passMark: 2,
      note: '',
    })
    await send(manager)
    await read(trainee, [manager.id])
    expect(await trainee.records.assignments.list()).toMatchObject([{ to: [{ person: trainee.id }] }])
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.id })
    await send(trainee)
    const [scored] = lrs.stored.filter(({ statement }) => (statement.verb as { id: string }).id === VERBS.scored)
    expect(scored?.statement.actor).toMatchObject({ account: { name: 'sub-4711' } })
  })
})
