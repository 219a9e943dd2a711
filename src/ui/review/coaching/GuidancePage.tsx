import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { useDebrief } from '../../practise/debrief/useDebrief.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { guidanceTexts } from './guidance-texts.ts'
import { PhasesPage } from './PhasesPage.tsx'

/** The guidance model after a talk: own view, what was seen, own solutions, advice only then, practice. */
export default function GuidancePage(): ReactNode {
  const { run } = useParams<{ run: string }>()
  const t = useTexts(guidanceTexts)
  return (
    <PhasesPage
      run={run}
      type="guidance"
      title={t.title}
      lead={t.lead}
      phases={t.phases}
      locked={{ phase: 'advice', until: ['own-view', 'solutions'], why: t.locked }}
      before={<OwnView run={run} />}
    />
  )
}

/** What the trainee gave themselves before the scores were shown, beside what was given. */
function OwnView({ run }: { readonly run: string }): ReactNode {
  const t = useTexts(guidanceTexts)
  const { colon } = useMarks()
  const { loaded } = useDebrief(run)
  if (loaded.state === 'waiting' || loaded.value === null) return null
  const { state, rated } = loaded.value
  const own = state.selfRating
  if (!own) return <p className="notice small">{t.ownNone}</p>
  const of = rated.find(({ report }) => report.rubric === own.rubric)
  return (
    <section className="sheet review-card small">
      <h2>{t.own}</h2>
      <ul>
        {Object.entries(own.points).map(([id, points]) => (
          <li key={id}>
            {of?.rubric?.criteria.find((one) => one.id === id)?.title ?? id}
            {colon}
            {t.points} {points}, {t.machine} {of?.report.criteria[id]?.points ?? '–'}
          </li>
        ))}
      </ul>
      {own.words !== '' && <blockquote className="book">{own.words}</blockquote>}
    </section>
  )
}
