/** The development corpus as the readers labelled it, and the folds in which whole writers are held out. */
import { readFileSync } from 'node:fs'
import type { Kind, Lang, MoveId } from '../../../src/content/index.ts'
import { foldOf } from '../fit/cross-validate.ts'
import { ratedTalks } from '../fit/talks.ts'

export const FOLDS = 5

export interface CorpusTurn {
  readonly id: string
  readonly lang: Lang
  readonly kind: Kind
  readonly context: string
  readonly text: string
  readonly moves: readonly MoveId[]
}

export const corpusTurns = (lang: Lang): readonly CorpusTurn[] =>
  readFileSync(`tests/corpora/moves.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusTurn)

/** The fold of each writer. */
export const writerFolds = (lang: Lang): ReadonlyMap<string, number> =>
  foldOf(
    ratedTalks('tests/corpora')
      .filter((talk) => talk.lang === lang)
      .map((talk) => talk.writer),
    FOLDS,
  )
