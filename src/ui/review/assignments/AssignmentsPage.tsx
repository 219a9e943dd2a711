import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { DrillSetCard } from '#content'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
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
  const { person, skill } = useParams<{ person?: string; skill?: string }>()
  const { library, now } = useDeps()
  const { loaded, give, withdraw } = useAssignments()
  const [given, setGiven] = useState(0)
  const tell = useFault()
  const nameOf = useNames(loaded.state === 'ready' ? loaded.value.roster.people : [])
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, assignments, practised, drillSets, titleOf, skillTitle } = loaded.value
  const receivers = [
    ...roster.teams.map((team) => ({
      to: { team },
      name: t.wholeTeam(team, roster.people.filter((one) => one.team === team).length),
    })),
    ...roster.people.map(({ id }) => ({ to: { person: id }, name: nameOf(id) })),
  ]
  /** The dashboard proposes practice of somebody's weakest point. */
  const proposed =
    skill === undefined
      ? {}
      : {
          to: Math.max(
            0,
            receivers.findIndex(({ to }) => 'person' in to && to.person === person),
          ),
          title: skillTitle(skill),
          ...trainingOf(skill, drillSets),
          dueOn: new Date(now() + WEEK_MS).toISOString().slice(0, 10),
        }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <AssignmentForm
        key={`${given} ${person} ${skill}`}
        scenarios={library.scenarioCards.filter((card) => card.lang === lang)}
        drillSets={drillSets}
        receivers={receivers}
        today={practised.day}
        {...(given === 0 ? { proposed } : {})}
        onGive={(assignment) => {
          give(assignment).then(() => setGiven(given + 1), tell)
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
            withdraw(one).catch(tell)
          }}
        />
      ))}
    </ReviewFrame>
  )
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Drills for one criterion: of the sets that train it the one that trains least besides. */
function trainingOf(skill: string, sets: readonly DrillSetCard[]): { readonly drillSet?: string } {
  const [best] = sets
    .filter(({ trains }) => trains.includes(skill))
    .sort((one, other) => one.trains.indexOf(skill) - other.trains.indexOf(skill) || one.trains.length - other.trains.length)
  return best === undefined ? {} : { drillSet: best.id }
}
