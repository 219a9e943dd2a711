import type { Lang, Scenario } from '#content'
import { chartTexts } from '../chart/chart-texts.ts'

/** A part of a scenario as people would call it: "Need: missing parts"; also for an id without its kind. */
export function partWords(scenario: Scenario, ref: string, lang: Lang): string {
  const t = chartTexts[lang]
  const [before = '', after] = ref.split(':')
  if (ref === 'stage') return lang === 'en' ? 'Stage of the talk' : '谈话阶段'
  if (before === 'complaint') return t.kind.step ?? ref
  const id = after ?? before
  const { needs, secrets, concerns, facts, answers, complaint } = scenario
  const kinds = {
    need: needs,
    secret: secrets,
    concern: concerns,
    fact: facts,
    answer: answers,
    remedy: complaint?.remedies ?? [],
  }
  for (const [kind, parts] of Object.entries(kinds)) {
    const part = parts.find((one) => one.id === id)
    if (part === undefined) continue
    const words = part.about[0] ?? id
    return after === undefined ? words : `${t.kind[kind] ?? kind}${lang === 'en' ? ': ' : '：'}${words}`
  }
  return id
}
