import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { type Labeller, loadLabeller } from '#language'

let labeller: Labeller
beforeAll(async () => {
  labeller = await loadLabeller(['en', 'zh'])
})
const kinds = (lang: Lang, text: string) =>
  [...new Set((labeller.hear({ lang, text, context: '' }).phatic ?? []).map(({ kind }) => kind))].join(' ')

describe('words that only tend the talk', () => {
  it.each<[Lang, string, string]>([
    ['en', 'hi karen thanks for havin me, how r u today? nice factory btw', 'asks-after'],
    ['en', 'Yes please, tea would be lovely. How was your week?', 'asks-after'],
    ['en', 'Nice place you got here, how long have you been working here?', 'asks-after'],
    ['en', 'ok thank you Tony, bye', 'farewell'],
    ['en', 'See you Tuesday at ten then, bye!', 'farewell'],
    ['en', 'sorry what did you mean with that', 'asks-back'],
    ['en', 'what do you think?', 'asks-view'],
    ['zh', '周主任好，又来打扰您了，最近忙吗', 'asks-after'],
    ['zh', '对了今天天气真热，你们苏州热吗', 'asks-after'],
    ['zh', '好的，谢谢周主任，再见', 'farewell'],
    ['zh', '您说的没听懂', 'asks-back'],
    ['zh', '您觉得怎么样？', 'asks-view'],
  ])('%s: %s', (lang, text, kind) => {
    expect(kinds(lang, text)).toBe(kind)
  })

  it.each<[Lang, string]>([
    ['en', 'How are you handling the night shift?'],
    ['en', 'how are things with the belts'],
    ['en', 'What do you think causes the stops?'],
    ['en', 'What does that mean for the night shift?'],
    ['en', 'Bye for now, but can I ask one more thing about the line?'],
    ['en', 'How was the delivery?'],
    ['zh', '您最近换货怎么样'],
    ['zh', '您觉得这个报废是什么原因'],
    ['zh', '这个我不清楚，明天上午查了告诉您'],
    ['zh', '打扰您了，我是华显的小李'],
    ['zh', '货架上热不热'],
  ])('%s is about something: %s', (lang, text) => {
    expect(kinds(lang, text)).toBe('')
  })
})
