import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differenceOf, NO_PAST, type Past, remembered, stepped } from '../../../src/ui/author/studio/past.ts'

it('keys typed one after the other are one step; a choice elsewhere is its own, as is what comes later', () => {
  let past: Past = NO_PAST
  let text = 'title: \nkind: a\n'
  const put = (next: string, atMs: number) => {
    past = remembered(past, text, next, atMs)
    text = next
  }
  put('title: O\nkind: a\n', 1000)
  put('title: Ou\nkind: a\n', 1100)
  put('title: Our\nkind: a\n', 1200)
  put('title: Our\nkind: b\n', 1300)
  put('title: Our talk\nkind: b\n', 9000)
  const back = () => {
    const step = stepped(past, text, 'back')
    if (step) [past, text] = [step.past, step.text]
    return text
  }
  expect([back(), back(), back()]).toEqual(['title: Our\nkind: b\n', 'title: Our\nkind: a\n', 'title: \nkind: a\n'])
  expect(stepped(past, text, 'back')).toBeNull()
})

it('every step back is brought again by a step forth, and a difference is what differs', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), (texts) => {
      let past: Past = NO_PAST
      let text = ''
      for (const [at, next] of texts.entries()) {
        const { start, endBefore, endAfter } = differenceOf(text, next)
        expect(text.slice(0, start) + next.slice(start, endAfter) + text.slice(endBefore)).toBe(next)
        if (next !== text) past = remembered(past, text, next, at * 5000)
        text = next
      }
      const last = text
      for (let step = stepped(past, text, 'back'); step; step = stepped(past, text, 'back')) [past, text] = [step.past, step.text]
      expect(text).toBe('')
      for (let step = stepped(past, text, 'forth'); step; step = stepped(past, text, 'forth'))
        [past, text] = [step.past, step.text]
      expect(text).toBe(last)
    }),
  )
})
