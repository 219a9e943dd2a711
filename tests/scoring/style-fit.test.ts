import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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
const answers = (file: string): readonly Suiting[] =>
  readFileSync(join(process.cwd(), `tests/corpora/style-fit.${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Suiting)

const persona = (id: PersonaId, lang: Lang) => personas.find((one) => one.id === id && one.lang === lang)!

async function heard(lang: Lang, ...lines: readonly string[]) {
  const turns = lines.map((text, at) => ({ by: at % 2 === 0 ? ('buyer' as const) : ('seller' as const), text }))
  return traceOf({ lang, kind: 'presentation', turns }, await loadLabeller([lang]))
}

describe.each(LANGS)('style fit in %s', (lang) => {
  beforeAll(() => loadLabeller([lang]), 60_000)
  // `second` was written by somebody who had not seen the rule, after it was mended on the first.
  it.each([
    [lang, 36],
    [`second.${lang}`, 35],
  ] as const)('orders the answers of %s as their authors meant them: at least %i of 40', async (file, least) => {
    const labeller = await loadLabeller([lang])
    const wrong = answers(file).filter(({ kind, context, text, suits, not }) => {
      const turns = [
        { by: 'buyer', text: context },
        { by: 'seller', text },
      ] as const
      const trace = traceOf({ lang, kind, turns }, labeller)
      return styleFit(persona(suits, lang), trace).balance <= styleFit(persona(not, lang), trace).balance
    })
    expect(answers(file)).toHaveLength(40)
    expect(40 - wrong.length, wrong.map(({ id }) => id).join(', ')).toBeGreaterThanOrEqual(least)
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
