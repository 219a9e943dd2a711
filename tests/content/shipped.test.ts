import { expect, it } from 'vitest'
import { checkAll } from '#content/parse'
import { shipped } from './samples.ts'

it('everything that ships is clean, each file and all together', () => {
  expect(
    checkAll(shipped).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
  ).toEqual([])
}, 120_000)
