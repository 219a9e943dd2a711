import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { GRAMMAR_VERSION, type MigrationStep, migrated } from '#content/parse'
import { sha256 } from '#records/files'
import { makePack, PACK_FORMAT, readPack } from '#records/packs'

const about = { id: 'my-pack', title: 'Ours', author: 'Wen', lang: 'en', licence: 'CC BY 4.0' }
const talk = readFileSync('content/scenarios/quiet-doa.en.mdx', 'utf8')
const file = { path: 'scenarios/quiet-doa.en.mdx', text: talk }
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A pack with any files and any manifest. */
const forged = (files: Readonly<Record<string, string | Uint8Array>>, more: object = {}) => {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? utf8(content) : content]),
  )
  const listed = Object.entries(files).map(([path, content]) => ({
    path,
    sha256: typeof content === 'string' ? sha256(content) : '0'.repeat(64),
  }))
  const manifest = JSON.stringify({ format: PACK_FORMAT, ...about, grammar: 1, files: listed, ...more })
  return zipSync({ ...bytes, 'pack.json': utf8(manifest) })
}
const withBody = (body: string) => forged({ 'scenarios/quiet-doa.en.mdx': talk.replace('<Goal>', `${body}\n\n<Goal>`) })

describe('a pack', () => {
  it('comes back as it was, with what is in it', () => {
    const read = readPack(makePack(about, [file]))
    expect(read).toMatchObject({
      outcome: 'read',
      pack: { ...about, grammar: GRAMMAR_VERSION, files: [file] },
      contents: [{ type: 'scenario', title: 'The quiet customer', lang: 'en' }],
    })
    expect(makePack(about, [file])).toEqual(makePack(about, [file]))
  })

  it('brings its sounds along, each as its name says, and a backup can hold them', () => {
    const bytes = new Uint8Array(readFileSync('content/sounds/signal.wav'))
    const read = readPack(makePack(about, [file], [], [{ path: 'sounds/knock.wav', bytes }]))
    if (read.outcome !== 'read') throw new Error(read.detail)
    expect(read.contents).toContainEqual({ type: 'sound', title: 'sounds/knock.wav', lang: '' })
    expect(read.pack.sounds?.map(({ path }) => path)).toEqual(['sounds/knock.wav'])
    expect(Uint8Array.from(atob(read.pack.sounds![0]!.base64), (letter) => letter.charCodeAt(0))).toEqual(bytes)
    expect(readPack(makePack(about, [file]))).not.toHaveProperty('pack.sounds')
  })

  it('of an older grammar is brought up to this one, and says from where and what changed', () => {
    expect(readPack(forged({ [file.path]: talk }))).toMatchObject({
      outcome: 'read',
      pack: { grammar: GRAMMAR_VERSION, files: [file] },
      migration: { from: 1, to: GRAMMAR_VERSION, steps: [{ to: 2, changed: [] }] },
    })
    expect(readPack(makePack(about, [file]))).toMatchObject({ outcome: 'read', migration: null })
  })

  it('goes through every step between, and only through these', () => {
    const renames = (to: number, from: string, into: string): MigrationStep => ({
      to,
      says: [`${from} is called ${into}.`, `${from} 改称 ${into}。`],
      change: ({ text }) => text.replaceAll(from, into),
    })
    const steps = [renames(2, '<Tip', '<Clew'), renames(3, '<Clew', '<Hint'), renames(4, '<Hint', '<Cue')]
    const files = [
      { path: 'scenarios/a.en.mdx', text: '<Tip>Ask.</Tip>' },
      { path: 'scenarios/b.en.mdx', text: 'Nothing.' },
      { path: 'scenarios/a.en.x.talk', text: 'seller: <Tip' },
    ]
    const { files: now, report } = migrated(files, 1, steps, 3)
    expect(now.map(({ text }) => text)).toEqual(['<Hint>Ask.</Tip>', 'Nothing.', 'seller: <Tip'])
    expect(report?.steps.map(({ to, changed }) => [to, changed])).toEqual([
      [2, ['scenarios/a.en.mdx']],
      [3, ['scenarios/a.en.mdx']],
    ])
    expect(migrated(files, 3, steps, 3)).toEqual({ files, report: null })
  })

  it('of a system with other line ends is the same pack', () => {
    const windows = { path: file.path, text: `\ufeff${talk.replaceAll('\n', '\r\n')}` }
    expect(makePack(about, [windows])).toEqual(makePack(about, [file]))
    expect(readPack(makePack(about, [windows]))).toMatchObject({ outcome: 'read', pack: { files: [file] } })
  })

  it.each([
    ['its files', ''],
    ['its folder', '我的包/'],
  ])('zipped again on a Mac from %s is read, and what the system put beside is nobody’s', (_, top) => {
    const sound = new Uint8Array(readFileSync('content/sounds/signal.wav'))
    const own = unzipSync(makePack(about, [file], [], [{ path: 'sounds/knock.wav', bytes: sound }]))
    const within = Object.fromEntries(Object.entries(own).map(([path, bytes]) => [top + path, bytes]))
    const beside = [`__MACOSX/${top}._pack.json`, `${top}.DS_Store`, `${top}scenarios/._quiet-doa.en.mdx`]
    const zip = zipSync({ ...within, ...Object.fromEntries(beside.map((path) => [path, utf8('Mac')])) })
    expect(readPack(zip)).toMatchObject({
      outcome: 'read',
      pack: { files: [file], sounds: [{ path: 'sounds/knock.wav' }] },
      left: [],
    })
  })

  it('with a talk whose rubric is nowhere is refused at the talk’s line; with its own rubric beside it, taken', () => {
    const spin = readFileSync('content/rubrics/spin.en.mdx', 'utf8').replace(/^id: spin$/m, 'id: ours')
    const rated = { path: file.path, text: talk.replace(/^rubrics: \[(.*)\]$/m, 'rubrics: [$1, ours]') }
    expect(readPack(makePack(about, [rated]))).toMatchObject({
      outcome: 'refused',
      reason: 'faults',
      detail: expect.stringMatching(/^scenarios\/quiet-doa\.en\.mdx:[2-9]:1 There is no rubric "ours" in "en"/),
    })
    expect(readPack(makePack(about, [rated, { path: 'rubrics/ours.en.mdx', text: spin }]))).toMatchObject({ outcome: 'read' })
  })

  it('of a newer grammar is refused with the reason', () => {
    expect(readPack(forged({ [file.path]: talk }, { grammar: 99 }))).toMatchObject({
      outcome: 'refused',
      reason: 'newer',
      detail: /99/,
    })
  })
})

describe('a hostile pack is refused within two seconds, with its reason', () => {
  const big = new Uint8Array(50_000_000)
  big.set([0x50, 0x4b, 3, 4])
  const lying = forged({ [file.path]: talk })
  // The central directory says that the manifest is one byte long.
  const at = lying.findLastIndex(
    (_, index) => lying[index] === 0x50 && lying[index + 1] === 0x4b && lying[index + 2] === 1 && lying[index + 3] === 2,
  )
  lying.set([1, 0, 0, 0], at + 24)
  const evil: readonly (readonly [string, Uint8Array, string])[] = [
    ['50 MB', big, 'too-big'],
    ['no zip', utf8('hello'), 'no-zip'],
    ['cut off', makePack(about, [file]).slice(0, 900), 'no-zip'],
    ['a bomb', zipSync({ 'scenarios/a.en.mdx': new Uint8Array(60_000_000) }), 'bomb'],
    [
      'many files',
      zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`scenarios/a-${n}.en.mdx`, utf8('x')]))),
      'bomb',
    ],
    ['a path upwards', forged({ '../../evil.mdx': talk }), 'path'],
    ['an absolute path', forged({ '/etc/evil.mdx': talk }), 'path'],
    ['a drive', forged({ 'C:\\evil.mdx': talk }), 'path'],
    ['a device', forged({ 'scenarios/con.mdx': talk }), 'path'],
    ['prototype keys as a path', zipSync({ 'scenarios/__proto__.mdx': utf8(talk) }), 'path'],
    ['a page that calls itself a sound', forged({ [file.path]: talk, 'sounds/a.wav': '<script>alert(1)</script>' }), 'sound'],
    ['a sound that was changed', forged({ [file.path]: talk, 'sounds/a.ogg': utf8('OggS and more') }), 'changed'],
    ['a sound of 60 MB', zipSync({ 'sounds/a.wav': new Uint8Array(60_000_000) }), 'bomb'],
    ['another folder', forged({ 'scripts/evil.en.mdx': talk }), 'path'],
    ['mixed encodings', forged({ [file.path]: Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xd8, 0xff]) }), 'encoding'],
    ['a changed file', forged({ [file.path]: talk }, { files: [{ path: file.path, sha256: '0'.repeat(64) }] }), 'changed'],
    ['a size that lies', lying, 'no-manifest'],
    [
      'prototype keys in the manifest',
      zipSync({ 'pack.json': utf8('{"__proto__":{"polluted":1},"format":"parley-pack"}'), [file.path]: utf8(talk) }),
      'no-manifest',
    ],
    ['no manifest', zipSync({ [file.path]: utf8(talk) }), 'no-manifest'],
    ['a script', withBody('<script>alert(1)</script>'), 'faults'],
    ['an event attribute', withBody('<Hint onclick="alert(1)">x</Hint>'), 'faults'],
    ['a javascript link', withBody('<Known>[click](javascript:alert(1))</Known>'), 'faults'],
    ['an expression', withBody('<Known>{globalThis.x}</Known>'), 'faults'],
    ['a million nodes', withBody('<Line>a</Line>'.repeat(70_000)), 'faults'],
    ['deep nesting', withBody('<Need>'.repeat(100_000)), 'faults'],
  ]
  it.each(evil)('%s', (_, bytes, reason) => {
    const began = performance.now()
    expect(readPack(bytes)).toMatchObject({ outcome: 'refused', reason })
    expect(performance.now() - began).toBeLessThan(2000)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
