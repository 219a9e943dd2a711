import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Kind, LANGS, type Lang, PERSONAS, type PersonaId } from '#content'
import { loadLabeller } from '#language'
import { traceOf } from '#scoring'
import { styleFit } from '#scoring/fit'
import { personas } from '../talks/library.ts'

/** Answers that suit one style and not another, written before the rule was looked at. */
interface Suiting {
  readonly id: string
  readonly kind: Kind
  readonly context: string
  readonly text: string
  readonly suits: PersonaId
  readonly not: PersonaId
}
const answers = (lang: Lang): readonly Suiting[] =>
  readFileSync(join(process.cwd(), `tests/corpora/style-fit.${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Suiting)

const persona = (id: PersonaId, lang: Lang) => personas.find((one) => one.id === id && one.lang === lang)!

async function heard(lang: Lang, ...lines: readonly string[]) {
  const turns = lines.map((text, at) => ({ by: at % 2 === 0 ? ('buyer' as const) : ('seller' as const), text }))
  return traceOf({ lang, kind: 'presentation', turns }, await loadLabeller([lang]))
}

describe.each(LANGS)('style fit in %s', (lang) => {
  it('orders at least 36 of 40 answers as their authors meant them', async () => {
    const labeller = await loadLabeller([lang])
    const wrong = answers(lang).filter(({ kind, context, text, suits, not }) => {
      const turns = [
        { by: 'buyer', text: context },
        { by: 'seller', text },
      ] as const
      const trace = traceOf({ lang, kind, turns }, labeller)
      return styleFit(persona(suits, lang), trace).balance <= styleFit(persona(not, lang), trace).balance
    })
    expect(answers(lang)).toHaveLength(40)
    expect(wrong.map(({ id }) => id).length, wrong.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(4)
  })

  it('gives key words in a row nothing, whoever listens', async () => {
    const empty =
      lang === 'en'
        ? ['imagine dream picture story stage', 'no rush no pressure together together', 'percent certificate tolerance 4.1 %']
        : ['想象 画面 梦 故事 舞台', '不着急 慢慢 大家 一起', '百分之四 证书 公差 误差']
    for (const text of empty) {
      const trace = await heard(lang, lang === 'en' ? 'And?' : '然后呢?', text)
      for (const id of PERSONAS) {
        const { evidence } = styleFit(persona(id, lang), trace)
        expect(
          evidence.filter((one) => one.manner !== undefined && one.worth > 0),
          `${id}: ${text}`,
        ).toEqual([])
      }
    }
  })
})

describe('what style fit says', () => {
  it('shows the words that suited, each inside its turn', async () => {
    const text = 'Imagine the doors opening on Friday: your guests stop and stare! What would that mean to you?'
    const { evidence, points } = styleFit(persona('expressive', 'en'), await heard('en', 'Tell me something exciting!', text))
    expect(evidence.map((one) => text.slice(one.start, one.end))).toContain('Imagine')
    expect(points).toBeGreaterThanOrEqual(3)
  })

  it('counts only what was said to this person, and says when that is too little to tell', async () => {
    const trace = await heard(
      'en',
      'Go on.',
      'Two hours less downtime a week, from Monday. Shall we sign today?',
      'Hm.',
      'Imagine it!',
    )
    const told = styleFit(persona('driver', 'en'), trace, 'dana', (turn) => turn === 1)
    expect(told.evidence.every((one) => one.turn === 1)).toBe(true)
    expect(told).toMatchObject({ buyer: 'dana', persona: 'driver', unsure: true })
    expect(styleFit(persona('driver', 'en'), trace, 'dana', () => false)).toMatchObject({ points: 0, balance: 0, evidence: [] })
  })
})
