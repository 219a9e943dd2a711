import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openRecords } from '#records'
import { type AttemptRow, type AttemptTable, figuresOf, tableOf } from '#records/exchange'

/**
 * How long the dashboard's figures take for 10,000, 100,000 and 1,000,000 attempts: packed rows in memory to first figures, a
 * filter, and (up to 100,000) reading them back from records. A disk in memory stands for IndexedDB.
 */
const CRITERIA = ['opening', 'sequence', 'implication', 'listening', 'benefit', 'doubt', 'close', 'next']
const rowAt = (n: number): AttemptRow => ({
  id: `id-${n}`,
  run: `run-${n}`,
  person: `person-${(n * 7919) % 500}`,
  scenario: `scenario-${n % 24}`,
  rubric: ['spin', 'fab', 'objections', 'complaint'][n % 4] ?? 'spin',
  version: 'v1',
  grader: 'model',
  overall: (n % 9) / 2,
  criteria: Object.fromEntries(CRITERIA.map((id, at) => [id, (n + at) % 5])),
  lang: n % 2 === 0 ? 'en' : 'zh',
  level: 'normal',
  assignment: '',
  atMs: 1_760_000_000_000 + n * 60_000,
  storedMs: 1_760_000_000_000 + n * 60_000,
  durationMs: 600_000,
  turns: 12,
  trace: '',
  vouched: true,
})
const ALL = { persons: null, scenarios: null, rubric: null, lang: null, fromMs: 0 }
const took = async <T>(work: () => T | Promise<T>): Promise<readonly [number, T]> => {
  const from = performance.now()
  const got = await work()
  return [Math.round(performance.now() - from), got]
}

console.log('attempts   first ms   filter ms   read from records ms   heap MB')
for (const size of [10_000, 100_000, 1_000_000]) {
  const records = openRecords({ indexedDB: { indexedDB: new IDBFactory(), IDBKeyRange } })
  let table: AttemptTable
  let read = '–'
  if (size <= 100_000) {
    for (let at = 0; at < size; at += 10_000) await records.attempts.add(Array.from({ length: 10_000 }, (_, i) => rowAt(at + i)))
    const [ms, chunks] = await took(async () => {
      const all = []
      for await (const chunk of records.attempts.chunks()) all.push(chunk)
      return all
    })
    read = String(ms)
    table = tableOf([], chunks, new Set())
  } else {
    const chunks = Array.from({ length: size / 1000 }, (_, k) =>
      tableOf(
        Array.from({ length: 1000 }, (_, i) => rowAt(k * 1000 + i)),
        [],
        new Set(),
      ).chunks.slice(0, 1),
    ).flat()
    table = tableOf([], chunks, new Set())
  }
  const [first] = await took(() => figuresOf(table, ALL))
  const [filter] = await took(() => figuresOf(table, { ...ALL, rubric: 'spin', lang: 'en' }))
  const heap = Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
  console.log(
    `${String(size).padStart(8)}   ${String(first).padStart(8)}   ${String(filter).padStart(9)}   ${read.padStart(20)}   ${String(heap).padStart(7)}`,
  )
  records.close()
}
