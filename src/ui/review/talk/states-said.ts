import type { Lang, Scenario } from '#content'
import { stateName } from '../../practise/debrief/change-words.ts'
import { texts } from '../../text/text.ts'

/** What goes on inside a buyer, in words. */
export interface StateSaid {
  readonly id: string
  readonly what: string
  /** A line of the buyer's by which an author's need, worry or secret is told from the next one. */
  readonly line?: string
  readonly state: string
}

const WHAT = texts({
  en: {
    need: 'Need',
    secret: 'Kept back',
    concern: 'Worry',
    mood: (name: string) => `${name} is`,
    complaint: 'The complaint',
    heat: 'Anger',
    stage: 'The talk',
  },
  zh: {
    need: '需求',
    secret: '没有明说的事',
    concern: '顾虑',
    mood: (name: string) => `${name}的态度`,
    complaint: '投诉',
    heat: '火气',
    stage: '对话阶段',
  },
})

/** What a state is called where it is one of the whole talk, of a mood or of a complaint, and not of a thing that is found out. */
const NOW = texts<Readonly<Record<string, string>>>({
  en: {
    even: 'neutral',
    warm: 'warm',
    closed: 'closed off',
    won: 'won',
    'next-step': 'next step agreed',
    lost: 'not convinced',
    'hung-up': 'broken off',
  },
  zh: {
    even: '平和',
    warm: '热络',
    closed: '冷淡',
    won: '成交',
    'next-step': '约定了下一步',
    lost: '未能打动',
    'hung-up': '不欢而散',
  },
})

/** The buyer's states after a turn, in the interface's language; states that an author's file no longer has stand without their line. */
export function statesSaid(
  states: Readonly<Record<string, string | number>>,
  scenario: Scenario | null,
  lang: Lang,
): readonly StateSaid[] {
  const { mood, ...what } = WHAT[lang]
  const lineOf = (kind: string, of: string): string | undefined => {
    const concern = scenario?.concerns.find((one) => one.id === of)
    if (kind === 'need') return scenario?.needs.find((one) => one.id === of)?.admitted[0]?.text
    if (kind === 'secret') return scenario?.secrets.find((one) => one.id === of)?.lines[0]?.text
    return kind === 'concern' ? (concern?.named[0]?.text ?? concern?.raised[0]?.text) : undefined
  }
  return Object.entries(states).map(([id, value]): StateSaid => {
    const [kind = '', of = ''] = id.split(':')
    const now = String(value)
    const named = kind === 'mood' || kind === 'stage' ? NOW[lang][now] : undefined
    const line = lineOf(kind, of)
    return {
      id,
      what:
        kind === 'mood'
          ? mood(scenario?.buyers.find((buyer) => buyer.id === of)?.name ?? of)
          : (what[kind as keyof typeof what] ?? kind),
      ...(line === undefined ? {} : { line }),
      state: named ?? stateName(value, lang),
    }
  })
}
