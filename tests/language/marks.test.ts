import { describe, expect, it } from 'vitest'
import { LANGS } from '#content'
import { loadLabeller } from '#language'
import { aboutFigures, aboutMarks } from '../bench/accuracy/about.ts'
import { corpusTurns } from '../bench/accuracy/corpus.ts'
import { overlap, spanCases, spanFigures, spanMarks } from '../bench/accuracy/spans.ts'
import { shippedScorer } from './shipped-scorer.ts'

describe.each(LANGS)('what one reader marked by hand (%s)', (lang) => {
  it('has two hundred moves, each underlined in words of its own turn', () => {
    const turns = new Map(corpusTurns(lang).map((turn) => [turn.id, turn]))
    const marks = spanMarks(lang)
    expect(marks).toHaveLength(200)
    for (const { id, move, marks: words } of marks) {
      expect(turns.get(id)?.moves).toContain(move)
      for (const one of words) expect(turns.get(id)?.text).toContain(one)
    }
    expect(new Set(marks.map(({ move }) => move)).size).toBeGreaterThan(45)
  })

  it('spans are clauses that mostly lie where the reader underlined', async () => {
    const scorer = await shippedScorer(lang)
    const cases = spanCases(lang, () => scorer)
    expect(spanFigures(cases).nearest).toBeGreaterThan(0.7)
  }, 30_000)

  it('has two hundred lines that speak of something in a shipped scenario and judge, and some that speak of nothing', async () => {
    const marks = aboutMarks(lang).filter(({ half }) => half === 'judge')
    expect(marks).toHaveLength(200)
    expect(marks.filter(({ about }) => about.length === 0).length).toBeGreaterThanOrEqual(10)
    const { right, of, silent, ofSilent } = aboutFigures(marks, await loadLabeller([lang]))
    expect(right / of).toBeGreaterThan(0.8)
    expect(silent / ofSilent).toBeGreaterThan(0.7)
  }, 30_000)
})

it('overlap is 1 for the same stretch, 0 for none, and falls with what is too much', () => {
  expect(overlap({ start: 2, end: 8 }, { start: 2, end: 8 })).toBe(1)
  expect(overlap({ start: 0, end: 2 }, { start: 2, end: 8 })).toBe(0)
  expect(overlap({ start: 0, end: 10 }, { start: 0, end: 5 })).toBeCloseTo(2 / 3)
})
