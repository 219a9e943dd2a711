import { IDBObjectStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Records } from '#records'
import { readResults, rowsOf, scoredStatement, statementId } from '#records/exchange'
import { foldRun } from '#session'
import { newDevice, playedOn, recordsOn, whileDiskRefuses } from './fakes.ts'
import { fakeLrs } from './fakes-lrs.ts'
import { type Member, member, organisation, read, send } from './members.ts'

/** While `work` runs, the disk refuses from the nth row on. */
async function whileDiskRefusesFrom(nth: number, work: () => Promise<unknown>): Promise<void> {
  const { add, put } = IDBObjectStore.prototype
  let rows = 0
  const counted = (real: (...given: never[]) => unknown) =>
    function (this: unknown, ...given: never[]) {
      rows += 1
      if (rows >= nth) throw new DOMException('No room.', 'QuotaExceededError')
      return real.apply(this, given)
    }
  IDBObjectStore.prototype.add = counted(add as never) as never
  IDBObjectStore.prototype.put = counted(put as never) as never
  try {
    await work()
  } finally {
    Object.assign(IDBObjectStore.prototype, { add, put })
  }
}

/** Records whose nth call (of those that write or read for the exchange) ends with the tab: before it is done, or just after. */
function dyingAt(records: Records, nth: number, after: boolean): Records {
  let calls = 0
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown
        if (typeof method !== 'function' || name === 'chunks') return method
        return async (...given: unknown[]) => {
          calls += 1
          const dies = calls === nth
          if (dies && !after) throw new Error('The tab was closed.')
          const value: unknown = await (method as (...all: unknown[]) => unknown)(...given)
          if (dies) throw new Error('The tab was closed.')
          return value
        }
      },
    })
  const { outbox, kept, attempts, marks, reviews, assignments, tries } = records
  return {
    ...records,
    ...{ outbox: mortal(outbox), kept: mortal(kept), attempts: mortal(attempts), marks: mortal(marks) },
    ...{ reviews: mortal(reviews), assignments: mortal(assignments), tries: mortal(tries) },
  }
}
const rowIds = async ({ attempts }: Records): Promise<string[]> => {
  const ids: string[] = []
  for await (const chunk of attempts.chunks()) ids.push(...rowsOf(chunk).map(({ id }) => id))
  return ids.sort()
}
const as = (who: Member, records: Records): Member => ({ ...who, records })

describe('whatever step a tab dies at', () => {
  it('what is sent, and what is read, is there once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('failFirst', 'tooMany', 'loseReplies'), { maxLength: 3 }),
        async (deaths, mishaps) => {
          const lrs = fakeLrs({ pageCap: 2, conflictOnRepeat: true })
          const [trainee, manager] = [await member(lrs), await member(lrs)]
          for (const n of [1, 2, 3]) await playedOn(trainee.records, `run-${n}`, n, { person: trainee.id })
          await trainee.records.reviews.add({
            ...{ id: 'd', atMs: 9, by: trainee.id, run: 'run-1', person: trainee.id },
            ...{ type: 'dispute', rubric: 'spin', criterion: 'problem', words: 'No.' },
          })
          await trainee.records.assignments.put({
            ...{ id: 'a', title: 'Asking', by: manager.id, to: [{ person: trainee.id }], drillSet: 'open-a-need' },
            ...{ level: 'normal', passMark: 2, note: '' },
          })
          await trainee.records.tries.add({
            ...{ id: 'try-1', person: trainee.id, atMs: 9, from: 'drills', set: 'open-a-need', drill: 'one', lang: 'en' },
            ...{ skills: [], text: 'Where?', points: 3, unsure: false, elapsedMs: 5, engine: 'e', labeller: 'l' },
          })
          for (const [nth, after] of deaths) {
            for (const mishap of mishaps) lrs.faults[mishap] += 1
            await send(as(trainee, dyingAt(trainee.records, nth, after))).catch(() => undefined)
            await read(as(manager, dyingAt(manager.records, nth, after)), [manager.id]).catch(() => undefined)
          }
          await send(trainee)
          await read(manager, [manager.id])
          const sent = lrs.stored.map(({ statement }) => statement.id)
          expect(sent).toHaveLength(5)
          expect(new Set(sent).size).toBe(5)
          expect(await trainee.records.outbox.counts()).toEqual({ waiting: 0, parked: 0 })
          expect(await rowIds(manager.records)).toEqual([1, 2, 3].map((n) => ids(n)).sort())
          expect(await manager.records.reviews.list()).toMatchObject([{ id: 'd', words: 'No.' }])
          expect(await manager.records.tries.list()).toMatchObject([{ id: 'try-1', points: 3 }])

          function ids(n: number): string {
            const of = lrs.stored.find(
              ({ statement }) =>
                (statement.object as { id: string }).id.endsWith(`/attempt/run-${n}`) &&
                'score' in ((statement.result ?? {}) as object),
            )
            return of?.statement.id ?? ''
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 60_000)

  it('an import is all there or not at all, whichever row the disk refuses', async () => {
    const one = recordsOn(newDevice())
    const { id: person } = await one.me()
    for (const n of [1, 2]) await playedOn(one, `run-${n}`, n, { person })
    await one.people.put({ id: 'p2', name: '李雷' })
    const file = await one.backup.export()
    const whole = recordsOn(newDevice())
    await whole.me()
    await whole.backup.import(file)
    const all = JSON.parse(await whole.backup.export()) as { runs: unknown[] }
    for (let nth = 1; nth < 30; nth += 3) {
      const other = recordsOn(newDevice())
      await playedOn(other, 'mine', 9)
      const before = await other.backup.export()
      await whileDiskRefusesFrom(nth, () => other.backup.import(file)).catch(() => undefined)
      const after = await other.backup.export()
      if (after !== before) expect((JSON.parse(after) as { runs: unknown[] }).runs).toHaveLength(all.runs.length + 1)
      await other.backup.import(file)
      expect((JSON.parse(await other.backup.export()) as { runs: unknown[] }).runs).toHaveLength(all.runs.length + 1)
    }
  })
})

describe('a full disk', () => {
  it('while sending is prepared loses nothing, and what was sent is not sent twice', async () => {
    const lrs = fakeLrs()
    const trainee = await member(lrs)
    await playedOn(trainee.records, 'run-1', 1, { person: trainee.id })
    await expect(whileDiskRefuses('QuotaExceededError', () => send(trainee))).rejects.toMatchObject({ fault: 'full' })
    for (const nth of [1, 2]) await whileDiskRefusesFrom(nth, () => send(trainee)).catch(() => undefined)
    await send(trainee)
    expect(lrs.stored).toHaveLength(1)
  })

  it('while reading stops it there; it goes on when there is room', async () => {
    const lrs = fakeLrs({ pageCap: 1 })
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    for (const n of [1, 2, 3]) await playedOn(trainee.records, `run-${n}`, n, { person: trainee.id })
    await send(trainee)
    await whileDiskRefusesFrom(3, () => read(manager, [])).catch(() => undefined)
    await read(manager, [])
    expect(new Set(await rowIds(manager.records)).size).toBe(3)
    expect(await rowIds(manager.records)).toHaveLength(3)
  })
})

describe('two of everything', () => {
  it('two tabs that read at once double nothing', async () => {
    const lrs = fakeLrs({ pageCap: 2 })
    const [trainee, manager] = [await member(lrs), await member(lrs)]
    for (const n of [1, 2, 3, 4, 5]) await playedOn(trainee.records, `run-${n}`, n, { person: trainee.id })
    await send(trainee)
    await Promise.all([read(manager, []), read(manager, [])])
    expect(await rowIds(manager.records)).toHaveLength(5)
  })

  it('two devices of one person send each talk once', async () => {
    const lrs = fakeLrs({ conflictOnRepeat: true })
    const [laptop, tablet] = [await member(lrs), await member(lrs)]
    await playedOn(laptop.records, 'run-1', 1, { person: laptop.id })
    await tablet.records.backup.import(await laptop.records.backup.export())
    const same = { ...tablet, id: laptop.id, client: laptop.client, membership: laptop.membership }
    expect((await same.records.me()).id).toBe(laptop.id)
    await Promise.all([send(laptop), send(same)])
    await playedOn(same.records, 'run-2', 2, { person: laptop.id })
    await laptop.records.backup.import(await same.records.backup.export())
    await Promise.all([send(laptop), send(same)])
    expect(lrs.stored).toHaveLength(2)
    for (const { records } of [laptop, same]) expect(await records.outbox.counts()).toEqual({ waiting: 0, parked: 0 })
  })

  it('clocks that are years off change nothing in what is read, nor how often', async () => {
    const lrs = fakeLrs({ hideConsistentThrough: true })
    const manager = await member(lrs)
    const { events } = await playedOn(recordsOn(newDevice()), 'run-1')
    const base = scoredStatement(organisation, foldRun(events()), events(), { title: { en: 'x' } })!
    const years = ['1970-01-01T00:00:00.000Z', '2026-11-26T08:00:00.000Z', '2099-12-31T23:59:59.000Z']
    for (const [n, timestamp] of [...years, ...years].entries()) {
      await manager.client.send([{ ...base, id: statementId('skew', n), timestamp }])
      await readResults(manager.client, manager.records.attempts, manager.records.marks, { trust: { managers: [] } })
    }
    expect(await rowIds(manager.records)).toHaveLength(6)
    expect(await read(manager, [])).toMatchObject({ added: 0 })
  })
})
