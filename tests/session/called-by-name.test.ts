import { describe, expect, it } from 'vitest'
import { calledByName } from '#session'

const EN = [
  { id: 'hanna', name: 'Hanna Krol' },
  { id: 'olsen', name: 'Erik Olsen' },
]
const ZH = [
  { id: 'hanna', name: '韩娜' },
  { id: 'olsen', name: '欧立森' },
]

describe('whom the words speak to', () => {
  it.each([
    ['Mr Olsen, which number on page three bothers you?', 'olsen'],
    ['Morning, both. Ms Krol, good to see you. Mr Olsen, we have never met: what would you want to hear?', 'olsen'],
    ['Sixteen thousand, yes. But Hanna, what do your people say to it?', 'hanna'],
    ['What do you make of it, Erik?', 'olsen'],
    ["Mr Olsen, we've not met, so before I talk of money, Hanna, is it still nine thousand a night?", 'hanna'],
    ['I would bring in Paul, Hanna, and the two bakers from the night.', undefined],
    ['And what would you need to see Erik?', 'olsen'],
    ["Thank you, Ms Krol. I'd like to ask Mr Olsen something now.", 'olsen'],
    ['Before I turn round to Ms Krol, anything else on your list?', undefined],
    ['Has Hanna told you about the wrists?', undefined],
    ['Would that be something to show to Olsen?', undefined],
    ['What happens at night when two bakers are away?', undefined],
  ])('%s → %s', (text, id) => {
    expect(calledByName(text, EN, 'en')).toBe(id)
  })
  it.each([
    ['欧经理，您账上看得到这笔钱吗？', 'olsen'],
    ['韩姐早！欧经理您好，咱们头回见。我想先问韩姐一句，手腕好点没？', 'hanna'],
    ['这事您跟欧经理说过没有？', undefined],
    ['老欧，那一万六卡在哪里？', 'olsen'],
    ['那韩娜你呢？', 'hanna'],
    ['两位师傅歇了怎么办？', undefined],
  ])('%s → %s', (text, id) => {
    expect(calledByName(text, ZH, 'zh')).toBe(id)
  })
  it('with one person there, nobody needs to be called', () => {
    expect(calledByName('Erik, what do you say?', [EN[1] as (typeof EN)[1]], 'en')).toBeUndefined()
  })
})
