import { canonical, foldRun } from '#session'
import type { Database, Work } from './database.ts'
import { eventsOf, rowOf } from './journal.ts'
import { type RefusedFile, type RunFile, readRunFile, refused, runFileOf } from './run-file.ts'
import { type Proof, summaryOf } from './summary.ts'

/** What an import did. `extended`: the same run was here, shorter; `duplicate`: nothing new in the file. */
export type Imported = { readonly outcome: 'imported' | 'extended' | 'duplicate'; readonly run: string } | RefusedFile

/** Runs as files, out and in. */
export interface RunExchange {
  /** The file's text; undefined when there is no such run. */
  readonly export: (run: string) => Promise<string | undefined>
  readonly import: (text: string) => Promise<Imported>
}

/** Apart from what else is known of runs, because reading what others wrote takes more code than all else about runs. */
export function runExchangeOn(database: Database, work: Work): RunExchange {
  return {
    export: async (run) => {
      const events = await work(() => eventsOf(database, run))
      return events.length === 0 ? undefined : runFileOf(events)
    },
    import: async (text) => {
      const file = readRunFile(text)
      return file.outcome === 'refused' ? file : work(() => take(database, file, 'unverified'))
    },
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
