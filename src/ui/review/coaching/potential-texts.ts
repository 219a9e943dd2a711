import { texts } from '../../text/text.ts'

export const potentialTexts = texts({
  en: {
    lead: 'For planning a career together, one to one. Never read out in a meeting.',
    questions: [
      { id: 'move', ask: 'Willing to move elsewhere?' },
      { id: 'territory', ask: 'Willing to work another territory?' },
      { id: 'now', ask: 'Should promotion be considered now?' },
      { id: 'later', ask: 'A possible candidate later?' },
      { id: 'posts', ask: 'To which posts, and when: now, in six months, in a year?' },
      { id: 'standard', ask: 'If not yet ready: what work would fulfil the standard?' },
      { id: 'summary', ask: 'Summary: strengths and weaknesses' },
    ],
    compared: 'Compared with colleagues',
    quarters: ['Top quarter', 'Upper middle', 'Lower middle', 'Last quarter'],
    notSaid: 'Not said',
    improvement: 'Self-improvement',
    steps: [
      { id: 'own-steps', ask: 'Steps of the seller' },
      { id: 'further', ask: 'Further steps' },
      { id: 'manager', ask: 'What the manager will do to help' },
      { id: 'company', ask: 'What the company does' },
    ],
  },
  zh: {
    lead: '用来一起规划发展，一对一谈。不在会上宣读。',
    questions: [
      { id: 'move', ask: '是否愿意调往外地？' },
      { id: 'territory', ask: '是否愿意负责别的区域？' },
      { id: 'now', ask: '现在是否应考虑提升？' },
      { id: 'later', ask: '以后是否可能成为人选？' },
      { id: 'posts', ask: '适合哪些职位？何时：现在、半年后、一年后？' },
      { id: 'standard', ask: '如果还没准备好：做什么工作能达到标准？' },
      { id: 'summary', ask: '总结：优点与不足' },
    ],
    compared: '与同事相比',
    quarters: ['前 25%', '中上 25%', '中下 25%', '后 25%'],
    notSaid: '未填写',
    improvement: '自我提高',
    steps: [
      { id: 'own-steps', ask: '销售自己的步骤' },
      { id: 'further', ask: '进一步的步骤' },
      { id: 'manager', ask: '经理会怎样帮助' },
      { id: 'company', ask: '公司会做什么' },
    ],
  },
})
