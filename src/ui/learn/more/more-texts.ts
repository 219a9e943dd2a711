import { texts } from '../../text/text.ts'

export const moreTexts = texts({
  en: {
    title: 'Workshop',
    lead: 'For looking closer: what would have happened, what moves a buyer, and why.',
    branches: 'Two branches side by side',
    branchesNote: 'A talk and its second try: the words, the moods, the points.',
    four: 'One objection, four buyers',
    fourNote: 'Say the same words to all four styles and watch what they do.',
    machines: 'How a buyer works',
    machinesNote: 'The machines behind a need, a worry, a complaint, a mood, drawn from what really runs.',
  },
  zh: {
    title: '工作台',
    lead: '看得更仔细：换一种说法会怎样，买方为什么会动心。',
    branches: '两条岔路并排看',
    branchesNote: '一场对话和它的重来：话、心情、得分。',
    four: '同一个异议，四种买方',
    fourNote: '对四种风格说同样的话，看看各自怎么反应。',
    machines: '买方是怎么运转的',
    machinesNote: '需求、顾虑、投诉、心情背后的状态图，由真正运行的定义画出。',
  },
})
