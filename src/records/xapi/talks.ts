import type { RunEvent } from '#session'
import type { AttemptRow } from '../attempt.ts'
import { rowsOf } from '../attempt.ts'
import { RECORDS_VERSION } from '../database.ts'
import type { Records } from '../records.ts'
import { fingerprint, SHARED_FORMAT } from '../run-file.ts'
import type { Answer, Lrs, LrsFault } from './client.ts'
import { tracesAt } from './documents.ts'
import { eventsAs, HANDED_IN, type Membership } from './hand-in.ts'
import { registrationOf } from './statement.ts'

/** Sends the logs of one's own finished talks, where the organisation wants them. Answers the first fault, if there is one. */
export async function sendTraces(
  records: Records,
  lrs: Lrs,
  { organisation, name, traces }: Membership,
): Promise<Answer<number>> {
  if (!traces) return { ok: true, value: 0 }
  const { id: me } = await records.me()
  const known = new Set((await records.kept.list(HANDED_IN)).map(({ id }) => id))
  let sent = 0
  for (const { run, person, scenario, scores, private: isPrivate, lastAtMs } of await records.runs.list()) {
    const key = `trace ${run} ${lastAtMs}`
    if (person !== me || isPrivate || scores.length === 0 || known.has(key)) continue
    const answer = await tracesAt(lrs, organisation).put(name, scenario, eventsAs(name, await records.runs.events(run)))
    if (!answer.ok) return answer
    await records.kept.put(HANDED_IN, key, true)
    sent += 1
  }
  return { ok: true, value: sent }
}

/** What came of fetching talks: each attempt that has no honest talk behind it is named. */
export interface Fetched {
  /** Runs that are here now; their points are unverified until they are played again. */
  readonly talks: readonly string[]
  /** No log in the store: their points rest on the word of whoever signed in. */
  readonly without: number
  /** The log isn't the one that the result was made of, is somebody else's, or was handed in before: their points count no more. */
  readonly doubted: readonly { readonly person: string; readonly run: string; readonly why: 'altered' | 'foreign' | 'copy' }[]
  readonly stopped: 'done' | 'stopped' | LrsFault
}

export interface FetchOptions {
  /** Newest first, no more than these. */
  readonly atMost?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}

/** Fetches the newest talks behind attempts that were read: so that a manager can look at them, and play them again. */
export async function fetchTalks(
  records: Records,
  lrs: Lrs,
  { organisation }: Membership,
  { atMost = 100, signal, onProgress }: FetchOptions = {},
): Promise<Fetched> {
  const wanted = await newestWithout(records, atMost)
  const traces = tracesAt(lrs, organisation)
  const talks: string[] = []
  const doubted: { person: string; run: string; why: 'altered' | 'foreign' | 'copy'; id: string }[] = []
  let without = 0
  let stopped: Fetched['stopped'] = 'done'
  for (const [done, { id, person, run, scenario, trace }] of wanted.entries()) {
    if (signal?.aborted) {
      stopped = 'stopped'
      break
    }
    onProgress?.(done, wanted.length)
    const got = await traces.get(person, scenario, run, trace)
    if (got.ok) {
      const why = await taken(records, person, got.events)
      if (why === undefined) talks.push(run)
      else doubted.push({ person, run, why, id })
    } else if (got.why === 'missing') without += 1
    else if (got.why === 'altered') doubted.push({ person, run, why: 'altered', id })
    else {
      stopped = got.why
      break
    }
  }
  if (doubted.length > 0) await records.attempts.doubt(new Set(doubted.map(({ id }) => id)))
  return { talks, without, doubted: doubted.map(({ id: _, ...one }) => one), stopped }
}

async function newestWithout(records: Records, atMost: number): Promise<readonly AttemptRow[]> {
  const here = new Set((await records.runs.list()).flatMap(({ run }) => [run, registrationOf(run)]))
  let newest: AttemptRow[] = []
  for await (const chunk of records.attempts.chunks()) {
    const rows = rowsOf(chunk).filter(
      ({ grader, further, vouched, trace, run }) =>
        grader === 'model' && further !== true && vouched && trace !== '' && !here.has(run),
    )
    newest = [...newest, ...rows].sort((one, other) => other.storedMs - one.storedMs).slice(0, atMost)
  }
  return newest
}

/** Takes a log in as if it came in a file of its person; says why it can't be theirs. */
async function taken(
  records: Records,
  person: string,
  events: readonly RunEvent[],
): Promise<'foreign' | 'copy' | 'altered' | undefined> {
  const [first] = events
  if (first?.type !== 'run.started' || first.person !== person) return 'foreign'
  const none = { people: [], reviews: [], assignments: [], tries: [] }
  const runs = [{ run: first.run, sha256: fingerprint(events), events }]
  const file = { format: SHARED_FORMAT, version: RECORDS_VERSION, from: person, runs, ...none }
  const merged = await records.backup.import(JSON.stringify(file))
  if (merged.outcome === 'refused') return 'altered'
  return merged.copies.length > 0 ? 'copy' : undefined
}
