import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPicked } from '../../../src/ui/author/drafts/files.ts'
import { placeOf } from '../../../src/ui/author/drafts/paths.ts'
import { newDevice, visit } from '../fakes.tsx'

const utf8 = (text: string) => new TextEncoder().encode(text)
const template = readFileSync('content/templates/discovery.en.mdx', 'utf8').replace(/^type:.*\n/m, '')
const talk = utf8(template)
const good = { 'scenarios/good.en.mdx': talk }
const big = new Uint8Array(50_000_000)
big.set([0x50, 0x4b, 3, 4])

/** Each stands beside a good file: nothing of either is taken. */
const zips: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['a path upwards', zipSync({ ...good, '../../evil.mdx': talk }), /^path/],
  ['an absolute path', zipSync({ ...good, '/etc/evil.mdx': talk }), /^path/],
  ['prototype keys as a path', zipSync({ ...good, 'scenarios/__proto__.mdx': talk }), /^path/],
  ['a bomb', zipSync({ ...good, 'scenarios/a.en.mdx': new Uint8Array(60_000_000) }), /^bomb/],
  [
    'mixed encodings',
    zipSync({ ...good, 'scenarios/a.en.mdx': Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xd8, 0xff]) }),
    /^encoding/,
  ],
  ['a page that calls itself a sound', zipSync({ ...good, 'sounds/a.wav': utf8('<script>') }), /^sound/],
  ['50 MB', big, /^too-big/],
]
const files: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['huge.en.mdx', new Uint8Array(50_000_000), /^too-big/],
  ['utf16.en.mdx', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xd8, 0xff]), /^encoding/],
  ['nul.en.mdx', utf8('---\0---'), /^encoding/],
  ['page.html', utf8('<script>alert(1)</script>'), /^type/],
  ['page.wav', utf8('<script>alert(1)</script>'), /^sound/],
  ['long.wav', new Uint8Array(50_000_000), /^too-big/],
]
const picked = (name: string, bytes: Uint8Array) => readPicked([{ name, file: new File([bytes as BlobPart], name) }])

describe('what a trainer drops in is refused within two seconds, with its reason, and nothing of it is kept', () => {
  it.each(zips)('a zip with %s', async (_, bytes, reason) => {
    const began = performance.now()
    const { files: taken, refused } = await picked('some.zip', bytes)
    expect(taken).toEqual([])
    expect(refused.map((one) => one.reason)).toEqual([expect.stringMatching(reason)])
    expect(performance.now() - began).toBeLessThan(2000)
  })
  it.each(files)('%s', async (name, bytes, reason) => {
    const began = performance.now()
    const { files: taken, refused } = await picked(name, bytes)
    expect(taken).toEqual([])
    expect(refused).toEqual([{ name, reason: expect.stringMatching(reason) }])
    expect(performance.now() - began).toBeLessThan(2000)
  })
  it('and a name that points elsewhere stands where its content belongs', () => {
    expect(placeOf('../../etc/evil.en.mdx', 'channel: visit')).toBe('scenarios/evil.en.mdx')
    expect(placeOf('..\\..\\evil.en.mdx', 'channel: visit')).not.toMatch(/\\|\.\.\//)
  })
  it('is told on the page, in words', async () => {
    const device = newDevice()
    const user = userEvent.setup()
    visit(device, '/author')
    await user.upload(await screen.findByLabelText('Pick files', { selector: 'input' }), [
      new File([zips[0]![1] as BlobPart], 'some.zip'),
      new File([talk as BlobPart], 'fine.en.mdx'),
    ])
    expect(await screen.findByText('1 file was taken in.', {}, { timeout: 5000 })).toBeInTheDocument()
    expect(screen.getByText(/^some\.zip was left out: a file in it points to where it should not/i)).toBeInTheDocument()
    expect((await device.records.authored.list()).map(({ path }) => path)).toEqual(['scenarios/fine.en.mdx'])
  }, 20_000)
})

/** Taken in as text, since a trainer may want to mend it: shown harmless, with the fault. */
const bodies: readonly (readonly [name: string, body: string])[] = [
  ['a script', '<script>window.harmed = true</script>'],
  ['an event attribute', '<Hint onclick="window.harmed = true">x</Hint>'],
  ['an image that fails', '<img src="x" onerror="window.harmed = true"/>'],
  ['a javascript link', '<Known>[click](javascript:window.harmed=true)</Known>'],
  ['an expression', '<Known>{window.harmed = true}</Known>'],
  ['a million nodes', '<A/>'.repeat(80_000)],
]
/** Enough of a talk for the studio to show: the form stays small. */
const short = template.slice(0, template.indexOf('<Opening>'))

describe('a hostile draft is shown harmless in the studio', () => {
  it.each(bodies)(
    '%s',
    async (_, body) => {
      const device = newDevice()
      const text = `${short}\n\n${body}\n`
      const draft = await device.records.authored.create('scenarios/evil.en.mdx', text)
      const user = userEvent.setup()
      const { container } = visit(device, `/author/draft/${draft.id}`)
      expect(await screen.findByRole('button', { name: /^Problems \(\d+\)$/ }, { timeout: 10_000 })).toBeInTheDocument()
      await user.click(screen.getByRole('button', { name: 'Preview' }))
      expect(container.querySelector('script, img[onerror], [onclick], a[href^="javascript"]')).toBeNull()
      expect((window as { harmed?: boolean }).harmed).toBeUndefined()
    },
    20_000,
  )
})
