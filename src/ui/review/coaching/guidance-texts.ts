import { texts } from '../../text/text.ts'

export const guidanceTexts = texts({
  en: {
    title: 'Guidance after the talk',
    lead: 'The order is the point: the seller’s own view first, advice last, practice always.',
    own: 'How they rated themselves',
    ownNone: 'They did not rate themselves before seeing the scores: ask first.',
    points: 'own points',
    machine: 'given points',
    phases: [
      {
        id: 'own-view',
        name: '1 Their own view',
        ask: 'What went best? What should be better?',
        avoid: 'Listen; no verdict yet.',
      },
      {
        id: 'seen',
        name: '2 What you saw',
        ask: 'Strengths and weaknesses, only what they left out.',
        avoid: 'What was said, and how the buyer took it.',
      },
      {
        id: 'solutions',
        name: '3 Their solutions',
        ask: 'Which problems came up, and what would solve each?',
        avoid: 'Help them think it through; the remedy is theirs.',
      },
      {
        id: 'advice',
        name: '4 Advice',
        ask: 'Only if they really cannot: what do you advise?',
        avoid: 'Opens when the first and the third step have their notes.',
      },
      {
        id: 'practice',
        name: '5 Practice',
        ask: 'What do they practise before the next visit?',
        avoid: 'At once, and with a date.',
      },
    ],
    locked: 'Advice comes after their own view and their own solutions.',
  },
  zh: {
    title: '谈完后的指导',
    lead: '顺序就是要点：先听销售自己怎么看，建议放最后，每次都要练。',
    own: '他给自己打的分',
    ownNone: '他没有在看分数前给自己打分：先问他自己怎么看。',
    points: '自评',
    machine: '得分',
    phases: [
      { id: 'own-view', name: '一 他自己的看法', ask: '哪里最好？哪里该更好？', avoid: '只听，先不下结论。' },
      { id: 'seen', name: '二 您看到的', ask: '优点和不足，只补他没说到的。', avoid: '说了什么，买方怎么接。' },
      { id: 'solutions', name: '三 他的办法', ask: '出了哪些问题？各自怎么解决？', avoid: '帮他想清楚，办法由他来找。' },
      { id: 'advice', name: '四 建议', ask: '他实在想不出时：您建议什么？', avoid: '第一步和第三步记下之后才打开。' },
      { id: 'practice', name: '五 演练', ask: '下次拜访之前练什么？', avoid: '马上练，并定下日期。' },
    ],
    locked: '先有他自己的看法和办法，再给建议。',
  },
})
