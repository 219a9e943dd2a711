import { canonical } from '#session'
import type { Database, Work } from '../database.ts'
import type { Answer, Lrs, LrsFault } from './client.ts'
import type { OutboxRow } from './outbox-row.ts'
import type { Statement } from './statement.ts'

export interface Outbox {
  /** Each once, however often it is handed in. */
  readonly add: (...statements: readonly Statement[]) => Promise<void>
  readonly counts: () => Promise<{ readonly waiting: number; readonly parked: number }>
  readonly parked: () => Promise<readonly OutboxRow[]>
  /** Gives parked statements another try, or gives them up. */
  readonly retry: (...ids: readonly string[]) => Promise<void>
  readonly remove: (...ids: readonly string[]) => Promise<void>
  readonly oldest: (count: number) => Promise<readonly OutboxRow[]>
  readonly park: (id: string, why: string) => Promise<void>
}

export function outboxOn(database: Database, work: Work): Outbox {
  const rows = database.outbox
  const inState = (state: OutboxRow['state']) =>
    rows.where('[state+atMs]').between([state, Number.NEGATIVE_INFINITY], [state, Number.POSITIVE_INFINITY])
  return {
    add: (...statements) =>
      work(() =>
        database.transaction('rw', rows, async () => {
          const here = await rows.bulkGet(statements.map(({ id }) => id))
          const fresh = statements.filter((_, index) => here[index] === undefined)
          await rows.bulkPut(
            fresh.map((statement) => ({ id: statement.id, atMs: Date.parse(statement.timestamp), state: 'waiting', statement })),
          )
        }),
      ),
    counts: () => work(async () => ({ waiting: await inState('waiting').count(), parked: await inState('parked').count() })),
    parked: () => work(() => inState('parked').toArray()),
    retry: (...ids) =>
      work(async () => {
        for (const id of ids) await rows.update(id, { state: 'waiting' })
      }),
    remove: (...ids) => work(() => rows.bulkDelete([...ids])),
    oldest: (count) => work(() => inState('waiting').limit(count).toArray()),
    park: (id, why) =>
      work(async () => {
        await rows.update(id, { state: 'parked', why })
      }),
  }
}

/** How a round of sending ended. */
export interface Sent {
  readonly sent: number
  readonly parked: number
  readonly stopped: 'empty' | 'auth' | 'offline' | 'stopped'
  readonly detail: string
}
export interface SendOptions {
  /** Waits; gives up early when the signal says so. */
  readonly wait?: (ms: number) => Promise<void>
  /** 0 to 1, for the jitter that keeps many browsers from coming back at once. */
  readonly chance?: () => number
  readonly signal?: AbortSignal
  /** Attempts in a row without success after which a round ends. */
  readonly patience?: number
}

/** Larger batches deadlock the stores that we measured. */
const BATCH = 10
const LONGEST_WAIT_MS = 5 * 60_000

/**
 * Sends what waits, oldest first, at most ten at a time. A statement leaves the outbox only when the store has it: after its yes,
 * or after a conflict in which the store shows our own content.
 */
export async function sendOutbox(outbox: Outbox, lrs: Lrs, options: SendOptions = {}): Promise<Sent> {
  const { wait = sleep, chance = Math.random, signal, patience = 8 } = options
  let [sent, parked, failures] = [0, 0, 0]
  const ended = (stopped: Sent['stopped'], detail = ''): Sent => ({ sent, parked, stopped, detail })

  for (;;) {
    if (signal?.aborted) return ended('stopped')
    const batch = await outbox.oldest(BATCH)
    if (batch.length === 0) return ended('empty')
    const outcome = await deliver(outbox, lrs, batch)
    sent += outcome.sent
    parked += outcome.parked
    if (!outcome.fault) {
      failures = 0
      continue
    }
    if (outcome.fault.fault === 'auth') return ended('auth', outcome.fault.detail)
    failures = outcome.sent + outcome.parked > 0 ? 1 : failures + 1
    if (failures > patience) return ended('offline', outcome.fault.detail)
    await wait(outcome.fault.retryAfterMs ?? Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures - 1) * (0.5 + chance())))
  }
}

interface Delivered {
  readonly sent: number
  readonly parked: number
  /** Why it broke off: all that isn't counted still waits. */
  readonly fault?: LrsFault
}

/** One batch; where the store refuses it as a whole, halves of it, down to the one that is bad. */
async function deliver(outbox: Outbox, lrs: Lrs, batch: readonly OutboxRow[]): Promise<Delivered> {
  const answer = await lrs.send(batch.map(({ statement }) => statement))
  if (answer.ok) {
    await outbox.remove(...batch.map(({ id }) => id))
    return { sent: batch.length, parked: 0 }
  }
  const [only, ...others] = batch
  if (answer.fault !== 'conflict' && answer.fault !== 'refused') return { sent: 0, parked: 0, fault: answer }
  if (only && others.length === 0)
    return answer.fault === 'conflict' ? settle(outbox, lrs, only, answer) : park(outbox, only, answer)
  const half = Math.ceil(batch.length / 2)
  const first = await deliver(outbox, lrs, batch.slice(0, half))
  if (first.fault) return first
  const second = await deliver(outbox, lrs, batch.slice(half))
  return { ...second, sent: first.sent + second.sent, parked: first.parked + second.parked }
}

/** The store has something under this id: ours, whose confirmation was lost, or another's. */
async function settle(outbox: Outbox, lrs: Lrs, row: OutboxRow, conflict: LrsFault): Promise<Delivered> {
  const theirs: Answer<unknown> = await lrs.statement(row.id)
  if (!theirs.ok) {
    // A voided statement is not found under its id; it was ours, or the store would have taken the new one.
    return theirs.fault === 'missing' || theirs.fault === 'refused'
      ? park(outbox, row, conflict)
      : { sent: 0, parked: 0, fault: theirs }
  }
  if (!carries(theirs.value, row.statement)) return park(outbox, row, conflict)
  await outbox.remove(row.id)
  return { sent: 1, parked: 0 }
}

async function park(outbox: Outbox, row: OutboxRow, { status, detail }: LrsFault): Promise<Delivered> {
  await outbox.park(row.id, `${status} ${detail}`.trim())
  return { sent: 0, parked: 1 }
}

/** Whether the store's statement says all that ours says; it may say more (authority, stored, defaults), and times its own way. */
export function carries(theirs: unknown, ours: unknown): boolean {
  if (Array.isArray(ours))
    return Array.isArray(theirs) && theirs.length === ours.length && ours.every((one, index) => carries(theirs[index], one))
  if (typeof ours === 'object' && ours !== null) {
    if (typeof theirs !== 'object' || theirs === null) return false
    const [one, other] = [theirs as Record<string, unknown>, ours as Record<string, unknown>]
    return Object.keys(other).every((key) => carries(one[key], other[key]) || (key === 'objectType' && one[key] === undefined))
  }
  if (canonical(theirs) === canonical(ours)) return true
  return typeof theirs === 'string' && typeof ours === 'string' && isTime(ours) && Date.parse(theirs) === Date.parse(ours)
}
const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text)

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** One sender at a time over all tabs, where the browser can hold a lock; elsewhere sending twice does no harm, ids see to it. */
export function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks ? (locks.request(name, task) as Promise<T>) : task()
}
