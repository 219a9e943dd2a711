import { describe, expect, it } from 'vitest'
import { createBuyer, type SellerSpoke } from '#buyer'
import { PERSONAS } from '#content'
import { quotesIn } from '../../src/session/quotes-in.ts'
import { discovery, input, keys, turn } from './fakes.ts'

const priced = (persona: (typeof PERSONAS)[number] = 'analytical') =>
  discovery(
    {
      concerns: [],
      facts: [{ id: 'unit', kind: 'price', about: ['price'], text: '90 a unit.' }],
    },
    { persona },
  )
type Said = readonly [short: string, quotes?: SellerSpoke['quotes']]
function talk(scenario: ReturnType<typeof priced>, says: readonly Said[]) {
  const buyer = createBuyer(input(scenario))
  buyer.open()
  return says.map(([short, quotes]) => buyer.hear({ ...turn(short), ...(quotes ? { quotes } : {}) }))
}

describe('what a buyer remembers', () => {
  it.each(PERSONAS)('the %s buyer notices that the price is another one than before', (persona) => {
    const replies = talk(priced(persona), [
      ['price-range@unit', { price: '90' }],
      ['situation-question@presses'],
      ['price-range@unit', { price: '120' }],
    ])
    expect(replies.flatMap(keys).filter((key) => key === 'other-price')).toHaveLength(1)
    const [before, after] = [replies[1]?.mood.dana?.trust ?? 0, replies[2]?.mood.dana?.trust ?? 0]
    expect(after).toBeLessThan(before)
    expect(replies[2]?.changes.map((change) => change.why)).toContain('You said it differently before.')
  })

  it('takes the same price again, and an offer that is meant as another, for no contradiction', () => {
    for (const last of ['price-range@unit', 'special-offer-close price-range@unit'] as const) {
      const quotes = last.startsWith('special') ? { price: '80' } : { price: '90' }
      const replies = talk(priced(), [
        ['price-range@unit', { price: '90' }],
        [last, quotes],
      ])
      expect(replies.flatMap(keys)).not.toContain('other-price')
    }
  })

  it('notices that a promise has moved to another day', () => {
    const replies = talk(priced(), [
      ['defer-honestly@presses', { day: 'thurs' }],
      ['defer-honestly@presses', { day: 'fri' }],
    ])
    expect(keys(replies[1]!)).toContain('other-day')
  })

  it('comes back to a promised answer when the talk moves on, and only once', () => {
    const replies = talk(priced(), [['defer-honestly@presses'], ['situation-question@crew'], ['recap'], ['recap']])
    expect(replies.map(keys).map((said) => said.includes('recalls-promise'))).toEqual([false, false, true, false])
  })

  it('gives a known fact in two ways and refuses to a third', () => {
    const replies = talk(priced(), [['situation-question@crew'], ['situation-question@crew'], ['situation-question@crew']])
    expect(replies.map((reply) => keys(reply)[0])).toEqual(['answer:crew', 'answer:crew', 'asked-before'])
  })
})

describe('the price and the day in a seller’s words', () => {
  it.each([
    ['That is £1,200 for the pilot, on Thursday.', 'en', { price: '1200', day: 'thurs' }],
    ['About 14k pounds.', 'en', { price: '14000' }],
    ['Between £90 and £120, on Monday or Tuesday.', 'en', {}],
    ['We have 40 shops.', 'en', {}],
    ['一台9800元，周四送到。', 'zh', { price: '9800', day: '四' }],
    ['大概1.2万块，星期天给您答复。', 'zh', { price: '12000', day: '日' }],
    ['三百多家门店。', 'zh', {}],
  ] as const)('%s', (text, lang, found) => {
    expect(quotesIn(text, lang)).toEqual(found)
  })
})
