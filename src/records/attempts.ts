import { type AttemptChunk, type AttemptRow, chunkFrom, chunkOf, chunkRow, rowsOf, spanOf } from './attempt.ts'
import type { Database, Work } from './database.ts'
import { randomId } from './random.ts'

/** Attempts of many people, read from a record store: packed, so that a million opens in seconds. */
export interface Attempts {
  /** Keeps each once by id; answers how many were new. */
  readonly add: (rows: readonly AttemptRow[]) => Promise<number>
  /** Takes rows out again: their statements were voided, or their person is to be forgotten. */
  readonly remove: (which: (row: AttemptRow) => boolean) => Promise<number>
  /** All chunks, oldest first, a few at a time. */
  readonly chunks: () => AsyncGenerator<AttemptChunk, void>
  /** Talks: neither corrections nor the further rubrics of a talk. */
  readonly count: () => Promise<number>
  /** Marks rows as not vouched for: their talk is another than they say. Answers how many were. */
  readonly doubt: (ids: ReadonlySet<string>) => Promise<number>
}

const isTalk = (chunk: AttemptChunk, at: number): boolean => chunk.human[at] !== 1 && chunk.further?.[at] !== 1

const ROWS = 1000
/** Chunks that are in memory at once while all are walked through. */
const STRIDE = 50

export function attemptsOn(database: Database, work: Work): Attempts {
  const { chunks } = database

  async function* walk(): AsyncGenerator<AttemptChunk, void> {
    const keys = await work(() => chunks.toCollection().primaryKeys())
    for (let at = 0; at < keys.length; at += STRIDE) {
      const some = await work(() => chunks.bulkGet(keys.slice(at, at + STRIDE)))
      for (const row of some) if (row) yield chunkFrom(row)
    }
  }

  return {
    add: (rows) =>
      work(() =>
        database.transaction('rw', chunks, async () => {
          if (rows.length === 0) return 0
          const keys = await chunks.toCollection().primaryKeys()
          const fresh = [...(await unknown(rows, keys)).values()]
          if (fresh.length === 0) return 0
          await fill(fresh, keys)
          return fresh.length
        }),
      ),
    remove: (which) =>
      work(() =>
        database.transaction('rw', chunks, async () => {
          let removed = 0
          for (const key of await chunks.toCollection().primaryKeys()) {
            const row = await chunks.get(key)
            const rows = row === undefined ? [] : rowsOf(chunkFrom(row))
            const kept = rows.filter((row) => !which(row))
            if (kept.length === rows.length) continue
            removed += rows.length - kept.length
            await chunks.delete(key)
            if (kept.length > 0) await chunks.put(chunkRow(chunkOf(kept, key.slice(34))))
          }
          return removed
        }),
      ),
    chunks: walk,
    doubt: (ids) =>
      work(() =>
        database.transaction('rw', chunks, async () => {
          let doubted = 0
          for (const key of await chunks.toCollection().primaryKeys()) {
            const row = await chunks.get(key)
            const chunk = row === undefined ? undefined : chunkFrom(row)
            if (!chunk?.ids.some((id, at) => ids.has(id) && chunk.vouched[at] === 1)) continue
            const vouched = chunk.vouched.map((one, at) => (ids.has(chunk.ids[at] ?? '') ? 0 : one))
            doubted += chunk.vouched.reduce((sum, one) => sum + one, 0) - vouched.reduce((sum, one) => sum + one, 0)
            await chunks.put(chunkRow({ ...chunk, vouched }))
          }
          return doubted
        }),
      ),
    count: async () => {
      let count = 0
      for await (const chunk of walk()) for (let at = 0; at < chunk.ids.length; at += 1) if (isTalk(chunk, at)) count += 1
      return count
    },
  }

  /** What is not here yet: only chunks of the same stored times can have it. */
  async function unknown(rows: readonly AttemptRow[], keys: readonly string[]): Promise<ReadonlyMap<string, AttemptRow>> {
    const fresh = new Map(rows.map((row) => [row.id, row]))
    let [first, last] = [Number.POSITIVE_INFINITY, 0]
    for (const { storedMs } of rows) {
      first = Math.min(first, storedMs)
      last = Math.max(last, storedMs)
    }
    const near = keys.filter((key) => {
      const { fromMs, toMs } = spanOf(key)
      return toMs >= first && fromMs <= last
    })
    for (const row of await chunks.bulkGet(near)) if (row) for (const id of chunkFrom(row).ids) fresh.delete(id)
    return fresh
  }

  /** Fills the newest chunk first, then begins others. */
  async function fill(fresh: readonly AttemptRow[], keys: readonly string[]): Promise<void> {
    const newest = keys.at(-1)
    const last = newest === undefined ? undefined : await chunks.get(newest)
    const open = last === undefined ? undefined : chunkFrom(last)
    const room = open && newest !== undefined && open.ids.length < ROWS ? ROWS - open.ids.length : 0
    if (open && newest !== undefined && room > 0) {
      await chunks.delete(newest)
      await chunks.put(chunkRow(chunkOf([...rowsOf(open), ...fresh.slice(0, room)], newest.slice(34))))
    }
    for (let at = room; at < fresh.length; at += ROWS) await chunks.put(chunkRow(chunkOf(fresh.slice(at, at + ROWS), randomId())))
  }
}
