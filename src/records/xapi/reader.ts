import type { AttemptRow } from '../attempt.ts'
import type { Attempts } from '../attempts.ts'
import type { Lrs, LrsFault, Page } from './client.ts'
import { attemptsOf, statementOf, storedMsOf, type Trust, voidedBy } from './reading.ts'
import { VERBS } from './vocabulary.ts'

/** Where reading stands, by verb: all that was stored until then has been read. */
export interface Marks {
  readonly get: (verb: string) => Promise<number | undefined>
  readonly put: (verb: string, ms: number) => Promise<void>
}
export interface ReadProgress {
  readonly pages: number
  /** Attempts that are new here. */
  readonly added: number
  /** Statements of other tools, or of a shape that we don't know. */
  readonly skipped: number
  readonly removed: number
}
export type ReadResult =
  | (ReadProgress & { readonly stopped: 'done' | 'stopped' })
  | (ReadProgress & { readonly stopped: LrsFault })
export interface ReadOptions {
  readonly trust: Trust
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ReadProgress) => void
  /** Comments, corrections, assignments, drill answers: what `takeIn` keeps. Before the mark moves. */
  readonly onStatements?: (verb: string, statements: readonly unknown[]) => Promise<void>
  /** Start of all: with it, what is older is not read at first ("the last 90 days"). */
  readonly sinceMs?: number
  readonly patience?: number
  readonly wait?: (ms: number) => Promise<void>
}

/** Where a store doesn't say how far it is consistent, this much is read again: late writers show up behind what was seen. */
const OVERLAP_MS = 10 * 60_000
/** `since` is exclusive here and inclusive there, and stamps repeat. */
const MARGIN_MS = 1000

/**
 * Reads what is new: results, corrections, and what was voided. Each page is kept before the mark moves, so a crash at any step
 * loses nothing; whatever comes twice is known by its id.
 */
export async function readResults(lrs: Lrs, attempts: Attempts, marks: Marks, options: ReadOptions): Promise<ReadResult> {
  let progress: ReadProgress = { pages: 0, added: 0, skipped: 0, removed: 0 }
  const count = (more: Partial<ReadProgress>): void => {
    const sum = (key: keyof ReadProgress) => progress[key] + (more[key] ?? 0)
    progress = { pages: sum('pages'), added: sum('added'), skipped: sum('skipped'), removed: sum('removed') }
    options.onProgress?.(progress)
  }
  for (const verb of [VERBS.scored, VERBS.voided, VERBS.commented, VERBS.assigned, VERBS.answered]) {
    const stopped = await readVerb(lrs, marks, options, verb, async (statements) => {
      if (verb === VERBS.scored) {
        const read = statements.map((one) => attemptsOf(one, options.trust))
        const isTalk = ({ grader, further }: AttemptRow): boolean => grader === 'model' && further !== true
        const rows = read.flat()
        const added = await attempts.add(rows.filter(isTalk))
        await attempts.add(rows.filter((row) => !isTalk(row)))
        count({ pages: 1, added, skipped: read.filter((of) => of.length === 0).length })
      } else if (verb === VERBS.voided) {
        const voided = new Set(statements.map(voidedBy))
        const removed = voided.size === 0 ? 0 : await attempts.remove((row) => voided.has(statementOf(row)))
        count({ pages: 1, removed })
      } else count({ pages: 1 })
      await options.onStatements?.(verb, statements)
    })
    if (stopped !== 'done') return { ...progress, stopped }
  }
  return { ...progress, stopped: 'done' }
}

async function readVerb(
  lrs: Lrs,
  marks: Marks,
  { signal, sinceMs, patience = 6, wait = sleep }: ReadOptions,
  verb: string,
  keep: (statements: readonly unknown[]) => Promise<void>,
): Promise<'done' | 'stopped' | LrsFault> {
  const mark = (await marks.get(verb)) ?? sinceMs
  const ask = async (page: string | null): Promise<Page | LrsFault> => {
    for (let failures = 1; ; failures += 1) {
      const answer = await (page === null ? lrs.read({ verb, ...(mark === undefined ? {} : { sinceMs: mark }) }) : lrs.more(page))
      if (answer.ok) return answer.value
      if ((answer.fault !== 'busy' && answer.fault !== 'offline') || failures > patience || signal?.aborted) return answer
      await wait(answer.retryAfterMs ?? Math.min(60_000, 1000 * 2 ** (failures - 1)))
    }
  }
  let page: Page | LrsFault = await ask(null)
  if (isFault(page)) return page
  const through: number | null = page.consistentThroughMs // of the first page: later ones may promise more than we have read
  let latest = Number.NEGATIVE_INFINITY
  for (;;) {
    await keep(page.statements)
    for (const statement of page.statements) {
      const ms = storedMsOf(statement)
      if (ms > latest) latest = ms
    }
    const last: boolean = page.more === null
    const safe: number = through === null ? latest - OVERLAP_MS : (last ? through : Math.min(through, latest)) - MARGIN_MS
    if (Number.isFinite(safe)) await marks.put(verb, Math.max(safe, mark ?? safe))
    if (page.more === null) return 'done'
    if (signal?.aborted) return 'stopped'
    const next: Page | LrsFault = await ask(page.more)
    if (isFault(next)) return next
    page = next
  }
}

const isFault = (value: Page | LrsFault): value is LrsFault => 'fault' in value
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
