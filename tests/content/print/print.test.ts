import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '#content'
import { type Content, type FileType, parse } from '#content/parse'
import { sample, samples, shipped } from '../samples.ts'
import { print } from './print.ts'

const again = (type: FileType, value: Content, path: string) => parse(path, print(type, value as never))

describe('parse after print is the same value', () => {
  it.each([...samples, ...shipped])('$path', ({ path, text }) => {
    const parsed = parse(path, text)
    if (!parsed.value) return // its faults are told elsewhere
    const back = again(parsed.type, parsed.value, path)
    expect(back.faults).toEqual([])
    expect(back.value).toEqual(parsed.value)
  })

  const words = fc
    .string({
      unit: fc.constantFrom(...'aB 9中文,。.!?"\'&<>{}[]()*_`#+-=~\\|/:;@%$^', '\u00a0', '😀'),
      minLength: 1,
      maxLength: 40,
    })
    .map((text) => text.replace(/\s*[ \t]+\s*/g, ' ').trim())
    .filter((text) => text !== '' && !/\]\(/.test(text) && !text.includes('{{'))
  const title = words.filter((text) => !/[\ud800-\udfff]/.test(text))

  it('whatever signs the words have', () => {
    const base = parse(sample('press-stops.en.mdx').path, sample('press-stops.en.mdx').text).value as Scenario
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 3, maxLength: 5 }), words, title, (lines, text, name) => {
        const value: Scenario = {
          ...base,
          title: name,
          buyers: base.buyers.map((buyer) => ({ ...buyer, role: name })),
          brief: { you: lines, buyer: [text], goal: lines.slice(0, 2) },
          // only one answer: a line that stands in two places is a fault
          answers: base.answers.map((answer, at) =>
            at === 0 ? { ...answer, lines: lines.map((line) => ({ text: line })) } : answer,
          ),
          facts: base.facts.map((fact) => ({ ...fact, text })),
        }
        const back = parse('press-stops.en.mdx', print('scenario', value))
        expect(back.faults).toEqual([])
        expect(back.value).toEqual(value)
      }),
      { numRuns: 40, seed: 3 },
    )
  }, 60_000)
})
