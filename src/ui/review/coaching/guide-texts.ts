import { texts } from '../../text/text.ts'

export const guideTexts = texts({
  en: {
    title: 'Debrief by three phases',
    lead: 'Feelings first, then facts, then why the buyer reacted so. The seller finds the remedy; advice comes last.',
    back: 'To the talk',
    allOf: (name: string) => `Coaching: ${name}`,
    phases: [
      {
        id: 'feelings',
        name: '1 Feelings',
        ask: 'How do you feel about this visit? Let’s go back over it and see what happened.',
        avoid: 'Do not react to the feelings: let them be said, then propose to look together.',
      },
      {
        id: 'facts',
        name: '2 Objective, plan, event',
        ask: 'What was the objective? What was the plan? What happened?',
        avoid: 'In this order, without a verdict.',
      },
      {
        id: 'why',
        name: '3 Why',
        ask: 'Why do you think the customer said that? Why did they react so?',
        avoid: 'Ask “why” about the buyer, never “why did you do that?”.',
      },
      {
        id: 'remedy',
        name: 'Remedy and practice',
        ask: 'What would you try next time? Practise it now, and write the goal down.',
        avoid: 'Give advice only when they really cannot find it themselves.',
      },
    ],
    resist:
      'If they resist: “As I said at the start, what I think doesn’t matter much; what do you see? Let’s look at it again.”',
    notes: 'Notes',
    save: 'Keep this debrief with its date',
    kept: 'Earlier debriefs with this person',
    none: 'None yet.',
    here: 'Notes stay on this device; only a copy of everything carries them.',
  },
  zh: {
    title: '按三个阶段复盘',
    lead: '先谈感受，再谈事实，最后想买方为什么那样反应。办法由销售自己找，建议放在最后。',
    back: '回到对话',
    allOf: (name: string) => `${name} 的辅导`,
    phases: [
      {
        id: 'feelings',
        name: '一 感受',
        ask: '您对这次拜访有什么感受？咱们回顾一下，看看发生了什么。',
        avoid: '不要对感受作出反应：让对方说完，再提议一起看。',
      },
      { id: 'facts', name: '二 目标、计划、事件', ask: '目标是什么？计划是什么？发生了什么？', avoid: '按这个顺序，不下结论。' },
      {
        id: 'why',
        name: '三 为什么',
        ask: '您觉得客户为什么那样说？为什么会有那样的反应？',
        avoid: '“为什么”只问买方，不问“您为什么那样做”。',
      },
      {
        id: 'remedy',
        name: '办法与演练',
        ask: '下次您想怎么试？现在就练一遍，并把目标写下来。',
        avoid: '对方实在想不出来时，才给建议。',
      },
    ],
    resist: '如果对方抵触：“我怎么看不重要，关键是您怎么看，咱们再回过头来分析一下。”',
    notes: '笔记',
    save: '记下这次复盘（带日期）',
    kept: '与此人此前的复盘',
    none: '还没有。',
    here: '笔记只留在本机；只有“全部内容的副本”会带上它们。',
  },
})
