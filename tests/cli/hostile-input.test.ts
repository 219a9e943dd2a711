import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { run as label } from '../../src/cli/label.ts'
import { run as score } from '../../src/cli/score.ts'

type Run = typeof label

async function answered(run: Run, ...lines: readonly unknown[]) {
  let [out, err] = ['', '']
  const tookMs: number[] = []
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    lines: async function* () {
      for (const line of lines) {
        const from = performance.now()
        yield JSON.stringify(line)
        tookMs.push(performance.now() - from) // the line was answered when the next one is asked for
      }
    },
    interactive: false,
  }
  const code = await run([], io)
  return {
    code,
    err,
    tookMs,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

const HUNDRED_KB = {
  en: 'I am so sorry about the late van, what does an hour of that cost you? '.repeat(1500).slice(0, 100_000),
  zh: '非常抱歉,车又晚到了,停一小时您要损失多少钱?'.repeat(4600).slice(0, 100_000),
}
const ODD = {
  'no text': '',
  'spaces only': ' \n\t ',
  emoji: '😀👍🏽👨‍👩‍👧 🎉🎉',
  'control characters': 'I am\u0000 so\u0007 sorry\u001b[31m about\u007f the van.\u0085',
  'a lone high surrogate': 'I am so sorry \ud83d about the van.',
  'a lone low surrogate': '\ude00 I am so sorry about the van.',
  'right-to-left text': 'أنا آسف جدا بشأن التأخير، متى تريد التسليم؟',
  'right-to-left marks in English': '\u202eI am so sorry\u202c about the \u200fvan\u200e.',
  'marks on marks': `I am so so\u0301${'\u0300'.repeat(500)}rry.`,
  'one character a thousand times': '啊'.repeat(1000),
  'no breaks at all': 'sorry'.repeat(2000),
} as const

describe.each(['en', 'zh'] as const)('label (%s)', (lang) => {
  it('answers 100 KB of text within a fifth of a second', async () => {
    const warm = { id: 'warm', lang, context: '', text: HUNDRED_KB[lang].slice(0, 300) }
    const { code, tookMs, answers } = await answered(
      label,
      warm,
      { id: 'long', lang, context: '', text: HUNDRED_KB[lang] },
      {
        ...{
          id: 'long-context',
          lang,
          context: HUNDRED_KB[lang],
          text: lang === 'en' ? 'I see. When was that?' : '明白。那是什么时候?',
        },
      },
    )
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['warm', 'long', 'long-context'])
    expect(Math.max(...tookMs.slice(1))).toBeLessThan(200 * busy())
  }, 60_000)

  it.each(Object.entries(ODD))(
    'answers %s, with spans inside the text',
    async (_, text) => {
      const { code, answers } = await answered(label, { id: 1, lang, context: text, text })
      expect(code).toBe(0)
      expect(answers).toHaveLength(1)
      for (const { start, end, confidence } of answers[0].moves) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    },
    30_000,
  )

  it.each([
    [{ lang: 'fr' }, '"lang" "fr" is not known; known are en, zh'],
    [{ lang: undefined }, '"lang" is missing; known are en, zh'],
    [{ lang: 7 }, '"lang" 7 is not known; known are en, zh'],
    [{ kind: 'chat' }, '"kind" "chat" is not known; known are discovery, presentation, objection, complaint'],
  ])('%j is told with the known ones', async (change, told) => {
    const { code, err } = await answered(label, { id: 1, lang, context: '', text: 'x', ...change })
    expect(code).toBe(2)
    expect(err).toContain(told)
  })
})

describe.each(['en', 'zh'] as const)('score (%s)', (lang) => {
  const talk = (...texts: readonly string[]) => ({
    id: 't',
    lang,
    kind: 'complaint',
    turns: texts.flatMap((text) => [
      { by: 'buyer', text: lang === 'en' ? 'The van never came!' : '车一直没来！' },
      { by: 'seller', text },
    ]),
  })

  it.each(Object.entries(ODD))(
    'answers a talk of %s',
    async (_, text) => {
      const { code, answers } = await answered(score, talk(text, text))
      expect(code).toBe(0)
      for (const points of Object.values(answers[0].points)) expect(points).toBeGreaterThanOrEqual(0)
      for (const { start, end } of answers[0].evidence) expect(start <= end && end <= text.length).toBe(true)
    },
    30_000,
  )

  it('answers 100 KB in one turn within a fifth of a second', async () => {
    const { code, tookMs } = await answered(score, talk(lang === 'en' ? 'Sorry.' : '抱歉。'), talk(HUNDRED_KB[lang]))
    expect(code).toBe(0)
    expect(tookMs[1]).toBeLessThan(200 * busy())
  }, 60_000)

  it.each([
    ['no turns', []],
    ['only the buyer', [{ by: 'buyer', text: 'Hello?' }]],
    ['a seller who says nothing', [{ by: 'seller', text: ' ' }]],
    ['a seller of marks', [{ by: 'seller', text: '…!' }]],
  ])('%s: all zero, with the reason', async (_, turns) => {
    const { code, answers } = await answered(score, { id: 1, lang, kind: 'objection', turns })
    expect(code).toBe(0)
    expect(new Set(Object.values(answers[0].points))).toEqual(new Set([0]))
    expect(answers[0].reasons).toHaveLength(1)
    expect(answers[0].reasons[0]).not.toBe('')
  })

  it('unknown languages and kinds are told with the known ones', async () => {
    const unknown = await answered(score, { ...talk('x'), kind: 'chat' })
    expect(unknown.err).toContain('known are discovery, presentation, objection, complaint')
    expect((await answered(score, { ...talk('x'), lang: 'xx' })).err).toContain('known are en, zh')
  })
})

/** How much slower this machine is just now than a quiet one: a plain loop that takes 10 ms there. */
function busy(): number {
  const from = performance.now()
  let sum = 0
  for (let at = 0; at < 8_000_000; at++) sum += at % 7
  return Math.max(1, (performance.now() - from + (sum < 0 ? 1 : 0)) / 10)
}
