import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { checkParsed, parse } from '#content/parse'
import { loadLabeller } from '#language'
import { createBench } from '#session/bench'
import { createEngine } from '#session/engine'
import { readPlayScript, runPlayScript } from '#session/playscript'
import { run as check } from '../../src/cli/check.ts'
import { run as test } from '../../src/cli/test.ts'
import { browserAuthor } from '../../src/ui/author/browser-author.ts'
import { typed, valuesOf } from './typed.ts'

const template = (kind: string) => readFileSync(`content/templates/${kind}.en.mdx`, 'utf8').replace(/^type:.*\n/m, '')
/** A trainer's files: a talk played by a persona of their own and rated by a rubric of their own, whose gold answer flips. */
const persona = readFileSync('content/personas/analytical.en.mdx', 'utf8').replace(/start: \{ trust: \d+/, 'start: { trust: 77')
const rubric = readFileSync('content/rubrics/closing.en.mdx', 'utf8')
  .replace(/^id: closing/m, 'id: ours')
  .replace(/(<Expect criterion="[a-z-]+") least=\{\d\} most=\{\d\}/, '$1 least={0} most={0}')
const scenario = template('discovery')
  .replace(/^id: discovery/m, 'id: mine')
  .replace('rubrics: [spin]', 'rubrics: [spin, ours]')
  .replace('<Opening>Good morning', '<Opening><Line audio="hello.wav">Good morning')
  .replace('</Opening>', '</Line></Opening>')
const faulty = template('objection')
  .replace(/^id: objection/m, 'id: faulty')
  .replace('rubrics: [objection]', 'rubrics: [objektion]')
  .replace('settledBy="hale"', 'settledBy="hail"')
  .replace('kind="feature"', 'kind="featur"')
  .replace('<Opening>', '<Opening><Line audio="nowhere.wav">')
  .replace('</Opening>', '</Line></Opening>')
const talk = `scenario: mine
lang: en
level: normal
seed: 1

seller: What trouble do you have with missing parts?
@need missing-parts explicit
`
const files: Readonly<Record<string, string>> = {
  'personas/analytical.en.mdx': persona,
  'rubrics/ours.en.mdx': rubric,
  'scenarios/mine.en.mdx': scenario,
  'scenarios/faulty.en.mdx': faulty,
  'scenarios/mine.en.talk-1.talk': talk,
}
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-same-'))
  for (const [path, text] of Object.entries({ ...files, 'sounds/hello.wav': 'RIFF' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

it('`parley check` tells the faults that the studio underlines, at the same places with the same mends', async () => {
  const known = await browserAuthor().known()
  const parsed = Object.keys(files)
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => parse(path, files[path] ?? ''))
  const studio = checkParsed(parsed, { known: { ...known, sounds: [...(known.sounds ?? []), 'hello.wav'] } })
  const { code, out } = await typed(check, [folder, '--json'])
  const cli: readonly { readonly file: string; readonly message: string }[] = valuesOf(out)
  expect(code).toBe(1)
  expect(studio.map(({ rule }) => rule).sort()).toEqual([
    'attribute/unknown-value',
    'reference/fact',
    'reference/rubric',
    'reference/sound',
    'scenario/core-rubric',
  ])
  const plain = (faults: readonly { readonly file: string; readonly message: string }[]) =>
    faults.map((fault) => JSON.stringify({ ...fault, file: fault.file.split('/').slice(-2).join('/'), fix: undefined })).sort()
  expect(plain(cli)).toEqual(plain(studio))
}, 30_000)

it('`parley test` finds what the bench and the saved talks of the studio find', async () => {
  const author = browserAuthor()
  const [own, person, mine] = [
    parse('rubrics/ours.en.mdx', rubric),
    parse('personas/analytical.en.mdx', persona),
    parse('scenarios/mine.en.mdx', scenario),
  ]
  if (own.type !== 'rubric' || !own.value || person.type !== 'persona' || !person.value) throw new Error('rubric, persona')
  if (mine.type !== 'scenario' || !mine.value) throw new Error('scenario')
  const labeller = await loadLabeller(['en'])
  const flips = await createBench({ loadLabeller: async () => labeller }).gold(own.value)
  const script = await author.gather(mine.value, { personas: [person.value], rubrics: [own.value], moves: [] })
  const play = readPlayScript(talk).script!
  const { differences } = await runPlayScript(createEngine({ loadLabeller: async () => labeller }), script, play)
  expect(flips.length).toBeGreaterThan(0)
  expect(differences.length).toBeGreaterThan(0)

  const junit = join(folder, 'junit.xml')
  const named = ['rubrics', 'personas', 'scenarios'].map((part) => join(folder, part))
  const { code, out } = await typed(test, [...named, '--junit', junit])
  expect(code, 'the faulty talk cannot be read').toBe(2)
  for (const { test: name, criterion, points, least, most } of flips)
    expect(out).toContain(`${name}: ${criterion} gets ${points}, must get ${least} to ${most}`)
  expect(out.split('\n').filter((line) => / gets /.test(line))).toHaveLength(flips.length)
  for (const { expected, got } of differences) expect(out).toContain(`expected "${expected}", got "${got}"`)
  expect(out.split('\n').filter((line) => /expected "/.test(line))).toHaveLength(differences.length)
  const xml = readFileSync(junit, 'utf8')
  expect(xml.match(/<failure /g)).toHaveLength(flips.length + differences.length + 1)
  expect(xml).toMatch(/^<\?xml [^>]*>\n<testsuites tests="\d+" failures="\d+">/)
}, 60_000)
