import { describe, expect, it } from 'vitest'
import { readRunFile, runFileOf } from '#records/files'
import type { RunEvent } from '#session'
import { newDevice, playedOn, recordsOn } from './fakes.ts'

const exported = async (): Promise<{ text: string; events: readonly RunEvent[] }> => {
  const records = recordsOn()
  const { events } = await playedOn(records)
  return { text: (await records.runs.export('run-1')) ?? '', events: events() }
}
/** The file with its events changed, and a fingerprint that fits the change: what a careful forger would send. */
const refitted = (events: readonly RunEvent[], change: (copy: RunEvent[]) => RunEvent[]): string =>
  runFileOf(change(JSON.parse(JSON.stringify(events)) as RunEvent[]))

describe('the list of runs', () => {
  it('is newest first and reads no logs', async () => {
    const records = recordsOn()
    await playedOn(records, 'older')
    await playedOn(records, 'newer', 8, {})
    const list = await records.runs.list()
    expect(list.map(({ run }) => run).sort()).toEqual(['newer', 'older'])
    expect(list[0]).not.toHaveProperty('turns')
  })

  it('forgets a deleted run with all that hangs on it', async () => {
    const records = recordsOn()
    await playedOn(records)
    await records.drafts.put('run-1', 'half a sent')
    await records.reviews.add({
      id: 'r1',
      atMs: 1,
      by: 'm',
      run: 'run-1',
      person: 'person-1',
      type: 'answer',
      to: 'x',
      words: 'y',
    })
    await records.runs.delete('run-1')
    expect(await records.runs.list()).toEqual([])
    expect(await records.journal.read('run-1')).toEqual([])
    expect(await records.drafts.get('run-1')).toBe('')
    expect(await records.reviews.list()).toEqual([])
  })
})

describe('a run as a file', () => {
  it('is the same bytes after export, clear and import', async () => {
    const records = recordsOn()
    await playedOn(records)
    const text = (await records.runs.export('run-1')) ?? ''
    await records.disk.deleteEverything()
    expect(await records.runs.list()).toEqual([])
    expect(await records.runs.import(text)).toEqual({ outcome: 'imported', run: 'run-1' })
    expect(await records.runs.export('run-1')).toBe(text)
    expect(await records.runs.get('run-1')).toMatchObject({ proof: 'unverified' })
  })

  it('may hold a change in the buyer that no single move brought about', async () => {
    const { events } = await exported()
    const settled = { buyer: 'dana', what: 'concern', id: 'false-alarms', from: 'answered', to: 'settled', cause: '' } as const
    const text = refitted(events, (copy) =>
      copy.map((event) => (event.type === 'buyer.replied' ? { ...event, changes: [...event.changes, settled] } : event)),
    )
    expect(readRunFile(text)).toMatchObject({ outcome: 'read' })
    expect(await recordsOn().runs.import(text)).toMatchObject({ outcome: 'imported' })
  })

  it('imported twice is told as a duplicate and changes nothing', async () => {
    const { text } = await exported()
    const records = recordsOn()
    await records.runs.import(text)
    expect(await records.runs.import(text)).toEqual({ outcome: 'duplicate', run: 'run-1' })
    expect(await records.runs.list()).toHaveLength(1)
  })

  it('that goes on from what is here adds what is new', async () => {
    const { events } = await exported()
    const records = recordsOn()
    await records.runs.import(runFileOf(events.slice(0, 4)))
    expect(await records.runs.import(runFileOf(events))).toEqual({ outcome: 'extended', run: 'run-1' })
    expect(await records.journal.read('run-1')).toEqual(events)
    expect(await records.runs.import(runFileOf(events.slice(0, 4)))).toMatchObject({ outcome: 'duplicate' })
  })

  it('that went on differently is refused', async () => {
    const records = recordsOn()
    await playedOn(records)
    const elsewhere = recordsOn(newDevice())
    await playedOn(elsewhere, 'run-1', 8)
    const file = (await elsewhere.runs.export('run-1')) ?? ''
    expect(await records.runs.import(file)).toMatchObject({ outcome: 'refused', reason: 'diverged' })
  })
})

describe('a file that is no run of ours is refused with its reason, and changes nothing', () => {
  const cases: [string, string, (text: string, events: readonly RunEvent[]) => string][] = [
    ['a torn file', 'not-json', (text) => text.slice(0, text.length / 2)],
    ['an empty file', 'not-json', () => ''],
    ['another program’s file', 'foreign', () => '{"version":1,"runs":[]}'],
    ['a list', 'foreign', () => '[1,2,3]'],
    ['a newer file', 'newer', (text) => text.replace('"version": 1', '"version": 2')],
    [
      'a newer log',
      'newer',
      (_, events) => refitted(events, ([first, ...rest]) => [{ ...first!, version: 2 } as RunEvent, ...rest]),
    ],
    ['a file without events', 'broken', (text) => JSON.stringify({ ...JSON.parse(text), events: undefined })],
    ['an unknown key', 'broken', (_, events) => refitted(events, (copy) => copy.map((event) => ({ ...event, extra: 1 })))],
    [
      'an unknown event',
      'broken',
      (_, events) => refitted(events, (copy) => [...copy, { n: copy.length, atMs: 1, type: 'x' } as never]),
    ],
    ['a mood beyond 100', 'broken', (text) => text.replace('"trust": 40', '"trust": 4000')],
    ['edited words', 'altered', (text) => text.replaceAll('Where is the trouble?', 'Where is the troubles')],
    ['edited points', 'altered', (text) => text.replace('"points": 1', '"points": 4')],
    ['someone else’s run number', 'altered', (text) => text.replace('"run": "run-1"', '"run": "run-2"')],
    ['a missing turn', 'inconsistent', (_, events) => refitted(events, (copy) => copy.filter((event) => event.n !== 3))],
    [
      'a reply to nothing',
      'inconsistent',
      (_, events) => refitted(events, (copy) => renumbered(copy.filter((event) => event.n !== 2))),
    ],
    [
      'two ends',
      'inconsistent',
      (_, events) => refitted(events, (copy) => renumbered([...copy, copy.find((event) => event.type === 'run.ended')!])),
    ],
    [
      'evidence beyond the words',
      'inconsistent',
      (_, events) =>
        refitted(events, (copy) =>
          copy.map((event) =>
            event.type === 'run.scored'
              ? {
                  ...event,
                  reports: event.reports.map((report) => ({
                    ...report,
                    evidence: report.evidence.map((evidence) => ({ ...evidence, end: 999 })),
                  })),
                }
              : event,
          ),
        ),
    ],
    [
      'a score before the end',
      'inconsistent',
      (_, events) => refitted(events, (copy) => renumbered(copy.filter((event) => event.type !== 'run.ended'))),
    ],
  ]
  it.each(cases)('%s: %s', async (_, reason, make) => {
    const { text, events } = await exported()
    const records = recordsOn()
    await playedOn(records, 'mine')
    const before = await records.backup.export()
    const result = await records.runs.import(make(text, events))
    expect(result).toMatchObject({ outcome: 'refused', reason })
    expect((result as { detail: string }).detail.length).toBeGreaterThan(5)
    expect(await records.backup.export()).toBe(before)
  })

  it('a name from the depths of JavaScript does no harm', () => {
    expect(readRunFile('{"__proto__":{"format":"parley-run"},"version":1}')).toMatchObject({ reason: 'foreign' })
    expect(readRunFile(`${'['.repeat(200_000)}`)).toMatchObject({ reason: 'not-json' })
  })
})

const renumbered = (events: readonly RunEvent[]): RunEvent[] => events.map((event, n) => ({ ...event, n }))
