import { describe, expect, it } from 'vitest'
import { componentsOf, frontFields, TOP_ELEMENTS } from '#content/edit'
import { FILE_TYPES, parse } from '#content/parse'
import { samples } from './samples.ts'

describe('the grammar explains itself', () => {
  it.each(FILE_TYPES)('%s: every element and attribute has its sentence in both languages', (type) => {
    const fields = [frontFields(type), ...componentsOf(type).map((one) => one.fields)].flatMap((of) => Object.values(of))
    for (const { doc, expects } of [...fields, ...fields.flatMap((field) => Object.values(field.fields ?? {}))]) {
      expect(doc[0]).toMatch(/[.…]$/)
      expect(doc[1]).toMatch(/[。…]$/)
      expect(expects[0].length * expects[1].length).toBeGreaterThan(0)
    }
    for (const { doc } of componentsOf(type)) expect(doc[1]).toMatch(/[\u4e00-\u9fff].*。$/)
  })

  it.each(FILE_TYPES)('%s: an element that may stand somewhere is explained', (type) => {
    const known = componentsOf(type).map(({ name }) => name)
    const named = [...TOP_ELEMENTS[type], ...componentsOf(type).flatMap(({ children }) => children)]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !named.includes(name) && name !== 'Line')).toEqual([])
  })

  it('the samples use every element there is', () => {
    const used = new Set(
      samples.flatMap(({ path, text }) => {
        const { type } = parse(path, text)
        return [...text.matchAll(/<([A-Z]\w*)/g)].map((match) => `${type} ${match[1]}`)
      }),
    )
    const missing = FILE_TYPES.filter((type) => type !== 'persona').flatMap((type) =>
      componentsOf(type)
        .filter(({ name }) => name !== 'Line')
        .map(({ name }) => `${type} ${name}`)
        .filter((name) => !used.has(name)),
    )
    expect(missing).toEqual([])
  })
})
