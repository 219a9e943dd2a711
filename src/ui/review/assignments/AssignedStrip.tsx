import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Assignment } from '#records'
import { useDeps } from '../../deps.ts'
import { learnPath } from '../../learn/learn-paths.ts'
import { pathTo } from '../../paths.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { assignmentTexts } from './assignment-texts.ts'
import './assigned.css'
import { isFor, progressOf } from './progress.ts'
import { useAssignments } from './useAssignments.ts'

/** What somebody is asked to practise and has not passed yet, the most urgent first, each with the way to start it. */
export function AssignedStrip(): ReactNode {
  const t = useTexts(assignmentTexts)
  const { colon } = useMarks()
  const lang = useLang()
  const { library } = useDeps()
  const { loaded } = useAssignments()
  if (loaded.state === 'waiting') return null
  const { roster, assignments, practised, drillSets, titleOf } = loaded.value
  const due = assignments
    .filter((one) => isFor(one, roster.me))
    .map((one) => ({ one, state: progressOf(one, roster.me.id, practised).state }))
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .sort(({ one }, { one: other }) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1))
  if (due.length === 0) return null
  const pathOf = ({ scenario = '', drillSet, level }: Assignment): string => {
    if (drillSet !== undefined)
      return learnPath.drillSet(drillSet, drillSets.some(({ id }) => id === drillSet) ? lang : otherOf(lang))
    const inLang = library.scenarioCards.find((card) => card.id === scenario && card.lang === lang)
    return pathTo.prepare(scenario, inLang === undefined ? otherOf(lang) : lang, level)
  }
  return (
    <section className="assigned sheet" aria-labelledby="assigned-title">
      <h2 id="assigned-title">{t.yours}</h2>
      <ul className="plain">
        {due.map(({ one, state }) => (
          <li key={one.id} className="row">
            <span>
              <strong>{one.title}</strong>
              {titleOf(one) !== one.title && ` · ${titleOf(one)}`}
              {one.dueOn !== undefined && ` · ${t.until(one.dueOn)}`}{' '}
              {state === 'overdue' && <span className="tag">{t.overdue}</span>}
            </span>
            <Link href={pathOf(one)} className="assigned-start">
              {t.begin}
              <span className="unseen">
                {colon}
                {one.title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const otherOf = (lang: 'en' | 'zh'): 'en' | 'zh' => (lang === 'en' ? 'zh' : 'en')
