import type { Records } from '#records'
import {
  type AttemptChunk,
  type AttemptTable,
  type FigureQuery,
  type Figures,
  figuresOf,
  registrationOf,
  rowsOfRuns,
  tableOf,
} from '#records/exchange'
import { countedScores, standingOf } from '#records/standing'
import { grouped } from '../parts/grouped.ts'
import { ALL, questionOf, recalled, stampOf } from './recalled.ts'

/** How many chunks of attempts are read. */
export interface Far {
  readonly done: number
  readonly of: number
}

/** Answers questions about all attempts on this device. */
export interface FigureSource {
  /** Says from now on how far reading is. */
  readonly tell: (told: (far: Far) => void) => void | Promise<void>
  readonly ask: (query: FigureQuery) => Promise<Figures>
  /** Reads all attempts at once, unless the answer that a page opens with is kept: then there is time. */
  readonly begin: () => Promise<void>
  /** Reads all attempts, so that the first question needn't wait for it. */
  readonly warm: () => Promise<void>
  /** Counts for the next opening, and waits until that is on disk. */
  readonly prepare: (query: FigureQuery) => Promise<void>
}

const TOLD_EVERY = 25

interface Read {
  readonly table: AttemptTable
  readonly stamp: string
}

/** Reads all attempts once, and keeps them packed; each answer is kept on disk for the next opening. */
export function figuresFrom(records: () => Promise<Records>): FigureSource {
  let read: Promise<Read> | null = null
  let told: (far: Far) => void = () => undefined
  const load = async (): Promise<Read> => {
    const kept = await records()
    const [runs, reviews, chunks] = await Promise.all([kept.runs.list(), kept.reviews.list(), kept.attempts.keys()])
    const stamp = stampOf({ runs, reviews, chunks })
    const byRun = grouped(reviews, ({ run }) => run)
    const rows = rowsOfRuns(runs, (run) => countedScores(run, standingOf(byRun.get(run.run) ?? [])))
    const stored: AttemptChunk[] = []
    for await (const chunk of kept.attempts.chunks('figures')) {
      stored.push(chunk)
      if (stored.length % TOLD_EVERY === 0) told({ done: stored.length, of: chunks.length })
    }
    return { table: tableOf(rows, stored, new Set(runs.flatMap(({ run }) => [run, registrationOf(run)]))), stamp }
  }
  const ask = async (query: FigureQuery): Promise<{ readonly figures: Figures; readonly kept: Promise<void> }> => {
    read ??= load()
    const { table, stamp } = await read
    const figures = figuresOf(table, query)
    const keep = async () => (await records()).attempts.remember(questionOf(query), stamp, figures)
    return { figures, kept: keep().catch(() => undefined) } // a full disk: the next opening counts again
  }
  return {
    tell: (listener) => {
      told = listener
    },
    ask: async (query) => (await ask(query)).figures,
    prepare: async (query) => (await ask(query)).kept,
    begin: async () => {
      const kept = await records()
      const [runs, reviews, chunks] = await Promise.all([kept.runs.list(), kept.reviews.list(), kept.attempts.keys()])
      if ((await recalled(kept, { runs, reviews, chunks }, ALL)) === null) read ??= load()
      await read
    },
    warm: async () => {
      read ??= load()
      await read
    },
  }
}
