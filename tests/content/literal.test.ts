import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLiteral } from '../../src/content/parse/literal.ts'

describe('an attribute in braces is data', () => {
  it.each([
    ['-4', -4],
    ['+4', 4],
    ['- 4', -4],
    ['.5', 0.5],
    ['1e3', 1000],
    ["'a\\u4e2d\\'b'", "a中'b"],
    ['[1, "two", [true, null],]', [1, 'two', [true, null]]],
    ['{ a: 1, "b c": /* why */ [2] }', { a: 1, 'b c': [2] }],
  ])('%s', (source, value) => expect(readLiteral(source)).toEqual({ value }))

  it.each([
    '1 + 1',
    'name',
    'f()',
    'a.b',
    '`x`',
    '(1)',
    '=> 1',
    '...x',
    'new Date',
    '[1, f()]',
    '{ get a() {} }',
    '1n',
    '01x',
    '"open',
    '',
  ])('and never code: %s', (source) => expect(readLiteral(source)).not.toHaveProperty('value'))

  it('refuses keys that reach into prototypes, doubled keys and deep nests', () => {
    for (const source of ['{ __proto__: 1 }', '{ "constructor": 1 }', '{ a: 1, a: 2 }', `${'['.repeat(18)}${']'.repeat(18)}`]) {
      expect(readLiteral(source)).toHaveProperty('why')
    }
  })

  it('reads back whatever JSON writes', () => {
    const shallow = fc.jsonValue({ maxDepth: 5 })
    fc.assert(
      fc.property(shallow, (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text))
        expect(readLiteral(text)).toEqual({ value: JSON.parse(text) })
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        readLiteral(text)
      }),
      { numRuns: 3000, seed: 2 },
    )
  })
})
