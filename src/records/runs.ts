import { canonical, foldRun, type RunEvent } from '#session'
import type { Database, Work } from './database.ts'
import { eventsOf, ofRun, rowOf } from './journal.ts'
import { type RefusedFile, type RunFile, readRunFile, refused, runFileOf } from './run-file.ts'
import { type Proof, type RunSummary, summaryOf } from './summary.ts'

/** What an import did. `extended`: the same run was here, shorter; `duplicate`: nothing new in the file. */
export type Imported = { readonly outcome: 'imported' | 'extended' | 'duplicate'; readonly run: string } | RefusedFile

/** The runs on this device: lists read summaries, never logs. */
export interface Runs {
  /** Newest first. */
  readonly list: (of?: { readonly person?: string }) => Promise<readonly RunSummary[]>
  readonly get: (run: string) => Promise<RunSummary | undefined>
  readonly events: (run: string) => Promise<readonly RunEvent[]>
  /** The run with all that hangs on it. */
  readonly delete: (run: string) => Promise<void>
  /** The file's text; undefined when there is no such run. */
  readonly export: (run: string) => Promise<string | undefined>
  readonly import: (text: string) => Promise<Imported>
  readonly setProof: (run: string, proof: Proof) => Promise<void>
}

export function runsOn(database: Database, work: Work): Runs {
  return {
    list: (of = {}) =>
      work(async () => {
        const newestFirst = await database.runs.orderBy('lastAtMs').reverse().toArray()
        return of.person === undefined ? newestFirst : newestFirst.filter((row) => row.person === of.person)
      }),
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
    export: async (run) => {
      const events = await work(() => eventsOf(database, run))
      return events.length === 0 ? undefined : runFileOf(events)
    },
    import: async (text) => {
      const file = readRunFile(text)
      return file.outcome === 'refused' ? file : work(() => take(database, file, 'unverified'))
    },
    setProof: (run, proof) =>
      work(async () => {
        await database.runs.update(run, { proof })
      }),
  }
}

/** Adds a log that was read: all of it, what is new of it, or nothing. */
export function take(database: Database, { run, events }: RunFile, proof: Proof): Promise<Imported> {
  return database.transaction('rw', database.events, database.runs, async (): Promise<Imported> => {
    const here = await eventsOf(database, run)
    const common = Math.min(here.length, events.length)
    if (canonical(here.slice(0, common)) !== canonical(events.slice(0, common))) {
      return refused('diverged', `Run ${run} is here already, and went on differently.`)
    }
    if (events.length <= here.length) return { outcome: 'duplicate', run }
    await database.events.bulkAdd(events.slice(here.length).map((event) => rowOf(run, event)))
    const known = await database.runs.get(run)
    await database.runs.put(summaryOf(foldRun(events), known?.proof ?? proof))
    return { outcome: here.length === 0 ? 'imported' : 'extended', run }
  })
}
