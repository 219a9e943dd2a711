import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHART_KINDS, chartOf } from '#buyer/chart'
import { ENDINGS, LANGS } from '#content'
import type { Evidence } from '#scoring'
import { byWords } from '../../src/ui/practise/debrief/by-words.ts'
import { changeSaid, isGood, stateName } from '../../src/ui/practise/debrief/change-words.ts'
import { stayedHidden } from '../../src/ui/practise/debrief/Hidden.tsx'
import { stretches } from '../../src/ui/practise/debrief/marks.ts'
import { quoted, shownSpan, wholeWords } from '../../src/ui/practise/debrief/shown-words.ts'
import { inQuotes, strongest } from '../../src/ui/practise/debrief/strongest.ts'
import { heatCourse } from '../../src/ui/practise/heat.ts'
import { nightShift } from '../session/fakes.ts'

const evidence = (start: number, end: number, worth: number): Evidence => ({
  criterion: 'c',
  clue: 'k',
  turn: 1,
  start,
  end,
  worth,
  why: '',
})

describe('marks in a turn', () => {
  it('keep every character, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), fc.constantFrom(-30, 40))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const cut = stretches(
          text,
          spans.map(([start, end, worth]) => evidence(start, end, worth)),
        )
        expect(cut.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })

  it('tell apart what raised and what lowered', () => {
    expect(stretches('Ask. Push!', [evidence(0, 4, 40), evidence(5, 10, -30)])).toEqual([
      { start: 0, text: 'Ask.', raised: true, lowered: false },
      { start: 4, text: ' ', raised: false, lowered: false },
      { start: 5, text: 'Push!', raised: false, lowered: true },
    ])
  })
})

it('reasons on the very same words stand under them once; an absence stands alone', () => {
  const [asks, also, other, nowhere, nowhereElse] = [
    evidence(0, 4, 40),
    evidence(0, 4, -30),
    evidence(2, 4, 10),
    evidence(0, 0, -5),
    evidence(0, 0, -6),
  ]
  expect(byWords([asks!, other!, nowhere!, also!, nowhereElse!])).toEqual([[asks, also], [other], [nowhere], [nowhereElse]])
})

describe('quoted words', () => {
  const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  it.each([
    ['zh', '三个星期内能装好吗？我们先换龙头。', '个星期', '三个星期内能装好吗'],
    ['zh', '行。如果提前两周就知道哪个轴承要坏，对您来说有什么价值呢？', '轴承', '如果提前两周就知道哪个轴承要坏'],
    ['zh', '如果提前两周就知道到底是哪个轴承要坏掉，您会怎么安排？', '周就知', '两周就知道'],
    ['en', 'Well, it costs 1,500 a week, I think.', '500', 'it costs 1,500 a week'],
    ['en', 'So what would it be worth to you if you knew two weeks ahead?', 'eeks', 'weeks'],
    ['en', 'Ask. Push!', 'Ask.', 'Ask.'],
  ] as const)('%s: %s widens “%s” to “%s”', (lang, text, found, shown) => {
    expect(quoted(text, span(text, found), lang)).toBe(shown)
  })

  it('hold what was found, stay within the text and are empty where nothing was found', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(70), fc.nat(70), fc.constantFrom(...LANGS), (text, start, end, lang) => {
        for (const widened of [shownSpan(text, { start, end }, lang), wholeWords(text, { start, end }, lang)]) {
          expect(widened.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(widened.start, widened.end)).toContain(text.slice(start, end).trim())
          if (end <= start) expect(text.slice(widened.start, widened.end)).toBe('')
        }
      }),
    )
  })

  it('show the three that weigh most on each side, each place once', () => {
    const text = 'one, two, three, four, five, six, seven, eight, nine'
    const words = text.split(', ')
    const all = words.map((word, at) => ({
      ...evidence(span(text, word).start, span(text, word).end, at < 5 ? at + 1 : -at),
      clue: word,
    }))
    const shown = strongest(
      inQuotes([...all, { ...all[0]!, clue: 'more', worth: 9 }], () => text, 'en'),
      3,
    )
    expect(shown.map((one) => one.words)).toEqual(['one', 'five', 'four', 'nine', 'eight', 'seven'])
    expect(shown[0]?.evidence).toHaveLength(2)
  })
})

describe('what a turn changed', () => {
  const ids = [
    ...CHART_KINDS.filter((kind) => kind !== 'mood').flatMap((kind) => chartOf(kind, 'en').nodes.map(({ id }) => id)),
    ...ENDINGS,
  ]
  it.each(LANGS)('is said in words for every state and ending (%s)', (lang) => {
    const bare = ids.filter((id) => stateName(id, lang) === id && (lang === 'zh' || id.includes('-')))
    expect(bare).toEqual([])
  })

  it('names an ending as the page does, and tells good from bad', () => {
    const lost = { buyer: 'dana', what: 'call', id: 'stage', from: 'objections', to: 'lost', cause: 'turn' } as const
    expect(changeSaid(lost, 'zh')).toBe('异议 → 未能打动')
    expect([isGood(lost), isGood({ ...lost, to: 'won' }), isGood({ ...lost, to: 'closing' })]).toEqual([false, true, null])
  })
})

describe('what stayed hidden', () => {
  it.each([
    { states: { 'need:unplanned-stops': 'latent' }, hidden: [{ id: 'unplanned-stops', what: 'needLatent' }] },
    { states: { 'need:unplanned-stops': 'felt' }, hidden: [{ id: 'unplanned-stops', what: 'needHalf' }] },
    { states: { 'need:unplanned-stops': 'explicit' }, hidden: [] },
    { states: { 'concern:false-alarms': 'raised' }, hidden: [{ id: 'false-alarms', what: 'concernOpen' }] },
    { states: { 'concern:false-alarms': 'settled' }, hidden: [] },
  ])('is $hidden with $states', ({ states, hidden }) => {
    const kept = stayedHidden({ states } as unknown as Parameters<typeof stayedHidden>[0], nightShift) // the states are all it reads
    expect(kept.map(({ id, what }) => ({ id, what }))).toEqual(hidden)
  })
})

it('a complaint’s heat follows the log, not the scenario, where a level has shifted it', () => {
  const turn = (from: number, to: number) =>
    ({ by: 'seller', changes: [{ buyer: 'tony', what: 'complaint', id: 'heat', from, to, cause: 'x' }] }) as never // all it reads
  expect(heatCourse([turn(80, 70), turn(70, 75)], 70)).toEqual([80, 70, 75])
  expect(heatCourse([], 70)).toEqual([70])
})
