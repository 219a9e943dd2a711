import { expect, it } from 'vitest'
import type { Lang } from '#content'
import { loadLabeller, withoutPadding } from '#language'

it.each([
  ['en', 'How often does it stop? Benefit, proof, what if, each hour.', 'How often does it stop?'],
  [
    'en',
    'what happens. would be worth. case study. next step. How often does it stop at night?',
    'How often does it stop at night?',
  ],
  ['zh', '它一般多久停一次？要是、损失、价值、案例、证据。', '它一般多久停一次？'],
] satisfies [Lang, string, string][])('%s: scraps in a row are no part of “%s”', (lang, text, left) => {
  expect(withoutPadding(text, lang, '').trim()).toBe(left)
  expect(withoutPadding(text, lang, '')).toHaveLength(text.length)
})

it.each([
  ['en', 'Right. Okay, sorry about that. I will bring the flour, the yeast, the salt and the trays on Monday, by four a.m.'],
  ['en', 'Tuesday, at ten?'],
  ['en', "Timetable: tonight, eight o'clock. Budget: Wednesday at noon."],
  ['zh', '名单：马上。时间表：今晚八点。预算：周三中午。'],
  ['zh', '好的，对不起。我周一把面粉、酵母、盐、托盘一起送到，四点前到。'],
  ['zh', '夜里停机，多久一次，谁来处理？'],
] satisfies [Lang, string][])('%s: plain speech stays as it is: %s', (lang, text) => {
  expect(withoutPadding(text, lang, '')).toBe(text)
})

it.each([
  [
    'en',
    'It stops twice a week, mostly at night.',
    'That costs you dearly. It stops twice a week, mostly at night',
    'That costs you dearly.',
  ],
  ['zh', '一周停两次，多半在夜里。', '一周停两次，多半在夜里。那损失不小吧？', '那损失不小吧？'],
] satisfies [Lang, string, string, string][])(
  '%s: the buyer’s last line handed back is no word of the seller’s',
  (lang, buyer, text, left) => {
    expect(withoutPadding(text, lang, buyer).trim()).toBe(left)
  },
)

it('no padding hides a fault', async () => {
  const labeller = await loadLabeller(['en'])
  const hear = (text: string) => labeller.hear({ lang: 'en', text, context: 'You are late again!' }).moves.map(({ id }) => id)
  expect(hear('Calm down.')).toContain('dismiss-feeling')
  expect(hear('Calm down. Benefit. Proof. What if. Cost you each. I will look into that now.')).toContain('dismiss-feeling')
})
