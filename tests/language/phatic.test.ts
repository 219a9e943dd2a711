import { describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { hear } from './hearing.ts'

const kinds = (lang: Lang, text: string) => [...new Set((hear(lang, text).phatic ?? []).map(({ kind }) => kind))].join(' ')

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
    ['en', 'How much time have you got?', 'asks-time'],
    ['zh', '您现在方便说话不？', 'asks-time'],
    ['en', 'No, I meant the fungus, inside the glass.', 'asks-again'],
    ['zh', '不是，我是想问这批货哪天到。', 'asks-again'],
    ['en', 'ok, which one is it?', 'asks-back'],
    ['en', "What's still open?", 'asks-back'],
    ['en', 'So what is it that really worries you?', 'asks-worry'],
    ['en', "What's holding you back, Karen?", 'asks-worry'],
    ['en', 'Is there anything that would make you say no on Thursday?', 'asks-worry'],
    ['en', "ok tell me, what's the something?", 'asks-worry'],
    ['en', 'what are you still afraid of', 'asks-worry'],
    ['zh', '那您担心的是什么呢？', 'asks-worry'],
    ['en', 'its not something you did wrong either', 'absolves'],
    ['en', "That's not your fault at all.", 'absolves'],
    ['zh', '这不怪您，您没做错什么。', 'absolves'],
    ['en', 'have you got a couple minutes?', 'asks-time'],
    ['zh', '您还有什么顾虑吗？', 'asks-worry'],
    ['zh', '到底卡在哪儿了？', 'asks-worry'],
    ['zh', '那您直说，还差我哪样东西？', 'asks-worry'],
    ['en', 'What would you need to see to say yes to a test?', 'asks-worry'],
    ['en', 'which condition is it that i havent met', 'asks-worry'],
    ['zh', '您自己心里估摸着呢？', 'asks-view'],
    ['zh', '行，我走了方叔', 'farewell'],
    ['zh', '30天我们真的做不到', 'says-no'],
    ['zh', '是什么让您拿不定主意？', 'asks-worry'],
    ['en', 'go on, tell me', 'asks-back'],
    ['zh', '哪一点呢？', 'asks-back'],
    ['zh', '您说，我听着。', 'asks-back'],
    ['zh', '是哪件事没解决？', 'asks-back'],
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
    ['en', 'Which one stops most often?'],
    ['en', 'What worries you about the night shift?'],
    ['en', 'What keeps you busy on Mondays, and who covers for you?'],
    ['zh', '师傅们担心的是哪条线的轴承？'],
    ['en', 'Tell me about the night shift.'],
    ['en', 'What would you need a second line for?'],
    ['zh', '哪条线停得最多？'],
    ['zh', '您说的夜班有几个人？'],
    ['zh', '您最近换货怎么样'],
    ['zh', '您觉得这个报废是什么原因'],
    ['zh', '这个我不清楚，明天上午查了告诉您'],
    ['zh', '打扰您了，我是华显的小李'],
    ['zh', '货架上热不热'],
  ])('%s is about something: %s', (lang, text) => {
    expect(kinds(lang, text)).toBe('')
  })

  it.each<[Lang, string, string]>([
    ['en', 'I suppose I would be happiest if nobody had to dread it any more.', 'Dread what, Bob? Is it the racks?'],
    ['en', 'One trip, a new one in, done. Then Sun could be selling.', "Who's Sun, is that your tech guy?"],
    ['en', "There's still a hole in this.", 'Which hole, the payment?'],
    ['zh', '这里头还有个窟窿。', '哪个窟窿，您说？'],
  ])('a question in the words just used asks what was meant (%s: %s)', (lang, context, text) => {
    expect((hear(lang, text, context).phatic ?? []).map(({ kind }) => kind)).toContain('asks-back')
  })
  it.each<[Lang, string, string]>([
    ['en', 'We have three presses.', 'How many presses run at night?'],
    ['en', 'We have three presses.', 'What makes the presses stop?'],
    ['zh', '我们有三条线。', '三条线里哪条停得最多？'],
    ['zh', '故障。一个月六小时，回回是二号线。', '回回是二号线，那维修那边查出来是什么毛病没有？'],
  ])('a question that asks for more does not (%s: %s)', (lang, context, text) => {
    expect((hear(lang, text, context).phatic ?? []).map(({ kind }) => kind)).not.toContain('asks-back')
  })
})
