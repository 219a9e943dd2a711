import {
  type AttemptChunk,
  type AttemptRow,
  type ChunkRow,
  chunkForFigures,
  chunkFrom,
  chunkOf,
  chunkRow,
  rowsOf,
  spanOf,
} from './attempt.ts'
import type { Database, Work } from './database.ts'
import { randomId } from './random.ts'

/** Attempts of many people, read from a record store: packed, so that a million opens in seconds. */
export interface Attempts {
  /** Keeps each once by id; answers how many were new. */
  readonly add: (rows: readonly AttemptRow[]) => Promise<number>
  /** Takes rows out again: their statements were voided, or their person is to be forgotten. */
  readonly remove: (which: (row: AttemptRow) => boolean) => Promise<number>
  /** All chunks, oldest first, a few at a time; for figures without ids and hashes. */
  readonly chunks: (use?: 'figures') => AsyncGenerator<AttemptChunk, void>
  /** Talks: neither corrections nor the further rubrics of a talk. */
  readonly count: () => Promise<number>
  /** Marks rows as not vouched for: their talk is another than they say. Answers how many were. */
  readonly doubt: (ids: ReadonlySet<string>) => Promise<number>
  /** The names of all chunks: what is in a chunk never changes under its name. */
  readonly keys: () => Promise<readonly string[]>
  /** What was counted before for a question, as long as the stamp is the same; null where it is not. */
  readonly recall: (question: string, stamp: string) => Promise<unknown>
  /** Keeps an answer for the next opening: the newest few, on this device only. */
  readonly remember: (question: string, stamp: string, answer: unknown) => Promise<void>
}

interface Answer {
  readonly stamp: string
  readonly answer: unknown
  readonly atMs: number
}

const isTalk = (chunk: AttemptChunk, at: number): boolean => chunk.human[at] !== 1 && chunk.further?.[at] !== 1

const ROWS = 1000
/** Chunks that are in memory at once while all are walked through. */
const STRIDE = 25
/** Answers that are kept. */
const MOST_KEPT = 12
const KEPT = 'figures '

export function attemptsOn(database: Database, work: Work, now: () => number): Attempts {
  const { chunks, secrets } = database
  const keysNow = () => chunks.toCollection().primaryKeys()
  const answers = () => secrets.where('key').startsWith(KEPT)

  /** The next few are fetched while these are looked at. */
  async function* walk(from: (row: ChunkRow) => AttemptChunk): AsyncGenerator<AttemptChunk, void> {
    const keys = await work(keysNow)
    const fetched = (at: number) => {
      const some = work(() => chunks.bulkGet(keys.slice(at, at + STRIDE)))
      some.catch(() => undefined) // told where it is waited for; nobody waits when the walk ends early
      return some
    }
    let next = fetched(0)
    for (let at = 0; at < keys.length; at += STRIDE) {
      const some = await next
      next = fetched(at + STRIDE)
      for (const row of some) if (row) yield from(row)
    }
  }

  return {
    add: (rows) =>
      work(() =>
        database.transaction('rw', chunks, async () => {
          if (rows.length === 0) return 0
          const keys = await keysNow()
          const fresh = [...(await unknown(rows, keys)).values()]
          if (fresh.length === 0) return 0
          await fill(fresh, keys)
          return fresh.length
        }),
      ),
    remove: (which) =>
      work(() =>
        database.transaction('rw', chunks, secrets, async () => {
          let removed = 0
          await answers().delete() // a person who is to be forgotten stands in them
          for (const key of await keysNow()) {
            const row = await chunks.get(key)
            const rows = row === undefined ? [] : rowsOf(chunkFrom(row))
            const kept = rows.filter((row) => !which(row))
            if (kept.length === rows.length) continue
            removed += rows.length - kept.length
            await chunks.delete(key)
            if (kept.length > 0) await chunks.put(chunkRow(chunkOf(kept, randomId())))
          }
          return removed
        }),
      ),
    chunks: (use) => walk(use === 'figures' ? chunkForFigures : chunkFrom),
    doubt: (ids) =>
      work(() =>
        database.transaction('rw', chunks, async () => {
          let doubted = 0
          for (const key of await keysNow()) {
            const row = await chunks.get(key)
            const chunk = row === undefined ? undefined : chunkFrom(row)
            if (!chunk?.ids.some((id, at) => ids.has(id) && chunk.vouched[at] === 1)) continue
            const vouched = chunk.vouched.map((one, at) => (ids.has(chunk.ids[at] ?? '') ? 0 : one))
            doubted += chunk.vouched.reduce((sum, one) => sum + one, 0) - vouched.reduce((sum, one) => sum + one, 0)
            await chunks.delete(key)
            await chunks.put(chunkRow({ ...chunk, id: key.slice(0, 34) + randomId(), vouched }))
          }
          return doubted
        }),
      ),
    count: async () => {
      let count = 0
      for await (const chunk of walk(chunkForFigures))
        for (let at = 0; at < chunk.atMs.length; at += 1) if (isTalk(chunk, at)) count += 1
      return count
    },
    keys: () => work(keysNow),
    recall: async (question, stamp) => {
      const row = (await work(() => secrets.get(KEPT + question))) as { readonly value: Answer } | undefined
      return row?.value.stamp === stamp ? row.value.answer : null
    },
    remember: (question, stamp, answer) =>
      work(() =>
        database.transaction('rw', secrets, async () => {
          await secrets.put({ key: KEPT + question, value: { stamp, answer, atMs: now() } satisfies Answer })
          if ((await answers().count()) <= MOST_KEPT) return
          const all = (await answers().toArray()) as { readonly key: string; readonly value: Answer }[]
          const old = all.sort((one, other) => other.value.atMs - one.value.atMs).slice(MOST_KEPT)
          await secrets.bulkDelete(old.map(({ key }) => key))
        }),
      ),
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
      await chunks.put(chunkRow(chunkOf([...rowsOf(open), ...fresh.slice(0, room)], randomId())))
    }
    for (let at = room; at < fresh.length; at += ROWS) await chunks.put(chunkRow(chunkOf(fresh.slice(at, at + ROWS), randomId())))
  }
}
