import type { Advice, SkillItem } from '#records/files'
import { texts } from '../../text/text.ts'

interface SkillTexts {
  readonly lead: string
  readonly view: (name: string) => string
  readonly yours: string
  readonly item: string
  readonly importance: string
  readonly ability: string
  readonly priority: string
  readonly advice: string
  readonly none: string
  readonly importances: readonly [string, string, string]
  readonly abilities: readonly [string, string, string]
  readonly advices: Readonly<Record<Advice, string>>
  readonly items: Readonly<Record<SkillItem, string>>
  readonly sides: string
  readonly sidesNote: string
  readonly formula: string
}

export const skillTexts = texts<SkillTexts>({
  en: {
    lead: 'Each skill twice: how important it is for the work, and how well it is mastered. The seller fills it in on their device, the manager here; files bring the two together.',
    view: (name) => `View of ${name}`,
    yours: 'Your view',
    item: 'Skill',
    importance: 'Importance',
    ability: 'Ability',
    priority: 'Priority',
    advice: 'What to do',
    none: '–',
    importances: ['1 not important', '2 ordinary', '3 very important'],
    abilities: ['1 needs to improve', '2 only fair', '3 can do it'],
    advices: {
      first: 'train first',
      next: 'train next',
      'as-needed': 'practise as needed',
      keep: 'keep',
      coach: 'use as a coach for others',
      leave: 'leave',
    },
    items: {
      opening: 'Opening',
      'high-gain': 'High-gain questions',
      spin: 'The four kinds of questions (SPIN)',
      listening: 'Listening for feelings',
      fab: 'Benefit linked to a need',
      comparison: 'Fair comparison',
      doubt: 'Meeting doubt',
      drawback: 'Admitting a drawback',
      closing: 'Closing with a next step',
      'complaint-first': 'Complaint: hear, apologise, understand',
      'complaint-solve': 'Complaint: offer, agree, follow up',
      quoting: 'Quoting a price',
      style: 'Reading the style',
      decider: 'Finding who decides',
      'pre-call': 'Plan before the visit',
      'own-review': 'Reviewing oneself',
    },
    sides: 'Both views side by side',
    sidesNote: 'Coloured where the two are two steps apart: worth a talk.',
    formula: 'Priority = importance × (4 − ability), 1 to 9.',
  },
  zh: {
    lead: '每项技能问两次：对工作有多重要，掌握得怎样。销售在自己的设备上填，经理在这里填；文件把两边放到一起。',
    view: (name) => `${name} 的看法`,
    yours: '您的看法',
    item: '技能',
    importance: '重要性',
    ability: '能力',
    priority: '优先度',
    advice: '怎么办',
    none: '–',
    importances: ['1 不重要', '2 一般', '3 很重要'],
    abilities: ['1 需要提高', '2 只是一般', '3 我会做'],
    advices: { first: '优先训练', next: '其次训练', 'as-needed': '需要时练', keep: '保持', coach: '请他带别人', leave: '先放着' },
    items: {
      opening: '开场',
      'high-gain': '高获得性问题',
      spin: '四种提问（SPIN）',
      listening: '倾听情绪',
      fab: '把好处连到需求',
      comparison: '公平比较',
      doubt: '化解怀疑',
      drawback: '承认缺点',
      closing: '以下一步收尾',
      'complaint-first': '投诉：倾听、道歉、弄清',
      'complaint-solve': '投诉：提出、商定、跟进',
      quoting: '报价',
      style: '识别风格',
      decider: '找到拍板的人',
      'pre-call': '拜访前计划',
      'own-review': '自我回顾',
    },
    sides: '两边的看法并排',
    sidesNote: '两边相差两级的有底色：值得谈一谈。',
    formula: '优先度 = 重要性 ×（4 − 能力），1 到 9。',
  },
})
