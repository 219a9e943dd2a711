import { openRecords } from '#records'
import type { AttemptRow } from '#records/exchange'

const CRITERIA = ['opening', 'sequence', 'implication', 'listening', 'benefit', 'doubt', 'close', 'next']
const RUBRICS = ['spin', 'fab', 'objections', 'complaint']
const PEOPLE = 500

/** A number from 0 to 1 that looks like chance and is always the same for `n`. */
const noise = (n: number): number => (((n + 1) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
const hex = (n: number, length: number): string =>
  Math.floor(noise(n) * 16 ** 8)
    .toString(16)
    .padStart(length, '0')
    .slice(0, length)

/** An attempt as a record store gives it: ids and hashes of their real length. */
const rowAt = (n: number, since: number, step: number): AttemptRow => ({
  id: `${hex(n, 8)}-${hex(n + 1, 4)}-5${hex(n + 2, 3)}-8${hex(n + 3, 3)}-${String(n).padStart(12, '0')}`,
  run: `${hex(n + 4, 8)}-${hex(n + 5, 4)}-4${hex(n + 6, 3)}-9${hex(n + 7, 3)}-${String(n).padStart(12, '0')}`,
  person: `person-${Math.floor(noise(n) * PEOPLE)}`,
  scenario: `scenario-${n % 24}`,
  rubric: RUBRICS[n % RUBRICS.length] ?? 'spin',
  version: 'v1',
  grader: 'model',
  overall: Math.floor(noise(n + 8) * 9) / 2,
  criteria: Object.fromEntries(CRITERIA.map((id, at) => [id, Math.floor(noise(n * 8 + at) * 5)])),
  lang: noise(n + 9) < 0.5 ? 'en' : 'zh',
  level: 'normal',
  assignment: '',
  atMs: since + n * step,
  storedMs: since + n * step,
  durationMs: 600_000,
  turns: 12,
  trace: Array.from({ length: 8 }, (_, at) => hex(n + at * 31, 8)).join(''),
  vouched: true,
})

/** Fills the records of the page that this runs in; answers how long it took. */
async function fill(size: number, now: number): Promise<number> {
  const records = openRecords()
  const from = performance.now()
  const year = 365 * 24 * 60 * 60 * 1000
  for (let n = 0; n < PEOPLE; n += 1) await records.people.put({ id: `person-${n}`, name: `Seller ${n}`, team: `Team ${n % 25}` })
  const batch = 10_000
  for (let at = 0; at < size; at += batch) {
    await records.attempts.add(
      Array.from({ length: Math.min(batch, size - at) }, (_, one) => rowAt(at + one, now - year, year / size)),
    )
  }
  records.close()
  return performance.now() - from
}
Object.assign(globalThis, { fill })
