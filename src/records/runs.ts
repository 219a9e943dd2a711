import type { RunEvent } from '#session'
import type { Rubrics } from './counted-runs.ts'
import type { Database, Work } from './database.ts'
import { eventsOf, ofRun } from './journal.ts'
import { later } from './later.ts'
import type { ReviewEntry } from './review.ts'
import type { RunExchange } from './run-exchange.ts'
import type { CountedRun } from './standing.ts'
import type { Proof, RunSummary } from './summary.ts'

/** The runs on this device: lists read summaries, never logs. */
export interface Runs extends RunExchange {
  /** Newest first. */
  readonly list: (of?: { readonly person?: string }) => Promise<readonly RunSummary[]>
  /** The same with the scores that count. */
  readonly counted: (rubrics: Rubrics, of?: { readonly person?: string }) => Promise<readonly CountedRun[]>
  readonly get: (run: string) => Promise<RunSummary | undefined>
  readonly events: (run: string) => Promise<readonly RunEvent[]>
  /** The run with all that hangs on it. */
  readonly delete: (run: string) => Promise<void>
  /** `explained`: by another version, which takes nothing back that was proven here before. */
  readonly setProof: (run: string, proof: Proof, explained?: boolean) => Promise<void>
}

export function runsOn(database: Database, work: Work, listReviews: () => Promise<readonly ReviewEntry[]>): Runs {
  const list: Runs['list'] = (of = {}) =>
    work(async () => {
      const newestFirst = await database.runs.orderBy('lastAtMs').reverse().toArray()
      return of.person === undefined ? newestFirst : newestFirst.filter((row) => row.person === of.person)
    })
  return {
    list,
    counted: async (rubrics, of) => {
      const [all, said] = await Promise.all([list(of), listReviews()])
      return said.length === 0 ? all : (await (await import('./counted-runs.ts')).countedRuns(all, said, rubrics)).runs
    },
    get: (run) => work(() => database.runs.get(run)),
    events: (run) => work(() => eventsOf(database, run)),
    delete: (run) =>
      work(() =>
        database.transaction('rw', database.events, database.runs, database.drafts, database.reviews, async () => {
          await ofRun(database, run).delete()
          await database.runs.delete(run)
          await database.drafts.delete(run)
          await database.reviews.where('run').equals(run).delete()
        }),
      ),
    ...later(['export', 'import'], async () => (await import('./run-exchange.ts')).runExchangeOn(database, work)),
    setProof: (run, proof, explained = false) =>
      work(async () => {
        if (explained && proof === 'differs' && (await database.runs.get(run))?.proof === 'identical') return
        await database.runs.update(run, { proof })
      }),
  }
}
