import { type ReactNode, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { AssignmentForm } from '../assignments/AssignmentForm.tsx'
import { useAssignments } from '../assignments/useAssignments.ts'
import { planTexts } from './plan-texts.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

interface NextStepProps {
  readonly person: string
  readonly name: string
  /** What it is called at first: the goal that was agreed. */
  readonly goal?: string
  readonly scenario?: string
}

/** The agreed next step, made an assignment for the person: due in a week unless said otherwise. */
export function NextStep({ person, name, goal = '', scenario }: NextStepProps): ReactNode {
  const t = useTexts(planTexts)
  const lang = useLang()
  const { library, now } = useDeps()
  const { loaded, give } = useAssignments()
  const [dueOn] = useState(() => new Date(now() + WEEK_MS).toISOString().slice(0, 10))
  const [open, setOpen] = useState(false)
  const [given, setGiven] = useState(0)
  const tell = useFault()
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.assign}</summary>
      {open && loaded.state === 'ready' && (
        <AssignmentForm
          key={given}
          scenarios={library.scenarioCards.filter((card) => card.lang === lang)}
          drillSets={loaded.value.drillSets}
          receivers={[{ to: { person }, name }]}
          today={loaded.value.practised.day}
          proposed={{ title: goal.slice(0, 120), dueOn, ...(scenario === undefined ? {} : { scenario }) }}
          onGive={(assignment) => {
            give(assignment).then(() => setGiven(given + 1), tell)
          }}
        />
      )}
      <p role="status">{given > 0 && t.assigned}</p>
    </details>
  )
}
