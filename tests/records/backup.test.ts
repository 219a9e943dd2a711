import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAMMAR_VERSION } from '#content/parse'
import type { Records } from '#records'
import { resumeRehearsal, startRehearsal } from '#session'
import { choice, script } from '../session/fakes.ts'
import { depsOn, newDevice, playedOn, recordsOn, whileDiskRefuses } from './fakes.ts'

async function full(records: Records): Promise<void> {
  const { id: person } = await records.me()
  await playedOn(records, 'run-a', 7, { person })
  await playedOn(records, 'run-b', 9, { person })
  await records.drafts.put('run-b', '写了一半')
  await records.settings.put('lang', 'zh')
  await records.people.put({ id: 'p2', name: '李雷', team: '华东' })
  await records.reviews.add({
    id: 'r1',
    atMs: 10,
    by: 'p2',
    run: 'run-a',
    person,
    type: 'points',
    rubric: 'spin',
    criterion: 'problem',
    points: 3,
    reason: 'Asked well.',
  })
  await records.assignments.put({
    id: 'a1',
    title: 'Week 1',
    by: 'p2',
    to: [{ team: '华东' }],
    scenario: 'night-shift-stops',
    level: 'normal',
    passMark: 2.5,
    note: 'The best of three tries counts.',
  })
  await records.kept.put('draft', 'my-scenario', { text: '---\nid: my-scenario' })
}

describe('a backup', () => {
  it('restored on an empty device gives everything back, and says who one is', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    await other.me()
    const file = await one.backup.export()
    expect(await other.backup.import(file)).toMatchObject({ outcome: 'merged', forked: 0 })
    expect((await other.me()).id).toBe((await one.me()).id)
    expect(await other.runs.list()).toEqual(await one.runs.list())
    expect(await other.journal.read('run-a')).toEqual(await one.journal.read('run-a'))
    expect(await other.drafts.get('run-b')).toBe('写了一半')
    expect(await other.reviews.list({ run: 'run-a' })).toEqual(await one.reviews.list({ run: 'run-a' }))
    expect(await other.assignments.list()).toEqual(await one.assignments.list())
    expect(await other.kept.get('draft', 'my-scenario')).toEqual({ text: '---\nid: my-scenario' })
  })

  it('imported again changes nothing', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    await other.backup.import(await one.backup.export())
    const once = await other.backup.export()
    expect(await other.backup.import(await one.backup.export())).toMatchObject({ added: 0, forked: 0 })
    expect(await other.backup.export()).toBe(once)
  })

  it('holds no credentials', async () => {
    const records = recordsOn()
    await full(records)
    expect(Object.keys(JSON.parse(await records.backup.export()))).not.toContain('secrets')
  })

  it.each([
    ['torn', 'not-json', (text: string) => text.slice(0, -40)],
    ['foreign', 'foreign', () => '{"format":"other"}'],
    ['newer', 'newer', (text: string) => text.replace('"version":1', '"version":99')],
    ['with an edited log', 'altered', (text: string) => text.replace('Good morning.', 'Good evening.')],
    ['with a broken row', 'broken', (text: string) => text.replace('"passMark":2.5', '"passMark":9')],
    ['without a table', 'broken', (text: string) => text.replace('"reviews":', '"other":')],
  ])('%s is refused as a whole', async (_, reason, change) => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    await playedOn(other, 'mine')
    const before = await other.backup.export()
    expect(await other.backup.import(change(await one.backup.export()))).toMatchObject({ outcome: 'refused', reason })
    expect(await other.backup.export()).toBe(before)
  })

  it('that the disk refuses in the middle changes nothing', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    await playedOn(other, 'mine')
    const before = await other.backup.export()
    const file = await one.backup.export()
    await expect(whileDiskRefuses('QuotaExceededError', () => other.backup.import(file))).rejects.toMatchObject({ fault: 'full' })
    expect(await other.backup.export()).toBe(before)
  })
})

describe('a backup that was changed on its way', () => {
  const talk = readFileSync('content/scenarios/quiet-doa.en.mdx', 'utf8')
  const signal = readFileSync('content/sounds/signal.wav').toString('base64')
  const pack = (id: string, text: string, more: object = {}) => ({
    ...{ id, hash: 'h', title: `Pack ${id}`, author: 'Wen', lang: 'en', licence: '', grammar: GRAMMAR_VERSION },
    files: [{ path: 'scenarios/quiet-doa.en.mdx', text }],
    ...more,
  })

  it('brings the packs and drafts that an import would take, and names the others', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    for (const row of [
      pack('sound', talk, { sounds: [{ path: 'sounds/knock.wav', base64: signal }] }),
      pack('torn', talk.replace('persona: ', 'personna: ')),
      pack('lost', talk.replace(/^rubrics: \[(.*)\]$/m, 'rubrics: [$1, nowhere]')),
      pack('noise', talk, { sounds: [{ path: 'sounds/knock.wav', base64: btoa('<script>') }] }),
      pack('later', talk, { grammar: 99 }),
      pack('stray', talk, { files: [{ path: '../evil.mdx', text: talk }] }),
    ])
      await one.packs.put(row)
    const good = await one.authored.create('scenarios/mine.en.mdx', 'half written <')
    await one.authored.save(good.id, 'first')
    const bad = await one.authored.create('evil.html', '<script>')
    await one.authored.save(bad.id, 'first')
    await one.authored.create('sounds/knock.wav', btoa('no sound'))

    const merged = await other.backup.import(await one.backup.export())
    if (merged.outcome === 'refused') throw new Error(merged.detail)
    expect((await other.packs.list()).map(({ id }) => id)).toEqual(['sound'])
    expect((await other.authored.list()).map(({ path }) => path)).toEqual(['scenarios/mine.en.mdx'])
    expect(await other.authored.saves(bad.id)).toEqual([])
    expect(merged.brought).toMatchObject({ runs: 2, packs: 1, authored: 1, saves: 1, reviews: 1, assignments: 1 })
    expect(Object.fromEntries(merged.left.map(({ what, why }) => [what, why]))).toEqual({
      'Pack torn': expect.stringMatching(/^scenarios\/quiet-doa\.en\.mdx:\d+:\d+ .*needs "persona"/),
      'Pack lost': expect.stringMatching(/There is no rubric "nowhere"/),
      'Pack noise': 'sounds/knock.wav is not what its name says.',
      'Pack later': expect.stringMatching(/Grammar 99/),
      'Pack stray': expect.stringMatching(/^\.\.\/evil\.mdx/),
      'evil.html': expect.stringMatching(/Only \.mdx, \.talk and recordings/),
      'sounds/knock.wav': expect.stringMatching(/not the recording/),
    })
  })
})

describe('a file that an editor saved again', () => {
  const again = (text: string) => `\ufeff${JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')}`
  it('is taken in as it was: a backup, results, one talk', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await full(one)
    const { id } = await one.me()
    expect(await other.backup.import(again(await one.backup.share({ people: [id] })))).toMatchObject({
      outcome: 'merged',
      from: id,
    })
    expect(await other.runs.import(again((await one.runs.export('run-a')) ?? ''))).toMatchObject({ outcome: 'duplicate' })
    expect(await other.backup.import(again(await one.backup.export()))).toMatchObject({ outcome: 'merged' })
  })

  it('and is no single talk says what it is', async () => {
    const records = recordsOn()
    await full(records)
    const { id } = await records.me()
    const results = again(await records.backup.share({ people: [id] }))
    expect(await records.runs.import(results)).toMatchObject({ outcome: 'refused', reason: 'results' })
    expect(await records.runs.import(again(await records.backup.export()))).toMatchObject({
      outcome: 'refused',
      reason: 'backup',
    })
  })
})

describe('two devices', () => {
  it('that went on with one run differently both keep both', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    await (await startRehearsal(depsOn(one), choice)).say('Good morning.')
    await other.backup.import(await one.backup.export())
    await (await resumeRehearsal(depsOn(one), 'run-1', script)).say('Where is the trouble?')
    await (await resumeRehearsal(depsOn(other), 'run-1', script)).say('It has two sensors.')
    expect(await one.backup.import(await other.backup.export())).toMatchObject({ forked: 1 })
    const words = await Promise.all(
      (await one.runs.list()).map(async ({ run }) =>
        (await one.journal.read(run)).flatMap((event) => (event.type === 'seller.spoke' ? [event.text] : [])),
      ),
    )
    expect(words.sort()).toEqual([
      ['Good morning.', 'It has two sensors.'],
      ['Good morning.', 'Where is the trouble?'],
    ])
    expect(await one.backup.import(await other.backup.export())).toMatchObject({ added: 0, forked: 0 })
  })

  it('merge in any order and number to the same people, reviews, drafts and settings', async () => {
    const change = fc.record({ device: fc.nat(2), id: fc.constantFrom('x', 'y', 'z'), name: fc.constantFrom('A', 'B', 'C') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 6 }),
        async (changes, syncs) => {
          const devices = [recordsOn(newDevice()), recordsOn(newDevice()), recordsOn(newDevice())]
          for (const { device, id, name } of changes) {
            await devices[device]!.people.put({ id, name })
            await devices[device]!.reviews.add({
              id: `${id}${name}`,
              atMs: 1,
              by: id,
              run: 'r',
              person: id,
              type: 'withdrawn',
              entry: name,
            })
          }
          const carry = async (from: number, to: number) => devices[to]!.backup.import(await devices[from]!.backup.export())
          for (const [from, to] of syncs) await carry(from, to)
          for (const [from, to] of [
            [0, 1],
            [1, 2],
            [2, 1],
            [1, 0],
          ] as const)
            await carry(from, to)
          const all = await Promise.all(devices.map((device) => device.backup.export()))
          expect(new Set(all).size).toBe(1)
          expect(await devices[0]!.reviews.list()).toHaveLength(new Set(changes.map(({ id, name }) => id + name)).size)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('small things', () => {
  it('an empty draft is forgotten', async () => {
    const records = recordsOn()
    await records.drafts.put('r', 'x')
    await records.drafts.put('r', '')
    expect(await records.drafts.get('r')).toBe('')
  })

  it('two first looks at who is here find one person', async () => {
    const device = newDevice()
    const [one, other] = await Promise.all([recordsOn(device).me(), recordsOn(device).me()])
    expect(one).toEqual(other)
    expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/)
  })

  it('deleting a person leaves nothing of theirs', async () => {
    const records = recordsOn()
    await full(records)
    await records.people.delete((await records.me()).id)
    expect(await records.runs.list()).toEqual([])
    expect(await records.reviews.list()).toEqual([])
    expect(JSON.parse(await records.backup.export())).toMatchObject({ runs: [], drafts: [] })
  })

  it('a review entry that is there already stays as it is', async () => {
    const records = recordsOn()
    const entry = { id: 'r1', atMs: 1, by: 'm', run: 'r', person: 'p', type: 'answer', to: 'x', words: 'first' } as const
    await records.reviews.add(entry)
    await records.reviews.add({ ...entry, words: 'second' }, { ...entry, id: 'r2' })
    expect((await records.reviews.list()).map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect((await records.reviews.list())[0]).toMatchObject({ words: 'first' })
  })
})
