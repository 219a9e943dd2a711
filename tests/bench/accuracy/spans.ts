/**
 * The words that show a move, against what one reader (a language model) underlined in 200 turns a language before any span was
 * computed. Half of the talks may be looked at to mend `span.ts`; the figure is that of the other half. The labeller of each turn
 * was trained without its writer. What the labeller missed is measured too: where would it have pointed?
 */
import { readFileSync } from 'node:fs'
import type { Lang, MoveId } from '../../../src/content/index.ts'
import { readTurn } from '../../../src/language/features.ts'
import { type Scorer, scorerFor } from '../../../src/language/model/score.ts'
import { read } from '../../../src/language/model/weights.ts'
import { clauseFor } from '../../../src/language/span.ts'
import { weightsWithout, writerIn } from '../fit/trained.ts'
import { type CorpusTurn, corpusTurns, FOLDS, writerFolds } from './corpus.ts'

export interface SpanMark {
  readonly id: string
  readonly lang: Lang
  readonly move: MoveId
  readonly half: 'mend' | 'judge'
  /** Any one of these shows the move; the first is what the reader would underline first. */
  readonly marks: readonly string[]
}

export const spanMarks = (lang: Lang): readonly SpanMark[] =>
  readFileSync(`tests/corpora/spans.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SpanMark)

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Overlap of two stretches by characters: F1. */
export function overlap(a: Stretch, b: Stretch): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  const all = a.end - a.start + (b.end - b.start)
  return all === 0 ? 0 : (2 * both) / all
}

export interface SpanCase {
  readonly mark: SpanMark
  readonly turn: CorpusTurn
  readonly found: Stretch
  /** Against the first mark, and against the nearest. */
  readonly first: number
  readonly nearest: number
}

/** A labeller's scorer for each turn, trained without its writer. */
function scorersApart(lang: Lang): (id: string) => Scorer {
  const fold = writerFolds(lang)
  const scorers = new Map<number, Scorer>()
  return (id) => {
    const held = fold.get(writerIn({ from: id })) ?? FOLDS
    const known = scorers.get(held)
    if (known) return known
    const made = scorerFor(read(weightsWithout(lang, (writer) => fold.get(writer) === held)))
    scorers.set(held, made)
    return made
  }
}

/** @param scorerOf - by the turn's id; by default one that was trained without its writer */
export function spanCases(lang: Lang, scorerOf = scorersApart(lang)): readonly SpanCase[] {
  const turns = new Map(corpusTurns(lang).map((turn) => [turn.id, turn]))
  return spanMarks(lang).flatMap((mark) => {
    const turn = turns.get(mark.id)
    if (!turn) throw new Error(`There is no turn ${mark.id}.`)
    const scorer = scorerOf(mark.id)
    const label = scorer.weights.moves.indexOf(mark.move)
    if (label < 0) return []
    const seen = readTurn(lang, turn.text, turn.context)
    const clause = clauseFor(seen, scorer.scoreTurn(seen).best[label] as number, label, scorer)
    const found = { start: seen.even.at[clause.start] as number, end: seen.even.at[clause.end] as number }
    const scores = mark.marks.map((words) => {
      const start = turn.text.indexOf(words)
      return overlap(found, { start, end: start + words.length })
    })
    return [{ mark, turn, found, first: scores[0] ?? 0, nearest: Math.max(...scores) }]
  })
}

export function spanFigures(cases: readonly SpanCase[]): {
  readonly first: number
  readonly nearest: number
  readonly of: number
} {
  const mean = (value: (one: SpanCase) => number) => cases.reduce((sum, one) => sum + value(one), 0) / Math.max(1, cases.length)
  return { first: mean(({ first }) => first), nearest: mean(({ nearest }) => nearest), of: cases.length }
}
