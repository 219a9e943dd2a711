import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/play.ts'
import { typed } from './typed.ts'

const play = (args: readonly string[], words: readonly string[] = []) => typed(run, args, words)
const words = ['I am sorry about the stand. Tell me what happened.', 'Which hall was it, and what was missing?']

it('prints the talk, what it changes inside the buyer, and the report', async () => {
  const { code, out } = await play(['late-delivery', '--seed', '3'], words)
  expect(code).toBe(0)
  expect(out).toMatch(/^Tony Marsh: /)
  expect(out).toMatch(/> I am sorry about the stand[\s\S]*heard: [\s\S]*apologise[\s\S]*trust \d+ > \d+/)
  expect(out).toMatch(/\[Tony Marsh trust \d+ patience \d+ interest \d+; .*complaint/)
  expect(out).toMatch(/ of 4\n/)
})

it('prints the same for the same words and seed, and other lines for other seeds', async () => {
  const one = await play(['late-delivery', '--seed', '3', '--json'], words)
  expect(await play(['late-delivery', '--seed', '3', '--json'], words)).toEqual(one)
  const others = await Promise.all(['4', '5', '6', '7'].map((seed) => play(['late-delivery', '--seed', seed, '--json'], words)))
  expect(others.some(({ out }) => out !== one.out)).toBe(true)
})

it('--json prints one object a line: lines, states, the end, a report for each rubric', async () => {
  const { out } = await play(['late-delivery', '--lang', 'zh', '--json'], ['真对不起,您先说说到底怎么回事?', ''])
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string })
  expect(lines.map(({ type }) => type)).toEqual(expect.arrayContaining(['buyer', 'seller', 'state', 'ended', 'report']))
  expect(lines.find(({ type }) => type === 'seller')).toMatchObject({
    gate: 'ok',
    moves: expect.arrayContaining([expect.objectContaining({ id: 'apologise' })]),
  })
  const reports = lines.filter(({ type }) => type === 'report')
  expect(reports).toMatchObject([{ rubric: 'complaint' }, { rubric: 'faults' }])
  for (const report of reports) expect(report).toMatchObject({ overall: expect.any(Number) })
})

it('plays a file, too, and tells an author what is wrong with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'))
  const file = join(folder, 'late-delivery.en.mdx')
  const text = readFileSync('content/scenarios/late-delivery.en.mdx', 'utf8')
  writeFileSync(file, text)
  expect((await play([file], words)).code).toBe(0)
  writeFileSync(file, text.replace('persona: ', 'personna: '))
  const { code, err } = await play([file], words)
  expect(code).toBe(2)
  expect(err).toMatch(/late-delivery\.en\.mdx:\d+:\d+ /)
})

it.each([
  [[], /Name a scenario/],
  [['nobody-there'], /There are: .*late-delivery/],
  [['late-delivery', '--seed', 'x'], /no seed/],
  [['late-delivery', '--lang', 'fr'], /en, zh/],
  [['late-delivery', '--level', 'cruel'], /easy, normal, hard/],
  [['late-delivery', '--loud'], /no option/],
])('%j is refused with what is known', async (args, message) => {
  const { code, err } = await play(args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

it('leaves out a turn that is too long, and says so', async () => {
  const { code, err, out } = await play(['late-delivery'], ['x'.repeat(4001)])
  expect(code).toBe(0)
  expect(err).toMatch(/4000 characters/)
  expect(out).not.toContain('xxx')
})
