import { readFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import type { Persona } from '#content'
import { openRecords } from '#records'
import { makePack, readPack } from '#records/packs'
import { libraryWithPacks, recordingIn } from '../../../src/ui/author/packs/pack-library.ts'
import type { Library } from '../../../src/ui/deps.ts'
import { spin } from '../fakes.tsx'

const nothing: Library = {
  scenarioCards: [],
  loadScenario: () => Promise.reject(new Error('none')),
  loadRubric: () => Promise.reject(new Error('none')),
  moveTitles: async () => ({}),
  scriptFor: () => Promise.reject(new Error('none')),
}

it('a line of a pack plays the recording of its own pack, and none of another’s', async () => {
  const bytes = new Uint8Array(readFileSync('content/sounds/signal.wav'))
  const text = readFileSync('content/templates/discovery.en.mdx', 'utf8')
    .replace(/^id:.*$/m, 'id: spoken')
    .replace(/^type:.*\n/m, '')
    .replace(/<Opening([^>]*)>([^<]*)<\/Opening>/, '<Opening$1><Line audio="knock.wav">$2</Line></Opening>')
  expect(text).toContain('audio="knock.wav"')
  const about = { title: 'Spoken', author: 'Han', lang: 'en', licence: 'CC BY 4.0' }
  const records = openRecords({ indexedDB: { indexedDB: new IDBFactory(), IDBKeyRange } })
  const file = { path: 'scenarios/spoken.en.mdx', text }
  const packs = [
    makePack({ ...about, id: 'with-sound' }, [file], [], [{ path: 'sounds/knock.wav', bytes }]),
    makePack({ ...about, id: 'without' }, [file]),
  ]
  for (const zip of packs) {
    const read = readPack(zip)
    if (read.outcome === 'refused') throw new Error(read.detail)
    await records.packs.put(read.pack)
  }
  const library = libraryWithPacks(
    nothing,
    () => Promise.reject(new Error('none')),
    async () => records,
    async () => null,
  )
  const said = async (pack: string) => (await library.loadScenario(`${pack}.spoken`, 'en')).openings[0]?.line.audio
  expect(await said('with-sound')).toBe('with-sound/knock.wav')
  expect(await said('without'), 'left to what ships').toBe('knock.wav')
  const blob = await recordingIn(async () => records, 'with-sound/knock.wav')
  expect([blob?.type, blob?.size]).toEqual(['audio/wav', bytes.length])
  expect(await recordingIn(async () => records, 'without/knock.wav')).toBeNull()
  expect(await recordingIn(async () => records, 'knock.wav')).toBeNull()
})

it('a pack’s talks are heard with what its own moves teach, and no other pack’s are', async () => {
  const text = readFileSync('content/templates/discovery.en.mdx', 'utf8')
    .replace(/^id:.*$/m, 'id: spoken')
    .replace(/^type:.*\n/m, '')
  const move = (says: string) =>
    `---\nid: safety-briefing\nlang: en\nsection: own\ntitle: Safety briefing\n---\n\nTells how to be safe.\n\n<Example>${says}</Example>\n`
  const about = { title: 'Spoken', author: 'Han', lang: 'en', licence: 'CC BY 4.0' }
  const records = openRecords({ indexedDB: { indexedDB: new IDBFactory(), IDBKeyRange } })
  const file = { path: 'scenarios/spoken.en.mdx', text }
  const take = async (id: string, ...moves: readonly string[]) => {
    const files = [file, ...moves.map((says) => ({ path: 'moves/safety-briefing.en.mdx', text: move(says) }))]
    const read = readPack(makePack({ ...about, id }, files))
    if (read.outcome === 'refused') throw new Error(read.detail)
    await records.packs.put(read.pack)
  }
  await take('ours', 'Helmet on, please.')
  await take('plain')
  const asked: string[] = []
  const library = libraryWithPacks(
    { ...nothing, loadRubric: async () => spin, moveTitles: async () => ({ feature: 'Feature' }) },
    async (id) => ({ id }) as Persona, // nobody speaks in this test
    async () => records,
    async (lang, files) => {
      asked.push(files.map(({ examples }) => examples.map((one) => one.text).join()).join())
      return { lang, features: 1, beside: 'x', ids: [], moves: [] }
    },
  )
  const ours = await library.scriptFor('ours.spoken', 'en')
  const plain = await library.scriptFor('plain.spoken', 'en')
  expect(asked).toEqual(['Helmet on, please.'])
  expect(ours.taught?.beside).toBe('x')
  expect('taught' in plain).toBe(false)
  expect(await library.moveTitles('en')).toEqual({ feature: 'Feature', 'safety-briefing': 'Safety briefing' })
  await take('ours', 'Helmet and goggles on, please.')
  expect((await library.scriptFor('ours.spoken', 'en')).hash, 'another example, another pack').not.toBe(ours.hash)
})
