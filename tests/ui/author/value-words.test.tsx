import { expect, it } from 'vitest'
import { LANGS } from '#content'
import { componentsOf, type Fields, frontFields } from '#content/edit'
import { FILE_TYPES } from '#content/parse'
import { valueWords } from '../../../src/ui/author/words/value-words.ts'

/** Files that have forms; a rubric's evidence has words of its own. */
const LEFT_OUT = new Set(['section', 'layer', 'signs', 'measure'])

function* lists(fields: Fields): Generator<readonly [key: string, value: string]> {
  for (const [key, { values, fields: inner }] of Object.entries(fields)) {
    if (inner) yield* lists(inner)
    if (!LEFT_OUT.has(key)) for (const value of values ?? []) yield [key, value]
  }
}

it.each(LANGS)('every value that a form offers has words in %s, and no two under one key the same', (lang) => {
  for (const type of FILE_TYPES) {
    for (const fields of [frontFields(type), ...componentsOf(type).map((one) => one.fields)]) {
      const said = new Map<string, string>()
      for (const [key, value] of lists(fields)) {
        const words = valueWords(lang, key, value)
        if (lang === 'zh') expect(words, `${type} ${key} ${value}`).toMatch(/\p{Script=Han}|SPIN/u)
        if (value.includes('-')) expect(words, `${type} ${key}`).not.toBe(value)
        expect(said.get(`${key} ${words}`), `${type} ${key} ${value} ${words}`).toBeUndefined()
        said.set(`${key} ${words}`, value)
      }
    }
  }
})
