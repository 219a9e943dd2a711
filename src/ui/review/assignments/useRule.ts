import type { Assignment } from '#records'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { assignmentTexts } from './assignment-texts.ts'

/** What an assignment counts, in words: told before it starts. */
export function useRule(): (assignment: Assignment) => string {
  const t = useTexts(assignmentTexts)
  const words = useTexts(domainTexts)
  return ({ drillSet, level, passMark, tries, dueOn, note }) =>
    [
      drillSet === undefined ? t.rule(words.level[level], passMark) : t.drillRule(passMark),
      tries === undefined ? '' : drillSet === undefined ? t.triesRule(tries) : t.drillTriesRule(tries),
      dueOn === undefined ? '' : t.dueBy(dueOn),
      note,
    ]
      .filter((part) => part !== '')
      .join(' ')
}
