import { texts } from '../../text/text.ts'

interface Step {
  readonly id: string
  readonly name: string
  readonly help: string
  readonly ask: string
}
interface PlanTexts {
  readonly none: string
  readonly small: string
  readonly large: string
  readonly deals: Readonly<Record<'small' | 'large', string>>
  readonly planning: string
  readonly why: string
  readonly questions: readonly { readonly id: string; readonly ask: string }[]
  readonly steps: readonly Step[]
  readonly done: (step: string) => string
  readonly assign: string
  readonly assigned: string
  readonly remove: string
  readonly title: (when: string) => string
}

export const planTexts = texts<PlanTexts>({
  en: {
    none: 'No plan yet. A small deal wants “do, check”: watch and give feedback. A large one wants “plan, do, check”: give plenty of time to planning.',
    small: 'New plan for a small deal',
    large: 'New plan for a large deal',
    deals: { small: 'small deal: do, check', large: 'large deal: plan, do, check' },
    planning: 'Before the visit, in the seller’s words',
    why: 'Ask “why”, let the seller explain the whole scheme, ask what follows where a point is missing or doubtful; you may play the buyer. Do not make them do it your way.',
    questions: [
      { id: 'purpose', ask: 'What is the purpose of this visit?' },
      { id: 'plan', ask: 'What is your plan?' },
      { id: 'basis', ask: 'What do you base it on?' },
    ],
    steps: [
      {
        id: 'observe',
        name: '1 Observe',
        help: 'Know what the seller wants from the visit. Watch or read the talk; do not take part.',
        ask: 'What was said, and how did the buyer react?',
      },
      {
        id: 'demonstrate',
        name: '2 Demonstrate',
        help: 'Show the skill done well: a model answer for the weakest criterion.',
        ask: 'What was shown?',
      },
      {
        id: 'rehearse',
        name: '3 Rehearse',
        help: 'Let the seller practise, with “why”. It need not succeed: understanding counts. Take the talk up from the turn that failed.',
        ask: 'What was practised, and what did they understand?',
      },
      {
        id: 'goals',
        name: '4 Set goals',
        help: 'The seller sets the goal and the way to it with its reasons, in writing: one or two criteria.',
        ask: 'Goal for the next talk',
      },
      {
        id: 'review',
        name: '5 Review',
        help: 'Look at goal and plan together and compare them with the scores. If it did not work, go through the five steps again.',
        ask: 'What came of it?',
      },
    ],
    done: (step) => `${step}: done`,
    assign: 'Make the next step an assignment',
    assigned: 'Assigned. Hand it out under “Files”.',
    remove: 'Delete this plan',
    title: (when) => `Plan of ${when}`,
  },
  zh: {
    none: '还没有计划。小单：做、检查——看拜访，给反馈。大单：计划、做、检查——给计划留足时间。',
    small: '小单的新计划',
    large: '大单的新计划',
    deals: { small: '小单：做、检查', large: '大单：计划、做、检查' },
    planning: '拜访之前，用销售自己的话',
    why: '多问“为什么”，让销售讲完整个方案；缺了或拿不准的地方，问会有什么结果；您也可以扮演客户。不要硬要他按您的办法做。',
    questions: [
      { id: 'purpose', ask: '这次拜访的目的是什么？' },
      { id: 'plan', ask: '您的计划是什么？' },
      { id: 'basis', ask: '依据是什么？' },
    ],
    steps: [
      {
        id: 'observe',
        name: '一 观察',
        help: '先弄清销售想从这次拜访得到什么。看或读这场对话，不要参与。',
        ask: '说了什么？买方怎么反应？',
      },
      { id: 'demonstrate', name: '二 示范', help: '把这项技巧做一遍给他看：最弱一项的范例回答。', ask: '示范了什么？' },
      {
        id: 'rehearse',
        name: '三 演练',
        help: '让销售练，并讲“为什么”。不必成功，理解就算。从没谈好的那一轮重新谈。',
        ask: '练了什么？他明白了什么？',
      },
      { id: 'goals', name: '四 设定目标', help: '由销售写下目标、做法和理由：只定一两项。', ask: '下一场的目标' },
      {
        id: 'review',
        name: '五 回顾',
        help: '一起看目标和计划，与得分对照。不行，就把五步再走一遍。',
        ask: '结果怎样？',
      },
    ],
    done: (step) => `${step}：已完成`,
    assign: '把下一步布置成作业',
    assigned: '已布置。在“文件”里发给对方。',
    remove: '删除这份计划',
    title: (when) => `${when} 的计划`,
  },
})
