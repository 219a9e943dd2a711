import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readPack } from '#records/packs'
import { run } from '../../src/cli/pack.ts'
import { typed } from './typed.ts'

const pack = (...args: string[]) => typed(run, args)
const folder = mkdtempSync(join(tmpdir(), 'parley-'))
writeFileSync(join(folder, 'index.html'), '<html></html>')

it('packs the named scenarios with a mark on our scale', async () => {
  const zip = join(folder, 'course.zip')
  const { code, out } = await pack('--scorm2004', 'late-delivery', '--lang', 'zh', '--mark', '3', '--app', folder, '--out', zip)
  expect(code).toBe(0)
  expect(out).toMatch(/1 unit, \d+ KB/)
  const manifest = strFromU8(unzipSync(readFileSync(zip))['imsmanifest.xml']!)
  expect(manifest).toContain('scenario=late-delivery&amp;lang=zh')
  expect(manifest).toContain('>0.75<')
})

it('packs a folder of content that the app takes, and refuses one with a fault by its place', async () => {
  const content = join(folder, 'own')
  mkdirSync(join(content, 'scenarios'), { recursive: true })
  const file = join(content, 'scenarios/late-delivery.en.mdx')
  const text = readFileSync('content/scenarios/late-delivery.en.mdx', 'utf8')
  writeFileSync(file, text)
  writeFileSync(join(content, 'scenarios/Knock 1.wav'), readFileSync('content/sounds/signal.wav')) // beside its talk
  const zip = join(folder, 'own.zip')
  expect(await pack(content, '--author', 'Han Meimei', '--out', zip)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/2 files/) as string,
  })
  expect(readPack(new Uint8Array(readFileSync(zip)))).toMatchObject({
    outcome: 'read',
    pack: { id: 'own', author: 'Han Meimei', lang: 'en', sounds: [{ path: 'sounds/knock-1.wav' }] },
  })
  writeFileSync(file, text.replace('persona: ', 'personna: '))
  expect(await pack(content, '--out', zip)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/late-delivery\.en\.mdx:\d+:\d+ /) as string,
  })
})

it('does not pack a rubric whose gold answer flipped, until it is accepted by name; the pack says who did', async () => {
  const content = join(folder, 'flipped')
  mkdirSync(join(content, 'rubrics'), { recursive: true })
  const text = readFileSync('content/rubrics/spin.en.mdx', 'utf8')
  const file = join(content, 'rubrics/spin.en.mdx')
  writeFileSync(
    file,
    text
      .replace(/<Expect criterion="implication" least=\{\d\}/, '<Expect criterion="implication" least={4}')
      .replace(/(<Criterion id="implication"[^>]*levels=\{\[\d+, \d+, \d+, )\d+/, (_, before) => `${before}9000`),
  )
  const zip = join(folder, 'flipped.zip')
  const stopped = await pack(content, '--out', zip)
  expect(stopped.code).toBe(1)
  expect(stopped.err).toMatch(/implication gets 3, must get 4 to 4/)
  const name = /--accept "([^"]+)"/.exec(stopped.err)![1]!
  expect((await pack(content, '--accept', name, '--out', zip)).code, 'nobody has said so').toBe(1)
  expect(await pack(content, '--accept', name, '--by', 'Han Meimei', '--out', zip)).toMatchObject({ code: 0, err: '' })
  expect(readPack(new Uint8Array(readFileSync(zip)))).toMatchObject({
    outcome: 'read',
    accepted: [{ file: 'rubrics/spin.en.mdx', criterion: 'implication', points: 3, by: 'Han Meimei' }],
  })
}, 30_000)

it.each([
  [['late-delivery'], /for which platform/],
  [['--loud'], /no option/],
  [['--cmi5', '--scorm12', 'late-delivery'], /One platform/],
  [['--cmi5', 'nobody'], /There are: .*late-delivery/],
  [['--cmi5', '--mark', '5'], /0 to 4/],
  [['--cmi5', '--mark', ' '], /0 to 4/],
  [['--cmi5', 'late-delivery', 'late-delivery'], /named twice/],
  [['--cmi5', '--lang', 'fr'], /en, zh/],
  [['--cmi5', 'late-delivery', '--app', '/nowhere'], /no built app/],
])('%j is refused with what is known', async (args, message) => {
  const { code, err } = await pack(...args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})
