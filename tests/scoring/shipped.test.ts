import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { KINDS, type Kind, LANGS, type Lang, type Rubric } from '../../src/content/index.ts'
import { type Labeller, loadLabeller } from '../../src/language/index.ts'
import { pastedFrom, type Report, score, textsOf, traceOf } from '../../src/scoring/index.ts'
import { cheated, TRICKS } from '../bench/attack/tricks.ts'
import { RUBRICS, rubricOf } from '../bench/fit/rubrics.ts'
import { type RatedTalk, ratedTalks } from '../bench/fit/talks.ts'

const RUBRIC_OF: Readonly<Record<Kind, string>> = {
  discovery: 'spin',
  presentation: 'fab',
  objection: 'objection',
  complaint: 'complaint',
}
const KIND_OF = Object.fromEntries(KINDS.map((kind) => [RUBRIC_OF[kind], kind])) as Readonly<Record<string, Kind>>
const talks = ratedTalks('tests/corpora').filter((talk) => talk.corpus)
const rubrics: ReadonlyMap<string, Rubric> = new Map(
  LANGS.flatMap((lang) => RUBRICS.map((id) => [`${id}.${lang}`, rubricOf(id, lang)] as const)),
)
const pasted = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    pastedFrom(
      RUBRICS.flatMap((id) => textsOf(rubrics.get(`${id}.${lang}`)!)),
      lang,
    ),
  ]),
) as Readonly<Record<Lang, (text: string) => boolean>>
const labellers = {} as Record<Lang, Labeller>
beforeAll(async () => {
  for (const lang of LANGS) labellers[lang] = await loadLabeller([lang])
})
const rate = (
  talk: Pick<RatedTalk, 'lang' | 'kind' | 'turns'>,
  by: Rubric = rubrics.get(`${RUBRIC_OF[talk.kind]}.${talk.lang}`)!,
): Report => score(by, traceOf(talk, labellers[talk.lang]), { isPasted: pasted[talk.lang] })

describe.each([...rubrics])('%s passes its own tests', (_name, rubric) => {
  it.each(rubric.tests.map((test) => [test.id, test] as const))('%s', (_id, test) => {
    const report = rate({ lang: rubric.lang, kind: KIND_OF[rubric.id]!, turns: test.turns }, rubric)
    for (const [criterion, [least, most]] of Object.entries(test.expect)) {
      const points = criterion === 'overall' ? report.overall : report.criteria[criterion]!.points
      expect.soft(points, criterion).toBeGreaterThanOrEqual(least)
      expect.soft(points, criterion).toBeLessThanOrEqual(most)
    }
  })
})

describe.each(LANGS)('nobody is fooled (%s)', (lang) => {
  const others = talks.filter((talk) => talk.points.overall! >= 3)
  const victims = KINDS.map((kind) => others.find((talk) => talk.lang === lang && talk.kind === kind)!)
  it.each(Object.keys(TRICKS))('%s gets 1 at most', (name) => {
    const material = { rubrics: new Map(RUBRICS.map((id) => [id as string, rubrics.get(`${id}.${lang}`)!])), others }
    for (const talk of victims) expect(rate(cheated(talk, TRICKS[name]!, material)).overall, talk.id).toBeLessThanOrEqual(1)
  })

  it('the readers’ gaming talks stay at 0, and no excellent one falls under 2', () => {
    for (const talk of talks.filter((one) => one.lang === lang && one.quality === 'gaming'))
      expect(rate(talk).overall, talk.id).toBeLessThanOrEqual(0.5)
    for (const talk of talks.filter((one) => one.lang === lang && one.quality === 'excellent'))
      expect(rate(talk).overall, talk.id).toBeGreaterThanOrEqual(2)
  }, 60_000)
})

/** A turn of a good seller followed by padding that is no clause. */
const PADDING = {
  en: ['benefit, proof, value', 'implication question', 'I understand. Sorry. Absolutely.', 'case study, 31 %, Hengda report'],
  zh: ['益处、证据、价值', '暗示问题', '理解,抱歉,一定', '案例、31%、恒达报告'],
} as const

describe.each(LANGS)('padding (%s)', (lang) => {
  const own = talks.filter((talk) => talk.lang === lang && talk.points.overall! <= 2.5)
  it('words without a clause, or the buyer’s last line, never raise overall by a whole point', () => {
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.constantFrom(...PADDING[lang], 'echo'), (talk, padding) => {
        let buyer = ''
        const turns = talk.turns.map((turn) => {
          if (turn.by === 'buyer') {
            buyer = turn.text
            return turn
          }
          return { by: turn.by, text: `${turn.text} ${padding === 'echo' ? buyer : padding}` }
        })
        expect(rate({ ...talk, turns }).overall).toBeLessThanOrEqual(Math.max(1, rate(talk).overall + 0.5))
      }),
      { numRuns: 20, seed: 7 },
    )
  }, 60_000)
})

describe('a report', () => {
  const talk = talks.find((one) => one.quality === 'excellent')!
  it('is the same each time, and survives JSON', () => {
    expect(JSON.parse(JSON.stringify(rate(talk)))).toEqual(rate(talk))
  })

  it('has for every point evidence that lies in its turn', () => {
    for (const one of talks.slice(0, 30)) {
      const report = rate(one)
      for (const { turn, start, end, why } of report.evidence) {
        const { by, text } = one.turns[turn]!
        expect(by).toBe('seller')
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
        expect(why).not.toBe('')
      }
      for (const [id, { points }] of Object.entries(report.criteria)) {
        if (points > 0)
          expect(
            report.evidence.some((evidence) => evidence.criterion === id && evidence.worth > 0),
            `${one.id} ${id}`,
          ).toBe(true)
      }
    }
  }, 60_000)

  it('never throws, whatever the turns hold', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\u0000', '\ud800', '😀😀', 'مرحبا', '对', 'x'.repeat(5000)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGS),
        fc.constantFrom(...KINDS),
        fc.array(fc.record({ by: fc.constantFrom('seller' as const, 'buyer' as const), text: odd }), { maxLength: 12 }),
        (lang, kind, turns) => {
          const report = rate({ lang, kind, turns })
          expect(report.overall).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 40, seed: 3 },
    )
  }, 60_000)

  it('takes a few milliseconds', () => {
    const traces = talks
      .slice(0, 40)
      .map((one) => [rubrics.get(`${RUBRIC_OF[one.kind]}.${one.lang}`)!, traceOf(one, labellers[one.lang])] as const)
    for (const [by, trace] of traces) score(by, trace)
    const start = performance.now()
    for (const [by, trace] of traces) score(by, trace)
    expect((performance.now() - start) / traces.length).toBeLessThan(25) // five on a quiet machine
  }, 60_000)
})

it('the corpus that is measured on is the one that was given', () => {
  expect(readFileSync('tests/corpora/ratings.en.jsonl', 'utf8').trim().split('\n')).toHaveLength(90)
  expect(readFileSync('tests/corpora/ratings.zh.jsonl', 'utf8').trim().split('\n')).toHaveLength(100)
})
