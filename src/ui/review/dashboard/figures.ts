import type { Lang } from '#content'
import type { Records } from '#records'
import {
  type AttemptChunk,
  type AttemptTable,
  correctedInStore,
  type FigureQuery,
  type Figures,
  figuresOf,
  registrationOf,
  rowsOfRuns,
  tableOf,
} from '#records/exchange'
import { correctedIn, countedScores, type OverallBy, rulesFor, standingOf } from '#records/standing'
import { grouped } from '../parts/grouped.ts'
import { ALL, questionOf, recalled, stampOf } from './recalled.ts'

/** How many chunks of attempts are read. */
export interface Far {
  readonly done: number
  readonly of: number
}

/** Gives how a rubric makes the whole; null where it is not here. */
export type LoadRule = (rubric: string, lang: Lang) => Promise<OverallBy | null>

/** Answers questions about all attempts on this device. */
export interface FigureSource {
  /** Says from now on how far reading is. */
  readonly tell: (told: (far: Far) => void) => void | Promise<void>
  /** Said before anything is asked: where the rules of rubrics come from. */
  readonly ruled: (load: LoadRule) => void | Promise<void>
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
  /** A corrected rubric is not here: what was counted ahead, where packs are not at hand, is not kept for the next opening. */
  readonly lacking: boolean
}

/** Reads all attempts once, and keeps them packed; each answer is kept on disk for the next opening. */
export function figuresFrom(records: () => Promise<Records>): FigureSource {
  let read: Promise<Read> | null = null
  let told: (far: Far) => void = () => undefined
  let rule: LoadRule = async () => null
  const load = async (): Promise<Read> => {
    const kept = await records()
    const [runs, reviews, chunks] = await Promise.all([kept.runs.list(), kept.reviews.list(), kept.attempts.keys()])
    const stamp = stampOf({ runs, reviews, chunks })
    const byRun = grouped(reviews, ({ run }) => run)
    const stored: AttemptChunk[] = []
    for await (const chunk of kept.attempts.chunks('figures')) {
      stored.push(chunk)
      if (stored.length % TOLD_EVERY === 0) told({ done: stored.length, of: chunks.length })
    }
    const standing = (run: string) => standingOf(byRun.get(run) ?? [])
    const corrected = runs.filter(({ run }) => byRun.has(run)).flatMap(({ run, lang }) => correctedIn(lang, standing(run)))
    let lacking = false
    const ruleOf = await rulesFor([...corrected, ...correctedInStore(stored)], async (rubric, lang) => {
      const here = await rule(rubric, lang)
      lacking ||= here === null
      return here
    })
    const rows = rowsOfRuns(runs, (run) => countedScores(run, standing(run.run), ruleOf))
    const local = new Set(runs.flatMap(({ run }) => [run, registrationOf(run)]))
    return { table: tableOf(rows, stored, local, ruleOf), stamp, lacking }
  }
  const ask = async (query: FigureQuery, ahead = false): Promise<{ readonly figures: Figures; readonly kept: Promise<void> }> => {
    read ??= load()
    const { table, stamp, lacking } = await read
    const figures = figuresOf(table, query)
    const keep = async () => {
      if (!(ahead && lacking)) await (await records()).attempts.remember(questionOf(query), stamp, figures)
    }
    return { figures, kept: keep().catch(() => undefined) } // a full disk: the next opening counts again
  }
  return {
    tell: (listener) => {
      told = listener
    },
    ruled: (load) => {
      rule = load
    },
    ask: async (query) => (await ask(query)).figures,
    prepare: async (query) => (await ask(query, true)).kept,
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
