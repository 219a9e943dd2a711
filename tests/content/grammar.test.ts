import { describe, expect, it } from 'vitest'
import { FILE_TYPES, GRAMMAR, parse } from '#content/parse'
import { samples } from './samples.ts'

describe('the grammar explains itself', () => {
  it.each(FILE_TYPES)('%s: every element and attribute has its sentence in both languages', (type) => {
    const { frontMatter, elements } = GRAMMAR[type]
    const fields = [...frontMatter, ...Object.values(elements).flatMap(({ attributes }) => attributes)]
    for (const { doc, expects } of [...fields, ...fields.flatMap(({ fields: inner = [] }) => inner)]) {
      expect(doc[0]).toMatch(/[.…]$/)
      expect(doc[1]).toMatch(/[。…]$/)
      expect(expects[0].length * expects[1].length).toBeGreaterThan(0)
    }
    for (const { doc } of Object.values(elements)) expect(doc[1]).toMatch(/[\u4e00-\u9fff].*。$/)
  })

  it.each(FILE_TYPES)('%s: an element that may stand somewhere is explained', (type) => {
    const { top, elements } = GRAMMAR[type]
    const named = [...top, ...Object.values(elements).flatMap(({ children }) => children)]
    expect(named.filter((name) => !elements[name])).toEqual([])
    expect(Object.keys(elements).filter((name) => !named.includes(name) && name !== 'Line')).toEqual([])
  })

  it('the samples use every element there is', () => {
    const used = new Set(
      samples.flatMap(({ path, text }) => {
        const { type } = parse(path, text)
        return [...text.matchAll(/<([A-Z]\w*)/g)].map((match) => `${type} ${match[1]}`)
      }),
    )
    const missing = FILE_TYPES.filter((type) => type !== 'persona').flatMap((type) =>
      Object.values(GRAMMAR[type].elements)
        .filter(({ name }) => name !== 'Line')
        .map(({ name }) => `${type} ${name}`)
        .filter((name) => !used.has(name)),
    )
    expect(missing).toEqual([])
  })
})
