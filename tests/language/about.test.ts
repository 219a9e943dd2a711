import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import type { Topic } from '#language'
import { knowing } from '../../src/language/about/about.ts'
import { topic } from './hearing.ts'

const TOPICS: Readonly<Record<Lang, readonly Topic[]>> = {
  en: [
    topic('breakdowns', 'need', ['breakdowns', 'stoppages'], ['The press stands still twice a week.']),
    topic('dear', 'concern', ['too expensive', 'price'], ['That is a lot of money for a sensor.']),
    topic('warranty', 'fact', ['warranty', 'three years'], ['We guarantee it for three years.']),
    topic('price', 'fact', ['price', 'cost'], ['It costs nine hundred a unit.']),
    topic('crew', 'answer', ['crew', 'shifts', 'how many a shift'], ['Six to a shift.']),
    topic('reach', 'answer', ['how did you find us'], ['A friend told me.']),
  ],
  zh: [
    topic('breakdowns', 'need', ['故障', '停机'], ['压机一星期要停两回。']),
    topic('dear', 'concern', ['太贵', '价钱'], ['一个传感器要这么多钱。']),
    topic('warranty', 'fact', ['质保', '三年'], ['我们保三年。']),
    topic('price', 'fact', ['价格', '费用'], ['一台九百块。']),
    topic('crew', 'answer', ['班组', '几班', '一班几个'], ['一班六个人。']),
    topic('reach', 'answer', ['怎么找您'], ['尾号0142。']),
  ],
}
const subject = (lang: Lang, move: string, clause: string, before = '') =>
  knowing(TOPICS[lang], lang).about(move, clause, clause, before)?.id ?? null

describe('what words are about', () => {
  it.each([
    ['en', 'problem-question', 'How often does the machine go dead or stand idle?', 'breakdowns'],
    ['en', 'situation-question', 'How many people work for you on each rota?', 'crew'],
    ['en', 'feature', 'The rate is eight-fifty, no other fee.', 'price'],
    ['zh', 'problem-question', '机器多久坏一次，修起来要多久？', 'breakdowns'],
    ['zh', 'situation-question', '您手下每天有多少员工？', 'crew'],
    ['zh', 'feature', '报价八百五，不另收。', 'price'],
    ['en', 'situation-question', 'And how did you find us?', 'reach'],
    ['zh', 'situation-question', '到时候怎么找您？', 'reach'],
  ] as const)('is known by other words for the same thing (%s, %s)', (lang, move, clause, id) => {
    expect(subject(lang, move, clause)).toBe(id)
  })

  it.each([
    ['en', 'The rate is nine hundred.', 'Yes, the rate is high.'],
    ['zh', '报价九百。', '是啊，报价不低。'],
  ] as const)('who tells, tells of a fact; who takes up a worry, speaks of the worry (%s)', (lang, told, takenUp) => {
    expect(subject(lang, 'price-range', told)).toBe('price')
    expect(subject(lang, 'acknowledge', takenUp, lang === 'en' ? 'That is too expensive.' : '这太贵了。')).toBe('dear')
  })

  it.each([
    ['en', 'rapport', 'What a lovely day, and a nice crew you have!'],
    ['en', 'feature', 'Lovely weather we are having.'],
    ['zh', 'rapport', '今天天气真好，您这儿真热闹！'],
    ['zh', 'feature', '今天天气真好。'],
  ] as const)('is nothing where they tend the talk or speak of nothing there (%s, %s)', (lang, move, clause) => {
    expect(subject(lang, move, clause)).toBeNull()
  })

  it.each([
    ['en', 'We stand by it for three years.', 'How many people are on a shift?'],
    ['zh', '我们质保三年。', '您一个班组几个人？'],
  ] as const)('is told apart where a turn speaks of two things (%s)', (lang, told, asked) => {
    const turn = lang === 'en' ? `${told} ${asked}` : `${told}${asked}`
    const { about } = knowing(TOPICS[lang], lang)
    expect(about('feature', told, turn, '')?.id).toBe('warranty')
    expect(about('situation-question', asked, turn, '')?.id).toBe('crew')
  })

  it('goes by the line before where they name nothing themselves', () => {
    const found = knowing(TOPICS.en, 'en').about(
      'acknowledge',
      'I see why you say that.',
      'I see why you say that.',
      'That price is too expensive, a lot of money.',
    )
    expect(found).toEqual({ id: 'dear', loosely: true })
  })
})

it.each([
  ['en', 'KINSHIP_EN'],
  ['zh', 'KINSHIP_ZH'],
] as const)('kindred words: no line says a word twice or stands alone (%s)', (lang, name) => {
  const source = readFileSync(`src/language/kinship/${lang}.ts`, 'utf8')
  const lines = (source.split(`${name} = \``)[1] ?? '').split('`')[0]?.trim().split('\n') ?? []
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) {
    const words = line.split(' ')
    expect(words.length, line).toBeGreaterThan(1)
    expect(new Set(words).size, line).toBe(words.length)
  }
})
