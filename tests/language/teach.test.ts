import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Example, Lang, Move } from '#content'
import { loadMoves } from '#content/library'
import { type Labeller, loadLabeller } from '#language'
import { type Corpus, openShipped, study, type TaughtWeights, taughtLabeller, teach } from '#language/teach'
import { exponential } from '../../src/language/teach/exactly.ts'
import en from '../../src/language/weights/en.ts'
import zh from '../../src/language/weights/zh.ts'

const example = (text: string, moves: readonly string[], from = 'own', context = ''): Example => ({ text, moves, from, context })
const file = (id: string, examples: readonly Example[], nearMisses: readonly Example[] = [], lang: Lang = 'en'): Move => ({
  id,
  lang,
  section: 'own',
  title: id,
  does: 'Tells how to be safe.',
  examples,
  nearMisses,
})
const SAFE = [
  'Before we walk in: helmet on, please, and stay behind the yellow line.',
  'Please put the helmet on and keep behind the yellow line while we are in the hall.',
  'Hard hat and goggles first, then I will show you the hall.',
  'One thing for your safety: goggles on, and nobody crosses the yellow line.',
  'Put these goggles on before we go in, the press throws chips.',
  'Stay with me behind the line, please, and keep your helmet on.',
].map((text, at) => example(text, ['safety-briefing'], `${'abc'[at % 3]}-1/${at}`))
const SAFE_ZH = [
  '进车间之前先把安全帽戴好，走黄线里面。',
  '麻烦您戴上安全帽和护目镜，跟着我走黄线。',
  '先说安全：护目镜要戴好，不要越过黄线。',
  '车间里请一直戴着安全帽，别越黄线。',
].map((text) => example(text, ['safety-briefing']))

vi.setConfig({ testTimeout: 60_000 })

/** A twelfth of what ships: enough to learn against, and read in a moment. */
const some = async (lang: Lang) =>
  (await loadMoves(lang)).map((move) => ({
    ...move,
    examples: move.examples.filter((_, at) => at % 12 === 0),
    nearMisses: move.nearMisses.filter((_, at) => at % 12 === 0),
  }))
let corpus: Corpus
let chinese: Corpus
let shipped: Labeller
beforeAll(async () => {
  corpus = await openShipped('en', await some('en'))
  chinese = await openShipped('zh', await some('zh'))
  shipped = await loadLabeller(['en', 'zh'])
}, 60_000)
const heard = (labeller: Labeller, text: string, lang: Lang = 'en') =>
  labeller.hear({ lang, text, context: '' }).moves.map(({ id }) => id as string)
const taughtFrom = async (files: readonly Move[], of = corpus, weights = en): Promise<Labeller> =>
  taughtLabeller(weights, (await teach(of, files)) as TaughtWeights)

describe('a move of one’s own', () => {
  it('is heard in words that no example had, and in nobody’s small talk', async () => {
    const labeller = await taughtFrom([file('safety-briefing', SAFE)])
    expect(heard(labeller, 'Helmet on, please, and stay behind the yellow line in the hall.')).toContain('safety-briefing')
    for (const text of ['What do you pay for the licence today?', 'I am sorry that the order came late.'])
      expect(heard(labeller, text)).not.toContain('safety-briefing')
  })

  it('is heard in Chinese too', async () => {
    const labeller = await taughtFrom([file('safety-briefing', SAFE_ZH, [], 'zh')], chinese, zh)
    expect(heard(labeller, '请您先戴安全帽，走黄线里面。', 'zh')).toContain('safety-briefing')
    expect(heard(labeller, '您现在用的是哪套系统？', 'zh')).not.toContain('safety-briefing')
  })

  it('shows the words that it stands in', async () => {
    const labeller = await taughtFrom([file('safety-briefing', SAFE)])
    const text = 'I brought the price list. Helmet on, please, and stay behind the yellow line.'
    const move = labeller.hear({ lang: 'en', text, context: '' }).moves.find(({ id }) => id === 'safety-briefing')
    expect(text.slice(move?.start, move?.end)).toMatch(/Helmet|yellow line/)
  })

  it('changes no other move: all else is heard to the last thousandth as it ships', async () => {
    const labeller = await taughtFrom([file('safety-briefing', SAFE)])
    for (const { text, context, kind } of corpus.seen.examples.slice(0, 60)) {
      const utterance = { lang: 'en' as const, text, context, ...(kind ? { kind } : {}) }
      const before = shipped.hear(utterance)
      const after = labeller.hear(utterance)
      if (before.gate !== 'ok') continue
      expect({ ...after, moves: after.moves.filter(({ id }) => id !== 'safety-briefing'), perhaps: [] }).toEqual({
        ...before,
        perhaps: [],
      })
    }
  })

  it('needs three examples to be heard at all', async () => {
    expect(await teach(corpus, [file('safety-briefing', SAFE.slice(0, 2))])).toBeNull()
    const told = await study(corpus, [file('safety-briefing', SAFE.slice(0, 2))], 'safety-briefing')
    expect(told?.tooFew).toBe(true)
  })
})

describe('a move that ships', () => {
  const OFFER = 'I could have our fitter look over your belt this week, it costs you nothing.'
  it('learns from an example of one’s own what it did not hear, and nothing else is learnt', async () => {
    expect(heard(shipped, OFFER)).not.toContain('trial-close')
    const own = [OFFER, 'Our fitter could look over your belt next week, free of charge.'].map((text) =>
      example(text, ['trial-close']),
    )
    const weights = await teach(corpus, [file('trial-close', own)])
    expect(weights?.moves.map(({ move }) => move)).toEqual(['trial-close'])
    expect(heard(await taughtFrom([file('trial-close', own)]), OFFER)).toContain('trial-close')
  })

  it('unlearns by a counter-example', async () => {
    const text = 'I am sorry, I did not catch your name.'
    expect(heard(shipped, text)).toContain('apologise')
    const misses = [text, 'Sorry, I did not catch the number.', 'I am sorry, what was your name?', 'Sorry, did you say forty?']
    const labeller = await taughtFrom([
      file(
        'apologise',
        [],
        misses.map((one) => example(one, [])),
      ),
    ])
    expect(heard(labeller, text)).not.toContain('apologise')
    expect(heard(labeller, 'I am very sorry that it broke down again.')).toContain('apologise')
  })

  it('a copy of the shipped file teaches nothing', async () => {
    const [copy] = await some('en')
    expect(await teach(corpus, [copy as Move])).toBeNull()
  })
})

it('the same files teach the same to the last whole number, in whatever order they come', async () => {
  const files = [
    file('safety-briefing', SAFE),
    file('trial-close', [example('Our fitter could look it over for free.', ['trial-close'])]),
  ]
  const [once, again] = [await teach(corpus, files), await teach(corpus, [...files].reverse())]
  expect(again).toEqual(once)
})

it('the exponential by four operations is the exponential', () => {
  for (let x = -40; x <= 40; x += 0.37) expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12)
})

describe('a study', () => {
  it('tells at once what was learnt, then what holds on writers that it never saw', async () => {
    const phases: string[] = []
    const told = await study(
      corpus,
      [file('safety-briefing', SAFE, [example('The helmet test is in the brochure.', ['feature'], 'c-2/1')])],
      'safety-briefing',
      (first) => {
        phases.push(first.measured ? 'measured' : 'learnt')
        expect(first.own).toHaveLength(7)
      },
      (done, of) => {
        phases.push(`${done} of ${of}`)
      },
    )
    expect(phases).toEqual(['learnt', '1 of 4', '2 of 4', '3 of 4', '4 of 4'])
    expect(told?.measured?.by).toBe('writer')
    const { right = 0, missed = 0 } = told?.measured?.own ?? {}
    expect(right + missed).toBe(6)
    expect(right).toBeGreaterThanOrEqual(3)
    expect(
      told?.words
        .filter(({ worth }) => worth > 0)
        .map(({ words }) => words)
        .join(' '),
    ).toMatch(/helmet|yellow|goggles/)
    expect(told?.own.every(({ before }) => before === null)).toBe(true)
  })

  it('of a shipped move says how it stood before, and which shipped examples changed', async () => {
    const own = ['Thanks, noted.', 'Right, noted, thanks.', 'Noted.', 'All right, noted.'].map((text) =>
      example(text, ['paraphrase']),
    )
    const told = await study(corpus, [file('paraphrase', own)], 'paraphrase')
    expect(told?.measured?.by).toBe('example')
    expect(told?.measured?.before?.shipped.right).toBeGreaterThan(5)
    expect(told?.changed.length).toBe(Math.min(40, (told?.gained ?? 0) + (told?.lost ?? 0)))
    for (const { right } of told?.changed ?? []) expect(typeof right).toBe('boolean')
  })
})
