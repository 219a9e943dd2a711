import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeGroups, type BlindAnswer, type BlindMark, batchOf, blindPairs, markingFigures } from '../../src/records/blind.ts'

const answer = (id: string, text: string, more: Partial<BlindAnswer> = {}): BlindAnswer => ({
  id,
  to: 'age',
  lang: 'en',
  rubric: 'spin',
  criterion: 'problem',
  machine: 2,
  lines: [
    { by: 'buyer', text: 'The presses are from 2009.' },
    { by: 'seller', text },
  ],
  ...more,
})
const mark = (id: string, more: Partial<BlindMark> = {}): BlindMark => ({
  id,
  batch: 'b',
  by: 'me',
  atMs: 1,
  lang: 'en',
  rubric: 'spin',
  criterion: 'problem',
  answers: [id],
  machine: 2,
  points: 2,
  elapsedMs: 6000,
  repeat: false,
  ...more,
})

describe('near-identical answers', () => {
  it('are marked once: case, spaces and stops make no difference, other words and other questions do', () => {
    const groups = alikeGroups([
      answer('1', 'Which of them gives you most trouble at night?'),
      answer('2', 'which of them gives you MOST trouble at night'),
      answer('3', 'What does an hour of standing cost you?'),
      answer('4', 'Which of them gives you most trouble at night?', { to: 'crew' }),
    ])
    expect(groups.map((group) => group.map(({ id }) => id).join('+'))).toEqual(['1+2', '3', '4'])
  })

  it('are found in Chinese too', () => {
    const groups = alikeGroups([
      answer('1', '哪一条线夜里最让您头疼？'),
      answer('2', '哪一条线，夜里最让您头疼'),
      answer('3', '停一小时要损失多少？'),
    ])
    expect(groups.map(({ length }) => length)).toEqual([2, 1])
  })
})

describe('a batch', () => {
  it('shows each answer once, and a few again, never soon after', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 30 }), fc.nat(), (count, most, seed) => {
        const groups = Array.from({ length: count }, (_, at) => [answer(String(at), String(at))] as const)
        const shown = batchOf(groups, most, seed)
        const first = shown.filter(({ repeat }) => !repeat).map(({ group }) => group[0].id)
        const again = shown.filter(({ repeat }) => repeat).map(({ group }) => group[0].id)
        expect(new Set(first).size).toBe(Math.min(count, most))
        expect(first).toHaveLength(Math.min(count, most))
        expect(again.length).toBe(first.length <= 3 ? 0 : Math.max(1, Math.floor(first.length / 6)))
        for (const id of again) {
          const places = shown.flatMap(({ group }, at) => (group[0].id === id ? [at] : []))
          expect(places).toHaveLength(2)
          expect(places[1]! - places[0]!).toBeGreaterThan(3)
        }
        expect(batchOf(groups, most, seed)).toEqual(shown)
      }),
    )
  })
})

describe('what marking tells', () => {
  it('counts minutes for a hundred answers, and how often the marker gave the same again', () => {
    const marks = [
      mark('1', { answers: ['1', '2', '3'], elapsedMs: 30_000 }),
      mark('4', { points: 1, elapsedMs: 20_000 }),
      mark('5', { answers: ['1', '2', '3'], repeat: true, points: 2, elapsedMs: 5000 }),
      mark('6', { answers: ['4'], repeat: true, points: 3, elapsedMs: 5000 }),
    ]
    expect(markingFigures(marks)).toEqual({ answers: 4, minutesPer100: 25, repeats: { n: 2, same: 1, apart: 1 } })
    expect(blindPairs(marks).map(({ run, person }) => [run, person])).toEqual([
      ['1', 2],
      ['4', 1],
    ])
  })

  it('does not count a lunch as marking', () => {
    expect(markingFigures([mark('1', { elapsedMs: 3_600_000 })]).minutesPer100).toBe(300)
    expect(markingFigures([]).minutesPer100).toBeNull()
  })
})
