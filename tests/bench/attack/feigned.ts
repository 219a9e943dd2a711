import type { Lang } from '../../../src/content/index.ts'

type Lines = Readonly<Record<Lang, readonly string[]>>

/** Good questions, put to somebody who is not here. */
export const ASKED_ELSEWHERE: Lines = {
  en: [
    'I was with a plant manager last week and I asked him, what is the part of the day that annoys you most? And he told me.',
    'So then I said to him, when that happens, who has to stay late, and what does it cost you? He had to think.',
    'My colleague asked a customer of hers, if that were solved by the summer, what would it let you do? She laughed.',
    'And I asked them, how long has it been going wrong? What does it do to your people? It was a lovely talk.',
  ],
  zh: [
    '上周我跟一位厂长聊,我问他,一天里最让您头疼的是哪一段?他就跟我讲了。',
    '我又问他,碰到这种情况谁要留下来加班?一次要花您多少钱?他想了半天。',
    '我同事问她的一位客户,要是夏天之前解决了,您能腾出手来做什么?她笑了。',
    '我问他们,这个毛病有多久了?对您的人有什么影响?那次聊得特别好。',
  ],
}

/** What a good seller does, told by one who does not. */
export const DESCRIBED: Lines = {
  en: [
    'A good rep always asks how things are run today before opening the bag, and then listens.',
    'The best ones do not stop at the trouble, they want to know what it does to people and to the money.',
    'When a customer is upset one lets them speak, says sorry early and takes responsibility.',
    'Then one offers something that can be done, sums up who does what by when, and rings afterwards.',
  ],
  zh: [
    '好的销售打开包之前一定先问现在是怎么做的,然后认真听。',
    '最优秀的人不会停在毛病上,他要知道这对人、对钱有什么影响。',
    '客户生气的时候,要让他把话说完,早点道歉,把责任担起来。',
    '然后拿出做得到的办法,说清楚谁在什么时候做什么,事后再打个电话。',
  ],
}

/** Words of a remedy, and none; days on which nothing will be done. */
export const PROMISED: Lines = {
  en: [
    'We will find a fair way that suits you, and we will make it up to you.',
    'I will call you on Tuesday at ten, and again on Thursday at three.',
    'You will have a choice of good options, and everything will be put right.',
    'On the 14th I will check in personally, and Dean will ring on the 20th.',
  ],
  zh: [
    '我们会拿出一个合理的办法,一定给您补偿到位。',
    '我周二上午十点给您打电话,周四下午三点再打一次。',
    '会给您好几种选择,一切都会妥善处理。',
    '14号我亲自回访,20号小丁再联系您。',
  ],
}

/** Praise, and nothing for it. */
export const FLATTERY: Lines = {
  en: [
    'What a place you have here, you must be so proud of it; I have rarely met anybody with such an eye for detail.',
    'And so honest too! Your team must adore you. People like you keep this country going.',
    'An expert like yourself sees at once what is good, I need not explain anything to you.',
    'I knew straight away that we would get on, it is such a pleasure to talk to you.',
  ],
  zh: [
    '您这地方真了不起,您一定特别自豪吧,我很少见到这么细心的人。',
    '您还这么实在!员工肯定都崇拜您,国家就靠您这样的人。',
    '您是行家,好东西一眼就看得出来,我都不用解释。',
    '我一见您就觉得投缘,跟您聊天真是享受。',
  ],
}

/** Summaries, evidence and settled points that hold nothing. */
export const EMPTY: Lines = {
  en: [
    'So to sum up your situation: there is something that matters to you, and you want it put right.',
    'A customer just like you had exactly the same question, and now he is delighted.',
    'They felt as you do, and then they found that it was the right decision for them.',
    'Then we agree: on the whole it is worth it, so that point is out of the way.',
  ],
  zh: [
    '我总结一下您的情况:有件事您很在意,希望能处理好。',
    '有一位跟您一样的客户,当初问了一模一样的问题,现在满意得不得了。',
    '他们当初跟您感觉一样,后来发现这个决定是对的。',
    '那我们就达成一致了,总的来说值得,这一点就算过去了。',
  ],
}
