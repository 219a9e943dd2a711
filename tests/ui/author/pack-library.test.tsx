import { readFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { openRecords } from '#records'
import { makePack, readPack } from '#records/packs'
import { libraryWithPacks, recordingIn } from '../../../src/ui/author/packs/pack-library.ts'
import type { Library } from '../../../src/ui/deps.ts'

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
