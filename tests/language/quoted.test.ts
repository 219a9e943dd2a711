import { describe, expect, it } from 'vitest'
import type { Lang, MoveId } from '#content'
import { hear, moves } from './hearing.ts'

describe('what is only quoted bears no moves', () => {
  it.each<[Lang, string, MoveId]>([
    ['en', 'The last firm wrote "I am so sorry about this, it was our mistake" and left.', 'apologise'],
    ['en', 'The last firm wrote “I am so sorry about this, it was our mistake” and left.', 'apologise'],
    ['en', "The last firm wrote 'I am so sorry about this, it's our mistake' and left.", 'apologise'],
    ['en', 'The last firm wrote ‘I am so sorry about this, it’s our mistake’ and left.', 'apologise'],
    ['en', 'My colleague always asks "What budget have you set aside for this?" on day one.', 'ask-budget'],
    ['zh', '上一家写了“非常抱歉,这是我们的责任”就走了。', 'apologise'],
    ['zh', '上一家写了「非常抱歉,这是我们的责任」就走了。', 'apologise'],
    ['zh', '上一家写了『非常抱歉,这是我们的责任』就走了。', 'apologise'],
    ['zh', '上一家写了"非常抱歉,这是我们的责任"就走了。', 'apologise'],
    ['zh', '我同事一上来就问“您这边预算大概是多少?”', 'ask-budget'],
  ])('%s: %s', (lang, text, move) => {
    expect(moves(lang, text)).not.toContain(move)
  })

  it('a question that is only quoted is not put', () => {
    expect(hear('en', 'Others ask "What budget have you set aside?" and stop there.').questions).toBe(0)
  })

  it('the rest of the turn is heard, in its own place', () => {
    const text = 'The slip says "no trouble found". I am so sorry about that.'
    const found = hear('en', text, 'It came at four!').moves.find(({ id }) => id === 'apologise')
    expect(text.slice(found?.start, found?.end)).toContain('sorry')
  })
})

describe('marks that quote nothing foreign take nothing away', () => {
  it.each<[Lang, string, string, MoveId]>([
    ['en', "I'm sorry it's late, that's our drivers' mistake and the depot's.", 'It came late.', 'apologise'],
    ['en', "Sorry 'bout that, I'll get 'em over today, it's our mistake.", 'They never came.', 'apologise'],
    ['en', '"I am so sorry about this, it was our mistake."', 'Your driver never came.', 'apologise'],
    [
      'en',
      'So what you are saying is, "line two stops twice a week", mostly at night. Is that right?',
      'Line two stops twice a week, mostly at night.',
      'paraphrase',
    ],
    ['zh', '“非常抱歉,这是我们的责任。”', '你们的师傅一直没来。', 'apologise'],
    ['zh', '也就是说“二号线一周停两次”,夜里居多,对吧?', '二号线一周停两次,多半在夜里。', 'paraphrase'],
  ])('%s: %s', (lang, text, context, move) => {
    expect(moves(lang, text, context)).toContain(move)
  })
})
