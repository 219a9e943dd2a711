import { beforeAll, describe, expect, it } from 'vitest'
import { LANGS, type Lang, type MoveId } from '#content'
import { loadMoves } from '#content/library'
import { type Explainer, loadExplainer, type Why } from '#language/explain'

const explainers: Partial<Record<Lang, Explainer>> = {}
beforeAll(async () => {
  for (const lang of LANGS) explainers[lang] = await loadExplainer(lang, await loadMoves(lang))
}, 60_000)

const why = (lang: Lang, text: string, move: MoveId, context = ''): Why => explainers[lang]!.why({ lang, text, context }, move)
const words = ({ spoke }: Why, side: 'for' | 'against') =>
  spoke
    .filter(({ points }) => (side === 'for' ? points > 0 : points < 0))
    .flatMap((one) => (one.side === 'build' ? [] : [one.text]))
    .join(' | ')

describe('why a move was heard', () => {
  it.each([
    ['en', 'I see. What does an hour of that cost you?', 'implication-question', 'It stops twice a week.', /cost/],
    ['en', 'I am so sorry about the late van.', 'apologise', 'It came at four!', /sorry/],
    ['zh', '明白。停一小时要损失多少钱？', 'implication-question', '一周停两次。', /损失/],
    ['zh', '实在对不起,这事是我们弄错了。', 'apologise', '四点才来！', /对不起/],
  ] as const)('%s: “%s” is %s by the words that say it', (lang, text, move, context, telling) => {
    const found = why(lang, text, move, context)
    expect(found).toMatchObject({ verdict: 'heard', because: 'points' })
    expect(found.points).toBeGreaterThanOrEqual(found.needs)
    expect(words(found, 'for')).toMatch(telling)
    for (const one of found.spoke) if (one.side === 'seller') expect(text.slice(one.start, one.end).trim()).toBe(one.text)
  })

  it.each([
    ['en', 'I will not say sorry, it was the traffic.', 'apologise', 'You are late!', 'denied'],
    ['en', 'xkcdq wrtpl zzkjh qwrtp sdfgh', 'apologise', '', 'gate'],
    ['zh', '我不会说对不起,路上堵车。', 'apologise', '你们迟到了！', 'denied'],
  ] as const)('%s: “%s” is none: %s (%s)', (lang, text, move, context, because) => {
    expect(why(lang, text, move, context)).toMatchObject({ verdict: 'not', because, span: null })
  })
})

describe.each(LANGS)('for any line and any move (%s)', (lang) => {
  const lines = {
    en: [
      '',
      '…!',
      '😀 Okay.',
      'We could send a fitter on Tuesday, or take it back. Which would you rather?',
      'Right. Noted. And the price?',
    ],
    zh: ['', '……！', '😀 好。', '礼拜二我们可以派人过来,也可以给您退。您看哪个好?', '好的。记下了。那价格呢？'],
  }[lang]

  it('all that spoke, with what is too small to name, is what the line gives; and the verdict is the labeller’s', () => {
    const explainer = explainers[lang]!
    for (const text of lines) {
      const utterance = { lang, text, context: lang === 'en' ? 'When can you come?' : '你们什么时候能来？' }
      const heard = explainer.hear(utterance)
      for (const move of explainer.moves) {
        const found = explainer.explain(utterance, move)
        expect(found.spoke.reduce((sum, { points }) => sum + points, found.rest)).toBe(found.points)
        expect(found.verdict === 'heard').toBe(heard.moves.some(({ id }) => id === move))
        if (found.because === 'points' && heard.gate === 'ok') {
          // A point is a hundredth: at the very line rounding may say either.
          if (found.verdict === 'heard') expect(found.points).toBeGreaterThanOrEqual(found.needs - 1)
          else expect(found.points).toBeLessThanOrEqual(found.needs + 1)
        }
      }
    }
  }, 60_000)

  it('three examples of the move are shown, the most alike first, and at most one that is none', () => {
    const [text, move] = lang === 'en' ? ['I am sorry, that was our mistake.', 'own-it'] : ['抱歉,这是我们的错。', 'own-it']
    const { near } = why(lang, text, move)
    const carrying = near.filter(({ carries }) => carries)
    expect(carrying).toHaveLength(3)
    expect(near.length - carrying.length).toBeLessThanOrEqual(1)
    expect(carrying.every(({ moves }) => moves.includes(move))).toBe(true)
    expect(carrying.map(({ alike }) => alike)).toEqual(carrying.map(({ alike }) => alike).toSorted((a, b) => b - a))
    expect(carrying[0]?.alike).toBeGreaterThan(0.1)
  })
})
