import { describe, expect, it } from 'vitest'
import type { Lang, MoveId } from '#content'
import { moves } from './hearing.ts'

const LATE = 'Your driver never came and nobody called me.'
const CRATES = 'We make crates, two shifts a day.'
const LATE_ZH = '你们的师傅一直没来，也没人给我打电话。'
const BOXES_ZH = '我们做包装的，一天两班。'

describe('what a clause refuses, supposes or announces is not done by it', () => {
  it.each<[Lang, string, string, readonly MoveId[]]>([
    ['en', "I won't apologise for that.", LATE, ['apologise', 'own-it']],
    ['en', 'I will not apologise.', LATE, ['apologise', 'own-it']],
    ['en', "I'm not going to say sorry, the road was closed.", LATE, ['apologise', 'own-it']],
    ['en', "I'm not sorry about it.", LATE, ['apologise', 'own-it']],
    ['en', "Don't expect me to apologise.", LATE, ['apologise', 'own-it']],
    ['en', 'We see no reason to apologise here.', LATE, ['apologise', 'own-it']],
    ['en', 'There is no need for me to apologise.', LATE, ['apologise', 'own-it']],
    ['en', 'I refuse to apologize for a closed road.', LATE, ['apologise', 'own-it']],
    ['en', "I'm not going to sit here and apologise.", LATE, ['apologise', 'own-it']],
    ['en', "You won't get an apology from us.", LATE, ['apologise', 'own-it']],
    ['en', "I'm not going to offer you a refund.", LATE, ['propose-remedy', 'offer-help']],
    ['en', "We won't be offering you a replacement.", LATE, ['propose-remedy', 'offer-help']],
    ['en', 'I have no intention of giving you a discount.', LATE, ['propose-remedy', 'special-offer-close']],
    ['en', 'We are not going to make it right for you.', LATE, ['propose-remedy', 'offer-help']],
    ['en', "I'm not here to help you with that.", LATE, ['offer-help']],
    ['en', "I won't call you back tomorrow.", LATE, ['follow-up', 'next-step']],
    ['en', "I don't want to hear what happened.", LATE, ['invite-venting']],
    ['en', "I won't ask you about your budget.", CRATES, ['ask-budget']],
    ['en', "I'm not going to summarise what we agreed.", CRATES, ['recap', 'summary-close', 'paraphrase']],
    ['en', "I don't understand how you feel and I don't want to.", LATE, ['reflect-feeling', 'acknowledge']],
    ['en', "I don't care how frustrating that was.", LATE, ['reflect-feeling', 'acknowledge']],
    ['en', "I can't promise it will never fail.", CRATES, ['overclaim']],
    ['en', "I'm not going to make excuses.", LATE, ['excuse']],
    ['en', "I'm not blaming you.", LATE, ['blame-buyer']],
    ['en', 'I could say sorry, but what would that change?', LATE, ['apologise', 'own-it']],
    ['en', 'I was told to say sorry at this point.', LATE, ['apologise', 'own-it']],
    ['en', 'The script says to apologise here.', LATE, ['apologise', 'own-it']],
    ['en', 'Now I will use empathy and give benefits.', CRATES, ['reflect-feeling', 'benefit', 'acknowledge']],
    [
      'en',
      'Next I am going to use SPIN and ask open questions.',
      CRATES,
      ['open-question', 'problem-question', 'high-gain-question'],
    ],
    ['en', 'Here I will make a sincere apology and use active listening.', LATE, ['apologise', 'paraphrase', 'own-it']],
    ['en', 'That was not our mistake.', LATE, ['apologise', 'own-it']],
    ['en', 'I would not be furious if I were you.', LATE, ['reflect-feeling', 'acknowledge']],
    [
      'en',
      'It is not true that we are sorry, and it is not true that I will bring you a new one today.',
      LATE,
      ['apologise', 'own-it', 'propose-remedy'],
    ],
    [
      'en',
      'I am not going to ask what goes wrong at night, and what that costs you.',
      CRATES,
      ['open-question', 'problem-question', 'implication-question'],
    ],
    ['zh', '这不是我们的错，我来跟您说。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '换我也不会生气。', LATE_ZH, ['reflect-feeling', 'acknowledge']],
    ['zh', '并不是说真对不起，这是我们的责任，今天就给您换新的。', LATE_ZH, ['apologise', 'own-it', 'propose-remedy']],
    ['zh', '我不问夜班有没有哪里不顺，老出毛病。', BOXES_ZH, ['problem-question', 'open-question']],
    ['zh', '我不会道歉。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我不会跟您道歉的。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我们没必要道歉。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '别指望我跟您说对不起。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '这事我不打算赔不是。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我拒绝道歉。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我才不道歉呢。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我们公司不承担这个责任。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我不打算给您换。', LATE_ZH, ['propose-remedy', 'offer-help']],
    ['zh', '我们不会给您退款。', LATE_ZH, ['propose-remedy', 'offer-help']],
    ['zh', '我没打算给您补偿。', LATE_ZH, ['propose-remedy', 'offer-help']],
    ['zh', '我不想帮您处理这件事。', LATE_ZH, ['propose-remedy', 'offer-help']],
    ['zh', '我们不准备免费给您维修。', LATE_ZH, ['propose-remedy', 'offer-help']],
    ['zh', '我不可能给您打折。', BOXES_ZH, ['special-offer-close', 'propose-remedy']],
    ['zh', '我明天不会给您回电话,也不会再跟进。', LATE_ZH, ['follow-up', 'next-step']],
    ['zh', '我不会安排人联系您。', LATE_ZH, ['follow-up', 'next-step', 'offer-help']],
    ['zh', '我不想听您说发生了什么。', LATE_ZH, ['invite-venting']],
    ['zh', '我没兴趣听您讲经过。', LATE_ZH, ['invite-venting']],
    ['zh', '我不打算问您预算是多少。', BOXES_ZH, ['ask-budget']],
    ['zh', '我就不总结刚才说的了。', BOXES_ZH, ['recap', 'summary-close', 'paraphrase']],
    ['zh', '我不理解您为什么生气。', LATE_ZH, ['reflect-feeling', 'acknowledge']],
    ['zh', '我没法体会您的心情。', LATE_ZH, ['reflect-feeling', 'acknowledge']],
    ['zh', '我不能保证它绝对不出故障。', BOXES_ZH, ['overclaim']],
    ['zh', '我不会给自己找借口。', LATE_ZH, ['excuse']],
    ['zh', '我没怪您,也不会指责您。', LATE_ZH, ['blame-buyer']],
    ['zh', '按流程我该说对不起,可是有什么用呢。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '公司让我说对不起。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '我本来可以跟您道歉的,但是没用。', LATE_ZH, ['apologise', 'own-it']],
    ['zh', '接下来我要用SPIN提问。', BOXES_ZH, ['open-question', 'problem-question', 'situation-question']],
    ['zh', '现在我用同理心,再给出利益陈述。', BOXES_ZH, ['reflect-feeling', 'benefit', 'acknowledge']],
    ['zh', '下面我要用总结成交法。', BOXES_ZH, ['summary-close', 'direct-close', 'recap']],
  ])('%s: %s', (lang, text, context, denied) => {
    const heard = moves(lang, text, context)
    expect(heard.filter((move) => denied.includes(move))).toEqual([])
  })
})

describe('a move that holds a negation stays a move', () => {
  it.each<[Lang, string, string, MoveId]>([
    ['en', "I can't apologise enough, this was our mistake.", LATE, 'apologise'],
    ['en', "I won't just say sorry, I'm sending a new one today at no charge.", LATE, 'propose-remedy'],
    ['en', "I'm not going to make excuses. I'm so sorry, this was our fault.", LATE, 'apologise'],
    ['en', "I'm sorry, we didn't call you and we should have.", LATE, 'apologise'],
    ['en', "I won't let you wait any longer, I'll call you myself on Friday to hear whether it runs.", LATE, 'follow-up'],
    ['en', 'Do you never have trouble with jams at night?', CRATES, 'problem-question'],
    ['en', "Isn't it hard to keep that line running?", CRATES, 'closed-question'],
    ['en', 'This machine never fails, guaranteed, one hundred percent.', CRATES, 'overclaim'],
    ['en', "No, we don't do refunds, that's the policy.", 'I want my money back.', 'flat-refusal'],
    [
      'en',
      "I could give you a rough range, twenty to thirty thousand, I can't be exact yet.",
      'What does it cost?',
      'price-range',
    ],
    ['en', "I don't know that yet, I'll find out and tell you tomorrow.", 'Does it run at minus ten?', 'defer-honestly'],
    ['en', "It is not true that we don't care, but I am so sorry, this was our mistake.", LATE, 'apologise'],
    ['en', "I'm not saying you're wrong, I just want to understand: what happened at night?", LATE, 'open-question'],
    ['zh', '您被骗过一趟,心里肯定不踏实,换谁都不会轻易再信。', '上次那家就骗了我。', 'reflect-feeling'],
    ['zh', '并不是说我们没责任，而是真对不起，是我们不好。', LATE_ZH, 'apologise'],
    ['zh', '实在对不起,是我们不好,不该让您等这么久。', LATE_ZH, 'apologise'],
    ['zh', '我不找借口,非常抱歉,这是我们的责任。', LATE_ZH, 'apologise'],
    ['zh', '我不光跟您道歉,今天就免费给您换一台新的。', LATE_ZH, 'propose-remedy'],
    ['zh', '夜班有没有哪里不顺,老出毛病的?', BOXES_ZH, 'problem-question'],
    ['zh', '您预算大概是多少,方便说吗?', BOXES_ZH, 'ask-budget'],
    ['zh', '这台机器绝对不会坏,百分之百保证。', BOXES_ZH, 'overclaim'],
    ['zh', '不行,公司规定不能退。', '我要退货。', 'flat-refusal'],
    ['zh', '这个我现在不清楚,我回去问一下工程师,明天上午答复您。', '零下十度能用吗?', 'defer-honestly'],
  ])('%s: %s', (lang, text, context, move) => {
    expect(moves(lang, text, context)).toContain(move)
  })
})
