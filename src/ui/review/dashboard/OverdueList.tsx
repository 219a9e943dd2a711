import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { isFor, progressOf } from '../assignments/progress.ts'
import { useAssignments } from '../assignments/useAssignments.ts'
import { reviewPath } from '../review-paths.ts'
import { dashboardTexts } from './dashboard-texts.ts'

interface OverdueListProps {
  /** Null: everybody. */
  readonly persons: readonly string[] | null
  readonly nameOf: (person: string) => string
}

/** Assignments whose day has passed, with those who have not passed them. */
export function OverdueList({ persons, nameOf }: OverdueListProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const { comma } = useMarks()
  const { loaded } = useAssignments()
  if (loaded.state === 'waiting') return null
  const { roster, assignments, practised } = loaded.value
  const people = persons === null ? roster.people : roster.people.filter(({ id }) => persons.includes(id))
  const overdue = assignments
    .map((one) => ({
      one,
      late: people.filter((person) => isFor(one, person) && progressOf(one, person.id, practised).state === 'overdue'),
    }))
    .filter(({ late }) => late.length > 0)
  return (
    <section className="review-group">
      <h2>{t.overdue}</h2>
      {overdue.length === 0 ? (
        <p className="soft">{t.nothingWaits}</p>
      ) : (
        <ul>
          {overdue.map(({ one, late }) => (
            <li key={one.id}>
              <Link href={reviewPath.assignments()}>{one.title}</Link> ({one.dueOn}):{' '}
              {late.map(({ id }) => nameOf(id)).join(comma)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
