import { describe, expect, it } from 'vitest'
import type { Merged, Records } from '#records'
import { fingerprint, verifyRun } from '#records/files'
import type { RunEvent } from '#session'
import { createEngine } from '#session/engine'
import { countingScore, plainLabeller, script, smallParts } from '../session/fakes.ts'
import { newDevice, playedOn, recordsOn } from './fakes.ts'

const device = async (): Promise<{ records: Records; me: string }> => {
  const records = recordsOn(newDevice())
  return { records, me: (await records.me()).id }
}
const imported = async (records: Records, text: string): Promise<Merged> => {
  const merged = await records.backup.import(text)
  if (merged.outcome !== 'merged') throw new Error(merged.detail)
  return merged
}
/** The shared file with its logs changed, and fingerprints that fit: what a careful forger would send. */
const forged = (text: string, change: (event: RunEvent) => RunEvent): string => {
  const file = JSON.parse(text) as { runs: { run: string; events: RunEvent[] }[] }
  const runs = file.runs.map(({ events }) => {
    const changed = events.map(change)
    const first = changed[0]
    return { run: first?.type === 'run.started' ? first.run : '', sha256: fingerprint(changed), events: changed }
  })
  return JSON.stringify({ ...file, runs })
}
const engine = () => createEngine(smallParts)
const verdict = async (records: Records, run: string) => verifyRun(engine(), script, await records.runs.events(run))

describe('results that go to a manager', () => {
  it('come with the name, wait unverified, and are identical when scored again', async () => {
    const [trainee, manager] = [await device(), await device()]
    await trainee.records.people.put({ id: trainee.me, name: '韩梅梅' })
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.me })
    const merged = await imported(manager.records, await trainee.records.backup.share({ people: [trainee.me] }))
    expect(merged).toMatchObject({ added: 2, toVerify: ['run-1'], ofOthers: [], copies: [] })
    expect(await manager.records.people.list()).toContainEqual(expect.objectContaining({ name: '韩梅梅' }))
    expect(await manager.records.runs.get('run-1')).toMatchObject({ proof: 'unverified' })
    expect(await verdict(manager.records, 'run-1')).toEqual({ proof: 'identical', differences: [], otherVersions: [] })
  })

  it('leave private practice out, unless its owner shares that very run', async () => {
    const trainee = await device()
    await playedOn(trainee.records, 'open', 7, { person: trainee.me })
    await playedOn(trainee.records, 'private', 8, { person: trainee.me, private: true })
    const runs = async (what: object) =>
      (JSON.parse(await trainee.records.backup.share(what)) as { runs: { run: string }[] }).runs.map(({ run }) => run)
    expect(await runs({ people: [trainee.me] })).toEqual(['open'])
    expect(await runs({ runs: ['private'] })).toEqual(['private'])
  })

  it('carry no drafts, no settings, and cannot change who one is', async () => {
    const [trainee, manager] = [await device(), await device()]
    await trainee.records.drafts.put('run-1', 'half')
    const file = JSON.parse(await trainee.records.backup.share({ people: [trainee.me] })) as object
    expect(Object.keys(file)).toEqual(['format', 'version', 'from', 'runs', 'people', 'reviews', 'assignments', 'tries', 'kept'])
    const sly = JSON.stringify({ ...file, settings: [{ key: 'me', value: 'someone', changedAtMs: 9e15 }] })
    await manager.records.backup.import(sly)
    expect((await manager.records.me()).id).toBe(manager.me)
  })

  it('carry views of skills and plans both ways, and never a coach’s notes or marks', async () => {
    const [trainee, manager] = [await device(), await device()]
    const view = { by: trainee.me, atMs: 1, items: { closing: { importance: 3, ability: 1 } } }
    await trainee.records.kept.put('skills', `${trainee.me}/${trainee.me}`, view)
    await imported(manager.records, await trainee.records.backup.share({ people: [trainee.me] }))
    expect(await manager.records.kept.get('skills', `${trainee.me}/${trainee.me}`)).toEqual(view)

    await manager.records.kept.put('note', `${trainee.me}/n1`, { atMs: 2, words: 'Shy at first.' })
    await manager.records.kept.put('plan', `${trainee.me}/p1`, { atMs: 2, deal: 'small', words: { goal: 'Ask twice' }, done: [] })
    const back = await manager.records.backup.share({ reviewsOf: [trainee.me] })
    expect(back).not.toContain('Shy at first.')
    const sly = JSON.parse(back) as { kept: object[] }
    sly.kept.push({ type: 'contest', id: 'c1', value: {}, changedAtMs: 1 })
    await imported(trainee.records, JSON.stringify(sly))
    expect(await trainee.records.kept.list('plan')).toHaveLength(1)
    expect(await trainee.records.kept.list('contest')).toEqual([])

    const older = JSON.parse(back) as { kept?: object[] }
    delete older.kept
    await imported(trainee.records, JSON.stringify(older))
  })

  it('a person who is deleted takes plans, notes, views and blind marks along', async () => {
    const { records, me } = await device()
    await playedOn(records, 'run-1', 7, { person: 'mei' })
    await records.people.put({ id: 'mei', name: 'Mei' })
    for (const type of ['note', 'plan', 'skills', 'potential', 'week', 'coaching'])
      await records.kept.put(type, `mei/${type}`, {})
    await records.kept.put('note', `${me}/own`, {})
    await records.kept.put('verdict', 'v1', { answers: ['run-1'] })
    await records.kept.put('verdict', 'v2', { answers: ['run-9'] })
    await records.kept.put('contest', 'c1', { title: 'Ask twice', joined: ['mei', me] })
    await records.people.delete('mei')
    const left = await Promise.all(['note', 'plan', 'skills', 'potential', 'week', 'coaching', 'verdict'].map(records.kept.list))
    expect(left.flat().map(({ id }) => id)).toEqual([`${me}/own`, 'v2'])
    expect(await records.kept.get('contest', 'c1')).toEqual({ title: 'Ask twice', joined: [me] })
  })

  it('go back as verdicts and assignments', async () => {
    const [trainee, manager] = [await device(), await device()]
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.me })
    await imported(manager.records, await trainee.records.backup.share({ people: [trainee.me] }))
    const entry = { id: 'v1', atMs: 9, by: manager.me, run: 'run-1', person: trainee.me, type: 'points' } as const
    await manager.records.reviews.add({ ...entry, rubric: 'spin', criterion: 'problem', points: 3, reason: '问到了点子上' })
    await manager.records.assignments.put({
      id: 'a1',
      title: 'Again',
      by: manager.me,
      to: [{ person: trainee.me }],
      scenario: 'night-shift-stops',
      level: 'hard',
      passMark: 2,
      tries: 3,
      dueOn: '2026-12-04',
      note: 'The best of three counts.',
    })
    const back = await manager.records.backup.share({ people: [trainee.me], assignments: true })
    expect(await imported(trainee.records, back)).toMatchObject({ toVerify: [] })
    expect(await trainee.records.reviews.list({ run: 'run-1' })).toMatchObject([{ points: 3, reason: '问到了点子上' }])
    expect(await trainee.records.assignments.list()).toMatchObject([{ passMark: 2, tries: 3 }])
    expect(await trainee.records.runs.get('run-1')).toMatchObject({ proof: 'own' })
  })
})

describe('what is not honest is flagged', () => {
  const sent = async (change: (event: RunEvent) => RunEvent) => {
    const [trainee, manager] = [await device(), await device()]
    await playedOn(trainee.records, 'run-1', 7, { person: trainee.me })
    const honest = await trainee.records.backup.share({ people: [trainee.me] })
    return { manager, trainee, honest, text: forged(honest, change) }
  }

  it('edited points', async () => {
    const { manager, text } = await sent((event) =>
      event.type === 'run.scored'
        ? {
            ...event,
            reports: event.reports.map((report) => ({
              ...report,
              overall: 4,
              criteria: { problem: { points: 4, unsure: false, missing: '' } },
            })),
          }
        : event,
    )
    await imported(manager.records, text)
    expect(await verdict(manager.records, 'run-1')).toMatchObject({
      proof: 'differs',
      otherVersions: [],
      differences: [
        { what: 'score', rubric: 'spin', criterion: 'problem', logged: '4', here: '1' },
        { what: 'score', criterion: 'overall', logged: '4', here: '1' },
      ],
    })
  })

  it('moves that were never said', async () => {
    const { manager, text } = await sent((event) =>
      event.type === 'seller.spoke' && event.text === 'Good morning.'
        ? {
            ...event,
            heard: {
              ...event.heard,
              moves: [{ id: 'problem-question', confidence: 1, start: 0, end: 4, about: 'unplanned-stops' }],
            },
          }
        : event,
    )
    await imported(manager.records, text)
    const { proof, differences } = await verdict(manager.records, 'run-1')
    expect(proof).toBe('differs')
    expect(differences[0]).toMatchObject({ what: 'heard', n: 2 })
  })

  it('a buyer who is kinder than they were', async () => {
    const { manager, text } = await sent((event) =>
      event.type === 'buyer.replied' ? { ...event, mood: { dana: { trust: 100, patience: 100, interest: 100 } } } : event,
    )
    await imported(manager.records, text)
    expect(await verdict(manager.records, 'run-1')).toMatchObject({
      proof: 'differs',
      differences: [{ what: 'reply', criterion: 'mood' }, {}, {}],
    })
  })

  it('a run under somebody else’s name', async () => {
    const { manager, text } = await sent((event) => (event.type === 'run.started' ? { ...event, person: 'li-lei' } : event))
    expect(await imported(manager.records, text)).toMatchObject({ ofOthers: ['run-1'] })
  })

  it('a run that is handed in again under another number', async () => {
    const { manager, honest, text } = await sent((event) =>
      event.type === 'run.started' ? { ...event, run: 'run-9', person: 'li-lei' } : event,
    )
    await imported(manager.records, honest)
    expect(await imported(manager.records, text)).toMatchObject({ copies: ['run-9'] })
  })

  it('a file that was sent before is known', async () => {
    const { manager, honest } = await sent((event) => event)
    await imported(manager.records, honest)
    expect(await imported(manager.records, honest)).toMatchObject({ added: 0, toVerify: [] })
  })

  it('a talk that was proven stays proven when a later version sees it otherwise', async () => {
    const records = recordsOn()
    await playedOn(records, 'run-1')
    await records.runs.setProof('run-1', 'identical')
    await records.runs.setProof('run-1', 'differs', true)
    expect(await records.runs.get('run-1')).toMatchObject({ proof: 'identical' })
    await records.runs.setProof('run-1', 'differs')
    expect(await records.runs.get('run-1')).toMatchObject({ proof: 'differs' })
  })

  it('points that another version gave are explained by it, not called forged', async () => {
    const { manager, honest } = await sent((event) => event)
    await imported(manager.records, honest)
    const newer = createEngine({
      ...smallParts,
      loadLabeller: async () => ({ ...plainLabeller, hash: 'plain-2' }),
      score: (rubric, trace) => ({ ...countingScore(rubric, trace), overall: 2 }),
    })
    const events = await manager.records.runs.events('run-1')
    expect(await verifyRun(newer, { ...script, hash: 'content-2' }, events)).toMatchObject({
      proof: 'differs',
      otherVersions: ['content', 'labeller'],
      differences: [{ what: 'score', criterion: 'overall' }],
    })
  })
})

it('a talk with take-backs, hints and a fork is identical when played again', async () => {
  const { startRehearsal, forkRehearsal } = await import('#session')
  const { depsOn } = await import('./fakes.ts')
  const { choice } = await import('../session/fakes.ts')
  const records = recordsOn()
  const rehearsal = await startRehearsal(depsOn(records), choice)
  await rehearsal.say('It has two sensors.')
  await rehearsal.takeBack()
  await rehearsal.hint()
  await rehearsal.say('Where is the trouble?')
  await rehearsal.say('Hm.')
  await rehearsal.end()
  expect((await verdict(records, 'run-1')).proof).toBe('identical')
  const fork = await forkRehearsal(depsOn(records), { run: 'run-1', turn: 3 }, { run: 'run-2', script })
  await fork.say('Shall we say Wednesday?')
  expect((await verdict(records, 'run-2')).proof).toBe('identical')
})
