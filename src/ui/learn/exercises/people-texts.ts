import type { BasicNeed, Contact, Cue, Influence, ReadAspect, Seat, Stance } from '#content'
import { texts } from '../../text/text.ts'

interface PeopleTexts {
  readonly need: Readonly<Record<BasicNeed, string>>
  readonly seat: Readonly<Record<Seat, string>>
  readonly influence: Readonly<Record<Influence, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly contact: Readonly<Record<Contact, string>>
  readonly aspect: Readonly<Record<ReadAspect, string>>
  readonly cue: Readonly<Record<Cue['kind'], string>>
  readonly placed: { readonly seat: string; readonly influence: string; readonly stance: string; readonly contact: string }
}

/** The field's words for people in a buying centre. */
export const peopleTexts = texts<PeopleTexts>({
  en: {
    need: {
      power: 'Power',
      achievement: 'Achievement',
      recognition: 'Recognition',
      cooperation: 'Cooperation',
      safety: 'Safety',
      order: 'Order',
    },
    seat: {
      coach: 'Coach',
      user: 'User',
      technical: 'Technical gatekeeper',
      economic: 'Economic buyer',
      finance: 'Finance controller',
      'multi-role': 'Multi-role buyer',
    },
    influence: { low: 'Little', middle: 'Some', high: 'Great' },
    stance: { for: 'For us', neutral: 'Neutral', against: 'Against us' },
    contact: { none: 'Never spoken', met: 'Met', known: 'Known', close: 'Close' },
    aspect: { style: 'Style', need: 'Leading need', seat: 'Seat' },
    cue: { office: 'Around', dress: 'Dress', words: 'Words', pace: 'Pace' },
    placed: { seat: 'Seat', influence: 'Influence', stance: 'Stance', contact: 'Contact' },
  },
  zh: {
    need: { power: '权力', achievement: '成就', recognition: '认同', cooperation: '合作', safety: '安全', order: '秩序' },
    seat: {
      coach: '教练',
      user: '用户',
      technical: '技术把关者',
      economic: '决策者',
      finance: '把握财务者',
      'multi-role': '多重身份者',
    },
    influence: { low: '小', middle: '中', high: '大' },
    stance: { for: '支持', neutral: '中立', against: '反对' },
    contact: { none: '没接触过', met: '见过', known: '认识', close: '很熟' },
    aspect: { style: '风格', need: '主导需求', seat: '角色' },
    cue: { office: '周围', dress: '衣着', words: '用词', pace: '节奏' },
    placed: { seat: '角色', influence: '影响力', stance: '立场', contact: '接触' },
  },
})
