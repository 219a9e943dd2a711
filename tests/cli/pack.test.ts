import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/pack.ts'

async function pack(...args: string[]) {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    lines: async function* () {},
    interactive: false,
  }
  return { code: await run(args, io), out, err }
}
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

it.each([
  [['late-delivery'], /for which platform/],
  [['--cmi5', '--scorm12', 'late-delivery'], /One platform/],
  [['--cmi5', 'nobody'], /There are: .*late-delivery/],
  [['--cmi5', '--mark', '5'], /0 to 4/],
  [['--cmi5', '--lang', 'fr'], /en, zh/],
  [['--cmi5', 'late-delivery', '--app', '/nowhere'], /no built app/],
])('%j is refused with what is known', async (args, message) => {
  const { code, err } = await pack(...args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})
