import type { Clue, Criterion, Kind, Lang, MoveId, Rubric, SignId } from '../../src/content/index.ts'
import type { Gate } from '../../src/language/index.ts'
import type { Trace, TraceTurn } from '../../src/scoring/index.ts'

/** One line of a made-up talk: who, what, and for a seller the moves that were heard (id, or id with confidence). */
export type Said =
  | { readonly buyer: string; readonly signs?: readonly SignId[] }
  | {
      readonly seller: string
      readonly moves?: readonly (MoveId | readonly [MoveId, number])[]
      readonly perhaps?: readonly (readonly [MoveId, number])[]
      readonly gate?: Gate
    }

export function traceOfLines(lines: readonly Said[], lang: Lang = 'en', kind: Kind = 'discovery'): Trace {
  const turns = lines.map((line, index): TraceTurn => {
    if ('buyer' in line) {
      const signs = (line.signs ?? []).map((id) => ({ id, confidence: 0.9, start: 0, end: line.buyer.length }))
      return { index, by: 'buyer', text: line.buyer, signs }
    }
    const heard = (moves: readonly (MoveId | readonly [MoveId, number])[]) =>
      moves.map((move) => {
        const [id, confidence] = typeof move === 'string' ? ([move, 0.95] as const) : move
        return { id, confidence, start: 0, end: line.seller.length, about: null }
      })
    return {
      index,
      by: 'seller',
      text: line.seller,
      heard: {
        gate: line.gate ?? 'ok',
        moves: heard(line.moves ?? []),
        perhaps: heard(line.perhaps ?? []),
        length: line.seller.split(' ').length,
        questions: (line.seller.match(/[??]/g) ?? []).length,
        names: { time: /\b(?:Monday|Thursday|noon)\b|周/.test(line.seller), figure: /[0-9]/.test(line.seller), person: false },
      },
    }
  })
  return { lang, kind, turns }
}

export const clue = (id: string, more: Partial<Clue>): Clue => ({
  id,
  moves: [],
  signs: [],
  where: [],
  worth: 100,
  upTo: 1,
  why: `why ${id}`,
  ...more,
})

export const criterion = (id: string, clues: readonly Clue[], more: Partial<Criterion> = {}): Criterion => ({
  id,
  title: id,
  looksAt: '',
  descriptors: ['none', 'a trace', 'thin', 'well', 'exemplary'],
  advice: ['begin', 'go on', 'more', 'better'],
  clues,
  levels: [50, 150, 250, 350],
  models: [],
  ...more,
})

/** A trainer's own rubric, as it comes out of the parser. */
export const rubric = (criteria: readonly Criterion[], more: Partial<Rubric> = {}): Rubric => ({
  id: 'own',
  lang: 'en',
  title: 'Own',
  kinds: ['discovery'],
  source: 'own',
  about: '',
  criteria,
  overall: {
    base: 0,
    fault: -20,
    weights: Object.fromEntries(criteria.map((one) => [one.id, 100])),
    levels: [50, 100, 150, 200, 250, 300, 350, 400],
    caps: [],
  },
  tests: [],
  ...more,
})
