import { describe, expect, it } from 'vitest'
import type { Records } from '#records'
import { type AttemptRow, rowsOf } from '#records/exchange'
import { figuresStamp } from '#records/standing'
import { chunkFrom, chunkOf, chunkRow } from '../../src/records/attempt.ts'
import { playedOn, recordsOn } from './fakes.ts'

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

describe('figures that were counted before', () => {
  const stampNow = async (records: Records): Promise<string> =>
    figuresStamp(await records.attempts.keys(), await records.runs.list(), await records.reviews.list())

  it.each<[string, (records: Records) => Promise<unknown>]>([
    ['an attempt is added', ({ attempts }) => attempts.add([row(9)])],
    ['an attempt is voided', ({ attempts }) => attempts.remove(({ id }) => id === 'id-1')],
    ['an attempt is doubted', ({ attempts }) => attempts.doubt(new Set(['id-1']))],
    ['a talk is finished here', (records) => playedOn(records, 'run-9')],
    ['a talk is told from what it says', ({ runs }) => runs.setProof('run-1', 'differs')],
    [
      'a person corrects',
      ({ reviews }) => reviews.add({ id: 'r', atMs: 9, by: 'b', run: 'run-1', person: 'p', type: 'answer', to: 'x', words: 'x' }),
    ],
  ])('count until %s', async (_, change) => {
    const records = recordsOn()
    await playedOn(records, 'run-1')
    await records.attempts.add([row(1), row(2)])
    const stamp = await stampNow(records)
    await records.attempts.remember('all', stamp, { talks: 2 })
    expect(await records.attempts.recall('all', await stampNow(records))).toEqual({ talks: 2 })
    await change(records)
    expect(await records.attempts.recall('all', await stampNow(records))).toBeNull()
  })

  it('keep the newest few, and nothing of a person who is to be forgotten', async () => {
    const records = recordsOn()
    await records.people.put({ id: 'mei', name: 'Mei' })
    for (let n = 0; n < 20; n += 1) await records.attempts.remember(`question ${n}`, 'same', { people: ['mei', n] })
    expect(await records.attempts.recall('question 19', 'same')).toEqual({ people: ['mei', 19] })
    expect(await records.attempts.recall('question 0', 'same')).toBeNull()
    expect(await records.backup.export()).not.toContain('question 19')
    await records.people.delete('mei')
    expect(await records.attempts.recall('question 19', 'same')).toBeNull()
  })
})
