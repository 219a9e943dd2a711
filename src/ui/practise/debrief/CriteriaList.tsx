import type { ReactNode } from 'react'
import type { RunState } from '#session'
import { Points } from '../../parts/Points.tsx'
import { useBeside } from '../../review/talk/beside.tsx'
import { Icon } from '../../shell/icons.tsx'
import { useTexts } from '../../text/text.ts'
import { CriterionDetail } from './CriterionDetail.tsx'
import { debriefTexts } from './debrief-texts.ts'
import type { Rated } from './useDebrief.ts'
import { keyOf, useView } from './view.ts'

interface CriteriaListProps {
  readonly rated: Rated
  readonly state: RunState
  readonly onClaim: (rubric: string, criterion: string, words: string) => Promise<void>
}

/** Every criterion with its points; choosing one unfolds its reasons and lights up its words. */
export function CriteriaList({ rated, state, onClaim }: CriteriaListProps): ReactNode {
  const t = useTexts(debriefTexts)
  const chosen = useView((view) => view.criterion)
  const beside = useBeside(state.run)
  const { report, rubric } = rated
  const ids = rubric?.criteria.map((criterion) => criterion.id) ?? Object.keys(report.criteria)
  return (
    <section>
      <h2>{rubric?.title ?? report.rubric}</h2>
      <ul className="plain criterion-rows">
        {ids.map((id) => {
          const got = report.criteria[id]
          if (!got) return null
          const key = keyOf(report.rubric, id)
          const open = chosen === key
          const own = state.selfRating?.rubric === report.rubric ? state.selfRating.points[id] : undefined
          return (
            <li key={id} data-open={open}>
              <button
                type="button"
                className="criterion-row"
                aria-expanded={open}
                onClick={() => useView.setState({ criterion: open ? null : key })}
              >
                <span className="criterion-name">
                  {rubric?.criteria.find((criterion) => criterion.id === id)?.title ?? id}
                  {own !== undefined && <span className="small soft"> {t.yours(own)}</span>}
                  {got.practiceOnly && <span className="small unsure"> {t.practiceOnly}</span>}
                  {got.unsure && <span className="small unsure"> {t.unsure}</span>}
                  {beside(report.rubric, id, got.points)}
                </span>
                <span className="book criterion-points">{got.points}</span>
                <Points value={got.points} unsure={got.unsure} />
                <span className="criterion-arrow">
                  <Icon name="next" size={16} />
                </span>
              </button>
              {open && (
                <CriterionDetail rated={rated} id={id} state={state} onClaim={(words) => onClaim(report.rubric, id, words)} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
