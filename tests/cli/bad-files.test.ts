import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '#records/packs'
import { run as check } from '../../src/cli/check.ts'
import { linesOf } from '../../src/cli/input.ts'
import { run as label } from '../../src/cli/label.ts'
import { run as pack } from '../../src/cli/pack.ts'
import { run as play } from '../../src/cli/play.ts'
import { run as score } from '../../src/cli/score.ts'
import { run as test } from '../../src/cli/test.ts'
import { asLines, typed, valuesOf } from './typed.ts'

const COMMANDS = { check, label, pack, play, score, test }
const spin = readFileSync('content/rubrics/spin.en.mdx', 'utf8')
const discovery = readFileSync('content/templates/discovery.en.mdx', 'utf8').replace(/^type:.*\n/m, '')
const withRubric = (id: string) => discovery.replace('rubrics: [spin]', `rubrics: [spin, ${id}]`)
const move =
  '---\nid: own-move\nlang: en\nsection: own\ntitle: Own\nkey: 1\n---\n\nSomething.\n\n<Example>Helmet on, please.</Example>\n'

let home = ''
const at = (path: string) => join(home, path)
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'parley-bad-'))
  write('faulty/rubrics/spin.en.mdx', spin.replace('<Criterion id=', '<Criterion colour="red" id='))
  write('empty-rubric/rubrics/spin.en.mdx', '')
  write('faulty-move/moves/own-move.en.mdx', move)
  write('lost-move/rubrics/spin.en.mdx', spin.replace('moves="implication-question"', 'moves="implication-question, wonder"'))
  write('nothing/notes.md', 'Notes.')
  write('plain/scenarios/discovery.en.mdx', discovery)
  write('own/scenarios/discovery.en.mdx', withRubric('own'))
  write('own/rubrics/own.en.mdx', spin.replace('id: spin', 'id: own').replace(/^title: .*/m, 'title: Our house'))
  write('lost/scenarios/discovery.en.mdx', withRubric('nowhere'))
  write('windows/scenarios/discovery.en.mdx', `\ufeff${discovery.replaceAll('\n', '\r\n')}`)
  write('中文包/scenarios/discovery.en.mdx', discovery)
  write('gbk/scenarios/discovery.en.mdx', Buffer.concat([Buffer.from(discovery), Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 10])]))
  write('utf16/scenarios/discovery.en.mdx', Buffer.from(`\ufeff${discovery}`, 'utf16le'))
  const talk = (row: string) => `scenario: late-delivery\nlang: en\n${row}\n\nseller: Hello.\n`
  write('talk/lost.en.talk', talk('@start need nope felt'))
  write('talk-key/lost.en.talk', talk('sead: 7'))
  write('talk-of-nothing/lost.en.talk', 'scenario: nowhere\nseller: Hello.\n')
  mkdirSync(at('link/scenarios'), { recursive: true })
  symlinkSync(at('gone.mdx'), at('link/scenarios/discovery.en.mdx'))
  mkdirSync(at('pipe'))
  execFileSync('mkfifo', [at('pipe/a.en.mdx')])
  mkdirSync(at('device'))
  symlinkSync('/dev/zero', at('device/a.en.mdx'))
})
const here = process.cwd()
afterEach(() => process.chdir(here))

const turn = asLines([{ id: 1, lang: 'en', context: '', text: 'Hello.' }])
const rated = asLines([{ id: 1, lang: 'en', kind: 'discovery', turns: [] }])

type Case = readonly [command: keyof typeof COMMANDS, args: string, code: number, told: RegExp]
it.each<Case>([
  ['score', '--pack @faulty', 2, /faulty\/rubrics\/spin\.en\.mdx:\d+:\d+ attribute\/unknown .*"colour"/],
  ['score', '--pack @empty-rubric', 2, /spin\.en\.mdx:1:1 front\/missing .* Begin the file with/],
  ['score', '--pack @lost-move', 2, /spin\.en\.mdx:\d+:\d+ reference\/move There is no move "wonder"/],
  ['label', '--pack @faulty-move', 2, /own-move\.en\.mdx:6:\d+ attribute\/unknown .*"key"/],
  ['test', '@faulty-move', 2, /own-move\.en\.mdx:6 can be read: attribute\/unknown/],
  ['label', '--pack /etc/passwd', 2, /needs a folder; "\/etc\/passwd" is a file/],
  ['score', '--pack @nothing', 2, /holds no \.mdx files/],
  ['score', '--pack', 2, /--pack needs a folder/],
  ['check', '@nothing', 2, /no \.mdx files in/],
  ['test', '@nothing', 2, /nothing to run in/],
  ['test', '@plain', 2, /nothing to run in/],
  ['test', '/etc/passwd', 2, /neither a file of content \(\.mdx\) nor a play-script/],
  ['test', '@talk', 2, /lost\.en\.talk:3 can be read: "late-delivery" has no need "nope"/],
  ['test', '@talk-key', 2, /lost\.en\.talk:3 can be read: A play-script has no "sead"/],
  ['test', '@talk-of-nothing', 2, /lost\.en\.talk:1 can be read: There is no scenario "nowhere" in "en"/],
  ['play', '@own', 2, /is a folder\. Name one scenario in it/],
  ['play', '@lost/scenarios/discovery.en.mdx', 2, /no rubric "nowhere" in "en".*name one of: .*spin/],
  ['play', 'late-delivry', 2, /Did you mean "late-delivery"\?/],
  ['check', '@link', 2, /discovery\.en\.mdx" is a link that leads nowhere\. Mend it/],
  ['check', '@pipe', 2, /a\.en\.mdx" is no file but a pipe or a device/],
  ['check', '@device', 2, /a\.en\.mdx" is no file but a pipe or a device/],
  ['check', '@gbk', 1, /discovery\.en\.mdx:\d+:1 file\/encoding It is not text in UTF-8\. Save it again/],
  ['check', '@utf16', 1, /discovery\.en\.mdx:1:1 file\/encoding It is text in UTF-16/],
  ['pack', '@gbk --id gbk', 2, /discovery\.en\.mdx:\d+ It is not text in UTF-8/],
  ['pack', '@nothing', 2, /There is no content in/],
  ['pack', '@中文包', 2, /"中文包" makes no id\. Write --id and small letters .* such as --id my-pack/],
  ['pack', '@plain --id ../../x', 2, /--id "\.\.\/\.\.\/x" will not do/],
  ['pack', `@plain --title ${'x'.repeat(500)}`, 2, /--title ".{60,62}" will not do\. Write --title and at most 200 characters/],
  ['pack', '@plain --out @nowhere/x.zip', 2, /there is no folder ".*nowhere"\. Make it first/],
  ['pack', '@plain --out @plain', 2, /is a folder\. Name a file in it/],
  ['pack', '@lost', 1, /discovery\.en\.mdx:\d+:\d+ .*There is no rubric "nowhere"/],
])(
  '%s %s ends with %i and a sentence',
  async (command, args, code, told) => {
    const lines = command === 'label' ? turn : command === 'score' ? rated : []
    const done = await typed(
      COMMANDS[command],
      args.split(' ').map((arg) => arg.replace('@', `${home}/`)),
      lines,
    )
    expect(done.code).toBe(code)
    expect(done.out + done.err).toMatch(told)
  },
  30_000,
)

describe('what is right is taken as it stands', () => {
  it('a talk is played with the rubric that its author wrote beside it', async () => {
    const { code, out } = await typed(play, [at('own/scenarios/discovery.en.mdx')], ['Hello.'])
    expect(code).toBe(0)
    expect(out).toContain('Our house: ')
  }, 30_000)

  it('files of Windows are packed as they are checked', async () => {
    expect(await typed(check, [at('windows')])).toMatchObject({ code: 0, out: '' })
    expect(await typed(pack, [at('windows'), '--out', at('windows.zip')])).toMatchObject({ code: 0, err: '' })
    const read = readPack(new Uint8Array(readFileSync(at('windows.zip'))))
    expect(read).toMatchObject({ outcome: 'read', pack: { files: [{ text: discovery }] } })
  })

  it.each(['content', 'content/scenarios', tmpdir()])(
    '`check` run in %s knows the library that ships',
    async (folder) => {
      const file = join(here, 'content/scenarios/late-delivery.en.mdx')
      const before = process.argv[1]
      try {
        process.argv[1] = join(here, 'src/cli/parley.ts')
        process.chdir(folder)
        expect(await typed(check, [file, file, dirname(file)])).toEqual({ code: 0, out: '', err: '' })
      } finally {
        process.argv[1] = before ?? ''
      }
    },
    60_000,
  )

  it('`check` where there is no content says so', async () => {
    process.chdir(tmpdir())
    expect(await typed(check, [])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no folder "content" in .*Name the files/),
    })
  })
})

it('an id that no number can hold goes back as it was written', async () => {
  const ids = ['12345678901234567890', '1e400', '7', '1.5', '"12345678901234567890"']
  const lines = ids.map((id) => `{"id":${id},"lang":"en","context":"","text":"Hello."}`)
  const { out } = await typed(label, [], lines)
  expect(valuesOf(out).map(({ id }) => id)).toEqual(['12345678901234567890', '1e400', 7, 1.5, '12345678901234567890'])
})

it('a wrong value is told short', async () => {
  const { err } = await typed(label, [], asLines([{ id: 1, lang: 'x'.repeat(100_000), context: '', text: '' }]))
  expect(err).toContain('known are en, zh')
  expect(err.length).toBeLessThan(200)
})

describe('standard input', () => {
  async function* inChunks(bytes: Uint8Array, size: number) {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
  const read = async (bytes: Uint8Array, size = 7) => {
    const lines: string[] = []
    try {
      for await (const line of linesOf(inChunks(bytes, size))) lines.push(line)
    } catch (error) {
      return { lines, told: (error as Error).message }
    }
    return { lines }
  }
  it.each([
    ['\ufeff{"a":1}\r\n\r\n对练\n', ['{"a":1}', '', '对练']],
    ['one\rtwo\nthree', ['one', 'two', 'three']],
    ['', []],
  ])('%j is read line by line, without a byte order mark', async (text, lines) => {
    for (const size of [1, 3, 1000]) expect(await read(Buffer.from(text), size)).toEqual({ lines })
  })
  it('in other encodings is told with its line, after the lines before', async () => {
    const gbk = Buffer.concat([Buffer.from('one\ntwo\n'), Buffer.from([0xc4, 0xe3, 10])])
    expect(await read(gbk)).toEqual({ lines: ['one', 'two'], told: expect.stringMatching(/^line 3: .*not text in UTF-8/) })
    const wide = Buffer.from('\ufeff{"a":1}\n', 'utf16le')
    expect(await read(wide)).toEqual({ lines: [], told: expect.stringMatching(/^line 1: .*UTF-16/) })
  })
})
