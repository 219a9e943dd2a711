import type { Channel, ConcernType, EndingId, Fact, Kind, Lang, Level, MoodId, PersonaId } from '#content'
import { texts } from './text.ts'

interface DomainTexts {
  readonly kind: Readonly<Record<Kind, string>>
  readonly style: Readonly<Record<PersonaId, string>>
  readonly channel: Readonly<Record<Channel, string>>
  readonly level: Readonly<Record<Level, string>>
  readonly mood: Readonly<Record<MoodId, string>>
  /** Of a complaint. */
  readonly heat: string
  readonly ending: Readonly<Record<EndingId, string>>
  readonly lang: Readonly<Record<Lang, string>>
  readonly fact: Readonly<Record<Fact['kind'], string>>
  readonly concern: Readonly<Record<ConcernType, string>>
  readonly minutes: (minutes: number) => string
  readonly ofFour: (points: number) => string
  /** Beside points that a person changed. */
  readonly corrected: string
}

/** The field's words, in both languages. */
export const domainTexts = texts<DomainTexts>({
  en: {
    kind: { discovery: 'Discovery', presentation: 'Presentation', objection: 'Objections', complaint: 'Complaint' },
    style: { analytical: 'Analytical', driver: 'Driver', amiable: 'Amiable', expressive: 'Expressive' },
    channel: { phone: 'On the phone', visit: 'Visit', chat: 'Chat', counter: 'At the counter', video: 'Video call' },
    level: { easy: 'Easy', normal: 'Normal', hard: 'Hard' },
    mood: { trust: 'Trust', patience: 'Patience', interest: 'Interest' },
    heat: 'Anger',
    ending: { won: 'Won', 'next-step': 'Next step agreed', lost: 'Not convinced', 'hung-up': 'Broken off' },
    lang: { en: 'English', zh: 'Chinese' },
    fact: {
      feature: 'What it is',
      advantage: 'What it does',
      proof: 'Proof',
      limit: 'Limit',
      price: 'Price',
      service: 'Service',
      authority: 'What you may offer',
    },
    concern: { indifference: 'Indifference', misunderstanding: 'Misunderstanding', doubt: 'Doubt', drawback: 'Drawback' },
    minutes: (minutes) => `${minutes} min`,
    ofFour: (points) => `${points} of 4`,
    corrected: 'corrected',
  },
  zh: {
    kind: { discovery: '挖掘需求', presentation: '产品介绍', objection: '处理异议', complaint: '处理投诉' },
    style: { analytical: '分析型', driver: '驱策型', amiable: '温和型', expressive: '表达型' },
    channel: { phone: '电话', visit: '上门拜访', chat: '在线聊天', counter: '柜台', video: '视频通话' },
    level: { easy: '容易', normal: '普通', hard: '困难' },
    mood: { trust: '信任', patience: '耐心', interest: '兴趣' },
    heat: '火气',
    ending: { won: '成交', 'next-step': '约定下一步', lost: '未能打动', 'hung-up': '不欢而散' },
    lang: { en: '英语', zh: '中文' },
    fact: {
      feature: '产品特性',
      advantage: '产品作用',
      proof: '证据',
      limit: '局限',
      price: '价格',
      service: '服务',
      authority: '您的权限',
    },
    concern: { indifference: '不关心', misunderstanding: '误解', doubt: '怀疑', drawback: '真实缺点' },
    minutes: (minutes) => `${minutes} 分钟`,
    ofFour: (points) => `满分 4 分，得 ${points} 分`,
    corrected: '已更正',
  },
})
