import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tableOf, tableText } from '../../src/language/model/table-code.ts'

const COLUMNS = 7

it('a table of weights is read as it was written, whatever it holds', () => {
  const cell = fc.oneof(fc.constant(0), fc.integer({ min: -90, max: 90 }), fc.integer({ min: -32768, max: 32767 }))
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 }), { maxLength: 80 }),
      fc.array(cell, { minLength: 80 * COLUMNS, maxLength: 80 * COLUMNS }),
      (unordered, values) => {
        const ids = unordered.sort((a, b) => a - b)
        const cells = Int16Array.from(values.slice(0, ids.length * COLUMNS))
        const read = tableOf(COLUMNS, ids.length, tableText(COLUMNS, { ids: [...ids], cells }))
        expect(read.ids).toEqual(ids)
        expect([...read.cells]).toEqual([...cells])
      },
    ),
  )
})
