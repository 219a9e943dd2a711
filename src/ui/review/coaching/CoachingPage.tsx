import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { GiveName } from '../parts/GiveName.tsx'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { COACHING_PARTS, reviewPath } from '../review-paths.ts'
import { coachingTexts } from './coaching-texts.ts'

/** Whom to coach, and the way to each part of it. */
export default function CoachingPage(): ReactNode {
  const t = useTexts(coachingTexts)
  const { colon } = useMarks()
  const wait = useTexts(shellTexts)
  const { loaded } = useRoster()
  const nameOf = useNames(loaded.state === 'ready' ? loaded.value.people : [])
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { people, runs } = loaded.value
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      {people.length === 0 && (
        <p>
          {t.none} <Link href={reviewPath.people()}>{t.toPeople}</Link>
        </p>
      )}
      {people.map((person) => {
        const { id, team } = person
        return (
          <section key={id} className="sheet review-card" aria-labelledby={`coach-${id}`}>
            <h2 id={`coach-${id}`}>{nameOf(id)}</h2>
            <p className="small soft">
              {team !== undefined && `${team} · `}
              {t.talks}
              {colon}
              {runs.filter((run) => run.person === id).length}
            </p>
            <ul className="plain row">
              {COACHING_PARTS.map((part) => (
                <li key={part}>
                  <Link href={reviewPath.coachingOf(id, part)}>{t.parts[part]}</Link>
                </li>
              ))}
              <li>
                <Link href={reviewPath.report('person', id)}>{t.report}</Link>
              </li>
              {person.name === '' && (
                <li>
                  <GiveName person={person} />
                </li>
              )}
            </ul>
          </section>
        )
      })}
    </ReviewFrame>
  )
}
