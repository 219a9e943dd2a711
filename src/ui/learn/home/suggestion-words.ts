import type { Suggestion } from '#session/practice'
import { pathTo } from '../../paths.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import type { LearnData } from '../useLearn.ts'
import { homeTexts } from './home-texts.ts'

/** Where a suggestion leads. */
export function hrefOf({ practice }: Suggestion, data: LearnData): string {
  return practice.type === 'drills'
    ? learnPath.drillSet(practice.set, data.lang)
    : pathTo.prepare(practice.scenario, data.lang, practice.level)
}

/** A mean in hundredths as people read it. */
export const pointsSaid = (hundredths: number): string => (hundredths / 100).toFixed(1)

/** The set's or the talk's title. */
export function titleOf({ practice }: Suggestion, data: LearnData): string {
  return practice.type === 'drills'
    ? (data.sets.find((set) => set.id === practice.set)?.title ?? practice.set)
    : (data.scenarios.find((one) => one.id === practice.scenario)?.title ?? practice.scenario)
}

/** Who the talk is with, and how hard; nothing for drills. */
export function useDetail(): (suggestion: Suggestion, data: LearnData) => string {
  const t = useTexts(homeTexts)
  const words = useTexts(domainTexts)
  return ({ practice }, data) => {
    if (practice.type === 'drills') return ''
    const buyer = data.scenarios.find((one) => one.id === practice.scenario)?.buyers[0]
    const level = t.level(words.level[practice.level])
    return buyer ? `${t.talkWith(buyer.name, words.style[buyer.persona])} · ${level}` : level
  }
}
