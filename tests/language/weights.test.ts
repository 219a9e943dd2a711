import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { LANGS } from '#content'
import { loadMoves } from '#content/library'
import { examplesOf, train, weightsFile } from '#language/train'
import { weightsSource } from '../../src/cli/weights-source.ts'

const shipped = (lang: string) => readFileSync(`src/language/weights/${lang}.ts`, 'utf8')
const source = weightsSource(process.cwd())

it.each(LANGS)('the shipped weights (%s) are of today’s content/moves and trainer (else: npm run train)', (lang) => {
  expect(shipped(lang)).toContain(`Source: ${source} */`)
})

it.each(LANGS)(
  'the same examples (%s) give the same weights, byte for byte',
  async (lang) => {
    const some = examplesOf(await loadMoves(lang)).filter((_, at) => at % 50 === 0)
    const [once, again] = [weightsFile(train(lang, some), source), weightsFile(train(lang, some), source)]
    expect(once === again).toBe(true)
  },
  120_000,
)

it.runIf(process.env.WEIGHTS === 'retrain').each(LANGS)(
  'the shipped weights (%s) come out again byte for byte',
  async (lang) => {
    const made = weightsFile(train(lang, examplesOf(await loadMoves(lang))), source)
    expect(made === shipped(lang)).toBe(true)
  },
  600_000,
)

it('both languages together stay within 300 KB gzipped', () => {
  const size = LANGS.reduce((sum, lang) => sum + gzipSync(shipped(lang)).length, 0)
  expect(size).toBeLessThan(300 * 1024)
})
