import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useDeps } from '../../deps.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { filesTexts } from '../exchange/files-texts.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { AssignmentCard } from './AssignmentCard.tsx'
import { AssignmentForm } from './AssignmentForm.tsx'
import { assignmentTexts } from './assignment-texts.ts'
import { useAssignments } from './useAssignments.ts'

/** Who is asked to practise what, and how far they are. */
export default function AssignmentsPage(): ReactNode {
  const t = useTexts(assignmentTexts)
  const files = useTexts(filesTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { library } = useDeps()
  const { loaded, give, withdraw } = useAssignments()
  const [given, setGiven] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const nameOf = useNames(loaded.state === 'ready' ? loaded.value.roster.people : [])
  if (error !== null) throw error
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, assignments, practised, drillSets, titleOf } = loaded.value
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <AssignmentForm
        key={given}
        scenarios={library.scenarioCards.filter((card) => card.lang === lang)}
        drillSets={drillSets}
        receivers={[
          ...roster.teams.map((team) => ({ to: { team }, name: team })),
          ...roster.people.map(({ id }) => ({ to: { person: id }, name: nameOf(id) })),
        ]}
        onGive={(assignment) => {
          give(assignment).then(() => setGiven(given + 1), setError)
        }}
      />
      <p className="small soft">
        {t.handOut} <Link href={reviewPath.files()}>{files.title}</Link>
      </p>
      {assignments.length === 0 && <p>{t.none}</p>}
      {assignments.map((one) => (
        <AssignmentCard
          key={one.id}
          assignment={one}
          what={titleOf(one)}
          people={roster.people}
          practised={practised}
          nameOf={nameOf}
          onWithdraw={() => {
            withdraw(one).catch(setError)
          }}
        />
      ))}
    </ReviewFrame>
  )
}
