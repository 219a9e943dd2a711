import { expect, it } from 'vitest'
import { run } from '../../src/cli/label.ts'
import { asLines, typed, valuesOf } from './typed.ts'

interface Heard {
  readonly id: string
  readonly moves: readonly { readonly id: string; readonly confidence: number; readonly start: number; readonly end: number }[]
}
async function labelled(...turns: readonly unknown[]) {
  const { code, out, err } = await typed(run, [], asLines(turns))
  return { code, err, heard: valuesOf(out) as Heard[] }
}

const en = { id: 'a', lang: 'en', context: 'It stops twice a week.', text: 'I see. What does an hour of that cost you?' }
const zh = { id: 'b', lang: 'zh', context: '一周停两次。', text: '明白。停一小时要损失多少钱？' }

it('answers each turn in order, with moves, confidence and the words that show them', async () => {
  const { code, heard } = await labelled(en, zh)
  expect(code).toBe(0)
  expect(heard.map(({ id }) => id)).toEqual(['a', 'b'])
  for (const [at, { text }] of [en, zh].entries()) {
    const moves = heard[at]?.moves ?? []
    expect(moves.map(({ id }) => id)).toContain('implication-question')
    for (const { confidence, start, end } of moves) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(text.slice(start, end).trim()).not.toBe('')
    }
  }
}, 30_000)

it.each([
  ['no JSON', '{', /line 2: .*JSON/],
  ['a field that misses', { id: 'c', lang: 'en', text: 'Hello.' }, /line 2: "context" is missing/],
  ['an unknown language', { ...en, lang: 'fr' }, /line 2: "lang" "fr" is not known; known are en, zh/],
])(
  'tells %s with its line, after the lines before it were answered',
  async (_, bad, told) => {
    const { code, err, heard } = await labelled(en, bad, zh)
    expect(code).toBe(2)
    expect(err).toMatch(told)
    expect(heard.map(({ id }) => id)).toEqual(['a'])
  },
  30_000,
)
