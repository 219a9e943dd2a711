import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'

let labeller: Labeller
beforeAll(async () => {
  labeller = await loadLabeller(['en', 'zh'])
})
const hear = (lang: Lang, text: string, context = '', earlier: readonly string[] = []) =>
  labeller.hear({ lang, text, context, earlier })
const moves = (lang: Lang, text: string, context = '') => hear(lang, text, context).moves.map(({ id }) => id)

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
