import type { Records } from '#records'
import {
  type AttemptChunk,
  type AttemptTable,
  type FigureQuery,
  type Figures,
  figuresOf,
  forFigures,
  registrationOf,
  rowsOfRuns,
  tableOf,
} from '#records/exchange'
import { countedScores, standingOf } from '#records/files'
import { grouped } from '../parts/grouped.ts'

/** Answers questions about all attempts on this device. */
export interface FigureSource {
  readonly ask: (query: FigureQuery) => Promise<Figures>
}

/** Reads all attempts once, and keeps them packed. */
export function figuresFrom(records: () => Promise<Records>): FigureSource {
  let read: Promise<AttemptTable> | null = null
  const load = async (): Promise<AttemptTable> => {
    const kept = await records()
    const [runs, entries] = await Promise.all([kept.runs.list(), kept.reviews.list()])
    const byRun = grouped(entries, ({ run }) => run)
    const rows = rowsOfRuns(runs, (run) => countedScores(run, standingOf(byRun.get(run.run) ?? [])))
    const stored: AttemptChunk[] = []
    for await (const chunk of kept.attempts.chunks()) stored.push(forFigures(chunk))
    return tableOf(rows, stored, new Set(runs.flatMap(({ run }) => [run, registrationOf(run)])))
  }
  return {
    ask: async (query) => {
      read ??= load()
      return figuresOf(await read, query)
    },
  }
}
