import { describe, expect, it } from 'vitest'
import { type AttemptRow, rowsOf } from '#records/exchange'
import { chunkFrom, chunkOf, chunkRow } from '../../src/records/attempt.ts'

const row = (n: number, more: Partial<AttemptRow> = {}): AttemptRow => ({
  ...{ id: `id-${n}`, run: `run-${n}`, person: '李雷', scenario: 's', rubric: 'spin', version: 'v', grader: 'model' },
  ...{ overall: 2.5, criteria: { problem: 3 }, lang: 'zh', level: 'hard', assignment: '', atMs: n, storedMs: n },
  ...{ durationMs: 5, turns: 2, trace: '', vouched: true },
  ...more,
})

describe('packed attempts', () => {
  it.each([
    ['none', []],
    ['one without a hash', [row(1)]],
    [
      'many, with a person’s halves and a further rubric',
      [row(1), row(2, { further: true }), row(3, { grader: 'human', criteria: { overall: 2.5 } })],
    ],
    ['a name with a seam in it', [row(1, { id: 'a\u0000b' }), row(2)]],
  ])('come from the disk as they went: %s', (_, rows) => {
    expect(rowsOf(chunkFrom(chunkRow(chunkOf(rows, 'x'))))).toEqual(rows)
  })

  it('of an older app, with their texts in pieces, are read', () => {
    expect(rowsOf(chunkFrom(chunkOf([row(1), row(2)], 'x')))).toEqual([row(1), row(2)])
  })
})
