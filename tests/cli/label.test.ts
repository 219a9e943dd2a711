import { expect, it } from 'vitest'
import { run } from '../../src/cli/label.ts'

async function labelled(...lines: readonly unknown[]) {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    lines: async function* () {
      for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line)
    },
    interactive: false,
  }
  const code = await run([], io)
  return {
    code,
    err,
    heard: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; moves: { id: string; confidence: number; start: number; end: number }[] }),
  }
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
