import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { hear, labeller, moves, topic } from './hearing.ts'

describe('moves are heard in both languages', () => {
  it.each([
    ['en', 'I am so sorry about this, it was our mistake.', 'Your driver never came.', 'apologise'],
    ['en', 'How many lines do you run today?', 'We make crates.', 'closed-question'],
    ['en', 'What budget have you set aside for this?', 'We want two of them.', 'ask-budget'],
    ['zh', '非常抱歉,这是我们的责任。', '你们的师傅一直没来。', 'apologise'],
    ['zh', '您现在一共有几条线?', '我们做包装的。', 'closed-question'],
    ['zh', '您这边预算大概是多少?', '想要两台。', 'ask-budget'],
  ] as const)('%s: %s', (lang, text, context, move) => {
    expect(moves(lang, text, context)).toContain(move)
  })

  it('shows a move by words of the turn, in the original text', () => {
    const text = '  😀 Right. I am so sorry about the late van.'
    const found = hear('en', text, 'It came at four!').moves.find(({ id }) => id === 'apologise')
    expect(text.slice(found?.start, found?.end)).toContain('sorry')
  })

  it('traditional characters are read as simplified ones', () => {
    expect(moves('zh', '非常抱歉,這是我們的責任。')).toEqual(moves('zh', '非常抱歉,这是我们的责任。'))
  })
})

describe('what is no answer carries no move', () => {
  it.each([
    ['en', '…!', '', 'empty'],
    ['en', '我们今天就签合同吧', '', 'wrong-language'],
    ['zh', 'Shall we sign the contract today then?', '', 'wrong-language'],
    ['en', 'xkcdq wrtpl zzkjh qwrtp sdfgh', '', 'gibberish'],
    ['en', 'line two stops about twice a week mostly at night', 'Line two stops about twice a week, mostly at night.', 'copied'],
    ['en', 'benefit feature advantage proof trust value synergy solution', '', 'keywords'],
    ['zh', '房间，都刷，叔叔，还白，等一，换了，也得，生气，的错，我来，负责，到底', '', 'keywords'],
  ] as const)('%s %s: %s', (lang, text, context, gate) => {
    expect(hear(lang, text, context)).toMatchObject({ gate, moves: [] })
  })

  it('the same line again is heard as repeated', () => {
    const line = 'Which part of the night shift gives you the most trouble?'
    expect(hear('en', line, 'Well.', [line]).gate).toBe('repeated')
  })
})

describe('any input is answered', () => {
  it('never throws, and spans stay inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'zh'),
        (text, context, lang) => {
          const heard = hear(lang, text, context)
          labeller.signs({ lang, text })
          return [...heard.moves, ...heard.perhaps].every(({ start, end }) => 0 <= start && start <= end && end <= text.length)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('facts of the scenario that the words state', () => {
  const topics = {
    en: [
      topic(
        'rule',
        'fact',
        ['dealers may sell on-line', 'price rules'],
        ['Dealers may sell on-line since last summer, as long as they keep to the price list.'],
      ),
      topic('worry', 'concern', ['not allowed on-line'], ['That we are not allowed, are we? It says shop in the contract.']),
    ],
    zh: [
      topic('rule', 'fact', ['经销商可以网上卖', '守价格表'], ['去年夏天起经销商可以在网上卖，守住价格表就行。']),
      topic('worry', 'concern', ['不许网上卖'], ['又不让卖，是吧？合同上写的是门店。']),
    ],
  }
  const tells = (lang: Lang, text: string) => labeller.hear({ lang, text, context: '' }, topics[lang]).tells
  it.each([
    ['en', 'That rule is gone: since last summer you are free to sell on-line as long as you stick to the price list.'],
    ['zh', '早就让了，去年夏天起您就可以在网上卖，守着价格表就行。'],
  ] as const)('%s: told in other words: %s', (lang, text) => {
    expect(tells(lang, text)).toEqual(['rule'])
  })
  it.each([
    ['en', 'Since when do dealers keep to the price list when they sell on-line?'],
    ['en', 'So you say it is not allowed on-line, because the contract says shop.'],
    ['en', 'On-line is a great thing.'],
    ['zh', '经销商在网上卖，从去年夏天起守价格表了吗？'],
    ['zh', '网上的生意现在很好。'],
  ] as const)('%s: asked, repeated or only touched, it is not told: %s', (lang, text) => {
    expect(tells(lang, text)).toBeUndefined()
  })
  it('a remedy is told where it is named and not refused', () => {
    const remedy = [topic('men', 'remedy', ['two men carry it up'], ['Two men carry it up to the fourth floor this evening.'])]
    const told = (text: string) => labeller.hear({ lang: 'en', text, context: '' }, remedy).tells
    expect(told('Two men will carry it up to your fourth floor this evening.')).toEqual(['men'])
    expect(told("I can't send two men who carry it up to the fourth floor this evening.")).toBeUndefined()
  })
})
