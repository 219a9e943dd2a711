import type { Records, ReviewEntry, RunSummary } from '#records'
import type { FigureQuery, Figures } from '#records/exchange'
import { figuresStamp } from '#records/standing'

/** Everybody's talks of all times: what the dashboard opens with. */
export const ALL: FigureQuery = { persons: null, scenarios: null, rubric: null, lang: null, fromMs: 0 }

/** Of the way that figures are counted: whoever changes `figuresOf` or what it is given counts it up, and old answers are forgotten. */
const COUNTED_AS = 2

/** A question as answers to it are kept. */
export const questionOf = ({ persons, scenarios, rubric, lang, fromMs }: FigureQuery): string =>
  JSON.stringify([COUNTED_AS, persons, scenarios, rubric, lang, fromMs])

/** What figures are counted from; a page that shows them has read most of it anyway. */
export interface Here {
  /** All, private ones too. */
  readonly runs: readonly RunSummary[]
  readonly reviews: readonly ReviewEntry[]
  /** Names of all chunks of attempts. */
  readonly chunks: readonly string[]
}

export const stampOf = ({ chunks, runs, reviews }: Here): string => figuresStamp(chunks, runs, reviews)

/** The figures as they were counted last, if nothing has changed since; null where they must be counted. */
export async function recalled(records: Records, here: Here, query: FigureQuery): Promise<Figures | null> {
  return (await records.attempts.recall(questionOf(query), stampOf(here))) as Figures | null // only figures.ts keeps them
}
