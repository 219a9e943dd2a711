import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { LANGS } from '#content'
import { loadMoves } from '#content/library'
import { examplesOf, train, weightsFile } from '#language/train'

const shipped = (lang: string) => readFileSync(`src/language/weights/${lang}.ts`, 'utf8')

it.each(LANGS)(
  'the shipped weights (%s) are made of content/moves alone, byte for byte (else: npm run train)',
  async (lang) => {
    const made = weightsFile(train(lang, examplesOf(await loadMoves(lang))))
    expect(made === shipped(lang)).toBe(true)
  },
  600_000,
)

it('both languages together stay within 300 KB gzipped', () => {
  const size = LANGS.reduce((sum, lang) => sum + gzipSync(shipped(lang)).length, 0)
  expect(size).toBeLessThan(300 * 1024)
})
