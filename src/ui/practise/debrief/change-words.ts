import type { Change } from '#buyer'
import type { Lang } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { texts } from '../../text/text.ts'

const STATES = texts<Readonly<Record<string, string>>>({
  en: {
    latent: 'hidden',
    admitted: 'admitted',
    felt: 'felt',
    explicit: 'spoken out',
    hidden: 'hidden',
    kept: 'kept back',
    out: 'told',
    told: 'told',
    dormant: 'quiet',
    raised: 'raised',
    heard: 'heard',
    understood: 'understood',
    answered: 'answered',
    settled: 'settled',
    hardened: 'hardened',
    venting: 'letting it out',
    apologised: 'apologised to',
    offered: 'offered a remedy',
    agreed: 'agreed',
    closed: 'closed',
    opening: 'opening',
    discovery: 'finding out',
    presenting: 'presenting',
    objections: 'objections',
    closing: 'closing',
    speaking: 'talking',
    ended: 'ended',
  },
  zh: {
    latent: '未露出',
    admitted: '承认了',
    felt: '感到痛了',
    explicit: '说出想要什么',
    hidden: '未露出',
    kept: '没有说',
    out: '说出来了',
    told: '说出来了',
    dormant: '没提',
    raised: '提出来了',
    heard: '被听到了',
    understood: '被理解了',
    answered: '得到回答',
    settled: '打消了',
    hardened: '更坚持了',
    venting: '在发泄',
    apologised: '得到道歉',
    offered: '收到方案',
    agreed: '同意了',
    closed: '了结了',
    opening: '开场',
    discovery: '了解需求',
    presenting: '介绍',
    objections: '异议',
    closing: '收尾',
    speaking: '在谈',
    ended: '结束',
  },
})

const WHAT = texts<Readonly<Record<Change['what'] | 'heat' | 'trust' | 'patience' | 'interest', string>>>({
  en: {
    mood: 'Mood',
    need: 'A need',
    secret: 'Something kept back',
    concern: 'A worry',
    complaint: 'The complaint',
    call: 'The talk',
    heat: 'Anger',
    trust: 'Trust',
    patience: 'Patience',
    interest: 'Interest',
  },
  zh: {
    mood: '心情',
    need: '一个需求',
    secret: '没有明说的事',
    concern: '一个顾虑',
    complaint: '投诉',
    call: '对话',
    heat: '火气',
    trust: '信任',
    patience: '耐心',
    interest: '兴趣',
  },
})

/** What changed, in the person's words: "Trust", "A need". */
export function whatChanged(change: Change, lang: Lang): string {
  const named = WHAT[lang] as Readonly<Record<string, string>>
  if (change.what === 'mood' || (change.what === 'complaint' && change.id === 'heat')) return named[change.id] ?? change.id
  return named[change.what] ?? change.what
}

/** A state's name in the interface's language, an ending's where the talk ended; a number as it is. */
export function stateName(state: string | number, lang: Lang): string {
  if (typeof state === 'number') return String(state)
  const endings: Readonly<Record<string, string>> = domainTexts[lang].ending
  return STATES[lang][state] ?? endings[state] ?? state
}

/** `+8`, `−3`, or from what to what. */
export function changeSaid(change: Change, lang: Lang): string {
  if (typeof change.from === 'number' && typeof change.to === 'number') {
    const by = change.to - change.from
    return by > 0 ? `+${by}` : `−${Math.abs(by)}`
  }
  return `${stateName(change.from, lang)} → ${stateName(change.to, lang)}`
}

/** Endings in which the buyer goes without a next step. */
const LEFT: ReadonlySet<string | number> = new Set(['lost', 'hung-up'])

/** Whether the change is to the seller's good; null where it is neither. */
export function isGood(change: Change): boolean | null {
  if (typeof change.from !== 'number' || typeof change.to !== 'number') {
    if (change.what === 'call')
      return change.to === 'won' || change.to === 'next-step' ? true : LEFT.has(change.to) ? false : null
    return change.to !== 'hardened'
  }
  return change.id === 'heat' ? change.to < change.from : change.to > change.from
}
