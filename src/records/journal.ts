import { Dexie } from 'dexie'
import { afterEvent, foldRun, type Journal, NumberTakenError, type RunEvent, type RunState } from '#session'
import type { Database, EventRow, Work } from './database.ts'
import { summaryOf } from './summary.ts'

/** The run's log on disk; its summary is kept by the same transaction, so that lists never tell another story. */
export function journalOn(database: Database, work: Work): Journal {
  /** The state of the run that was written last: the next event needs no second reading of the whole log. */
  let last: { readonly run: string; readonly length: number; readonly state: RunState } | undefined

  return {
    append: (run, events) =>
      work(() =>
        database.transaction('rw', database.events, database.runs, async () => {
          const first = events[0]
          if (!first) return
          const length = await lengthOf(database, run)
          if (first.n < length) throw new NumberTakenError(run, first.n)
          if (first.n > length) throw new Error(`Event ${first.n} of run ${run} would leave a gap behind ${length - 1}.`)
          const before = last?.run === run && last.length === length ? last.state : await stateOf(database, run)
          const state = before ? events.reduce(afterEvent, before) : foldRun(events)
          await database.events.bulkAdd(events.map((event) => rowOf(run, event)))
          const known = await database.runs.get(run)
          await database.runs.put(summaryOf(state, known?.proof ?? 'own'))
          last = { run, length: length + events.length, state }
        }),
      ).catch((error: unknown) => {
        last = undefined
        throw error
      }),
    read: (run) => work(() => eventsOf(database, run)),
  }
}

/** A run's events in order; none when there is no such run. */
export async function eventsOf(database: Database, run: string): Promise<readonly RunEvent[]> {
  const rows = await ofRun(database, run).toArray()
  return rows.map(eventOf)
}

export const ofRun = (database: Database, run: string) =>
  database.events.where('[run+n]').between([run, Dexie.minKey], [run, Dexie.maxKey])

export const rowOf = (run: string, event: RunEvent): EventRow => ({ ...event, run })

/** The row without the key that the table needs; `run.started` has it of its own. */
export function eventOf(row: EventRow): RunEvent {
  if (row.type === 'run.started') return row
  const { run: _, ...event } = row
  return event as RunEvent // the row is the event and the key
}

const lengthOf = async (database: Database, run: string): Promise<number> => ((await ofRun(database, run).last())?.n ?? -1) + 1

async function stateOf(database: Database, run: string): Promise<RunState | undefined> {
  const events = await eventsOf(database, run)
  return events.length === 0 ? undefined : foldRun(events)
}
