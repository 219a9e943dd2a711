import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Assignment, Person } from '#records'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { reviewPath } from '../review-paths.ts'
import { assignmentTexts } from './assignment-texts.ts'
import { isFor, type Practised, progressOf } from './progress.ts'
import { useRule } from './useRule.ts'

interface AssignmentCardProps {
  readonly assignment: Assignment
  /** The talk's or the drill set's title. */
  readonly what: string
  readonly people: readonly Person[]
  readonly practised: Practised
  readonly nameOf: (person: string) => string
  readonly onWithdraw: () => void
}

/** One assignment: its rule, and how far each is; every count leads to the talks behind it. */
export function AssignmentCard({ assignment, what, people, practised, nameOf, onWithdraw }: AssignmentCardProps): ReactNode {
  const t = useTexts(assignmentTexts)
  const { colon } = useMarks()
  const ruleOf = useRule()
  const counts = assignment.drillSet === undefined ? t.triesOf : t.drillsOf
  return (
    <section className="sheet review-card" aria-label={assignment.title}>
      <h2>{assignment.title}</h2>
      <p className="small">
        {what} · {ruleOf(assignment)}
      </p>
      <ul aria-label={t.standing}>
        {people
          .filter((person) => isFor(assignment, person))
          .map((person) => {
            const { tries, best, state } = progressOf(assignment, person.id, practised)
            const newest = practised.runs.find((run) => run.assignment === assignment.id && run.person === person.id)
            return (
              <li key={person.id}>
                {nameOf(person.id)}
                {colon}
                <strong>{t[state]}</strong> ·{' '}
                {newest ? <Link href={reviewPath.talk(newest.run)}>{counts(tries)}</Link> : counts(tries)}
                {best !== null && ` · ${t.best(best)}`}
              </li>
            )
          })}
      </ul>
      <AskedAct
        label={t.withdraw}
        of={assignment.title}
        words={t.withdrawAsk(assignment.title)}
        yes={t.withdrawYes}
        onYes={onWithdraw}
      />
    </section>
  )
}
