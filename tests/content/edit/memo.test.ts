import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newMemo, structureOf } from '#content/edit'
import { parse } from '#content/parse'

const FILES = ['scenarios/growth-director.en.mdx', 'rubrics/complaint.zh.mdx'].map((path) => ({
  path,
  text: readFileSync(`content/${path}`, 'utf8'),
}))
const typed = fc.constantFrom('x', '\n\n', '<', '</Need>', '<Line>', '{', '"', '一句', '---\n', '<Clue', '/>')

it('a file read with what was read before is read as without, whatever is typed where', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.array(fc.tuple(fc.nat(), typed), { minLength: 1, maxLength: 4 }), (file, keys) => {
      const memo = newMemo(40) // small, so that it forgets too
      let { text } = file
      for (const [place, key] of keys) {
        parse(file.path, text, { memo })
        const at = place % text.length
        text = text.slice(0, at) + key + text.slice(at)
        expect(parse(file.path, text, { memo })).toEqual(parse(file.path, text))
        expect(structureOf(text, memo).parts).toEqual(structureOf(text).parts)
      }
    }),
    { numRuns: 20 },
  )
}, 120_000)
