/** Padding earns nothing: what is no clause is not heard, so that it can neither raise a point nor hide a fault. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { KINDS, type Kind, LANGS, type Lang, type Rubric } from '../../src/content/index.ts'
import { type Labeller, loadLabeller } from '../../src/language/index.ts'
import { type Report, score, traceOf } from '../../src/scoring/index.ts'
import { rubricOf } from '../bench/fit/rubrics.ts'
import { type RatedTalk, ratedTalks } from '../bench/fit/talks.ts'
import { fragments, heaviestPieces, unitsOf } from './padding-material.ts'

const RUBRIC_OF: Readonly<Record<Kind, string>> = {
  discovery: 'spin',
  presentation: 'fab',
  objection: 'objection',
  complaint: 'complaint',
}
const talks = ratedTalks('tests/corpora').filter((talk) => talk.corpus)
const labellers = {} as Record<Lang, Labeller>
const material = {} as Record<Lang, { readonly heaviest: readonly string[]; readonly fragments: readonly string[] }>
const rubrics = new Map<string, Rubric>()
beforeAll(async () => {
  for (const lang of LANGS) {
    labellers[lang] = await loadLabeller([lang])
    material[lang] = { heaviest: await heaviestPieces(lang), fragments: await fragments(lang) }
    for (const kind of KINDS) rubrics.set(`${kind}.${lang}`, rubricOf(RUBRIC_OF[kind], lang))
  }
}, 60_000)
const rate = (talk: RatedTalk): Report => score(rubrics.get(`${talk.kind}.${talk.lang}`)!, traceOf(talk, labellers[talk.lang]))
const unpadded = new Map<string, Report>()
/** The talk as it was said, but for the full stops that padding needs: a stop alone tells a statement from a question. */
const plain = (talk: RatedTalk): Report => {
  const known = unpadded.get(talk.id) ?? rate({ ...talk, turns: talk.turns.map((turn) => stopped(turn, talk.lang)) })
  unpadded.set(talk.id, known)
  return known
}
const stopped = (turn: RatedTalk['turns'][number], lang: Lang) =>
  turn.by === 'buyer' || /[.!?。！？]$/.test(turn.text) ? turn : { ...turn, text: `${turn.text}${lang === 'en' ? '.' : '。'}` }

/** Pads seller turns; which of them, and with what, is chance. */
interface Padding {
  readonly what: 'heaviest' | 'fragments' | 'echo'
  readonly picks: readonly number[]
  readonly between: number
  readonly every: number
  readonly before: boolean
}
const BETWEEN: Readonly<Record<Lang, readonly string[]>> = {
  en: [', ', '; ', ' / ', '. ', ' … ', '\n', ' - '],
  zh: ['，', '、', '；', '。', '……', ' / ', '\n'],
}
const arbitrary = (what: Padding['what']): fc.Arbitrary<Padding> =>
  fc.record({
    what: fc.constant(what),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 9 }),
    between: fc.nat(),
    every: fc.integer({ min: 1, max: 4 }),
    before: fc.boolean(),
  })
/** Whether the seller's words beside the padding are more than a scrap themselves: else nobody could say where padding begins. */
const isSentence = (text: string, first: boolean, lang: Lang): boolean => {
  const sentence =
    text
      .split(/[.!?。！？…\n]+/)
      .filter((part) => unitsOf(part, lang).length > 0)
      .at(first ? 0 : -1) ?? ''
  return sentence.split(/[,;:，、；：/]| - /).some((piece) => unitsOf(piece, lang).length > 4)
}
function padded(talk: RatedTalk, { what, picks, between, every, before }: Padding): RatedTalk {
  const { lang } = talk
  const end = lang === 'en' ? '.' : '。'
  let buyer = ''
  let at = 0
  return {
    ...talk,
    turns: talk.turns.map((turn) => {
      if (turn.by === 'buyer') {
        buyer = turn.text
        return turn
      }
      const own = stopped(turn, lang)
      at += 1
      if ((at - 1) % every !== 0) return own
      const joint = BETWEEN[lang][between % BETWEEN[lang].length]!
      const words =
        what === 'echo'
          ? buyer
          : picks.map((pick) => material[lang][what][(pick + at) % material[lang][what].length]!).join(joint) + end
      if (words === '' || (what !== 'echo' && !isSentence(turn.text, before, lang))) return own
      return { by: turn.by, text: before ? `${words} ${own.text}` : `${own.text} ${words}` }
    }),
  }
}

describe.each(LANGS)('%s: padding an answer without a real clause', (lang) => {
  it('is made of what counts most', () => {
    expect(material[lang].heaviest.length).toBeGreaterThan(100)
    expect(material[lang].fragments.length).toBeGreaterThan(100)
    for (const piece of material[lang].heaviest) expect(unitsOf(piece, lang).length).toBeLessThanOrEqual(4)
  })
  describe.each(KINDS)('%s', (kind) => {
    const own = talks.filter((talk) => talk.lang === lang && talk.kind === kind)
    it.each([
      ['the labeller’s highest-weight n-grams', 'heaviest'],
      ['shipped example fragments', 'fragments'],
      ['the buyer’s last line', 'echo'],
    ] as const)(
      'with %s never raises a point',
      (_, what) => {
        fc.assert(
          fc.property(fc.constantFrom(...own), arbitrary(what), (talk, padding) => {
            const [before, after] = [plain(talk), rate(padded(talk, padding))]
            expect(after.overall).toBeLessThanOrEqual(before.overall)
            for (const [id, { points }] of Object.entries(after.criteria))
              expect(points, id).toBeLessThanOrEqual(before.criteria[id]!.points)
          }),
          { numRuns: Number(process.env.PADDING_RUNS ?? 6), seed: 11 },
        )
      },
      120_000,
    )
  })
})
