import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { GiveName } from '../parts/GiveName.tsx'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { COACHING_PARTS, type CoachingPart, reviewPath } from '../review-paths.ts'
import { coachingTexts } from './coaching-texts.ts'
import './coaching.css'
import { MeasuresPart } from './MeasuresPart.tsx'
import { NotesPart } from './NotesPart.tsx'
import { PlanPart } from './PlanPart.tsx'
import { PotentialPart } from './PotentialPart.tsx'
import type { PartProps } from './part.ts'
import { SkillsPart } from './SkillsPart.tsx'
import { WeekPart } from './WeekPart.tsx'

const PARTS: Readonly<Record<CoachingPart, (props: PartProps) => ReactNode>> = {
  plan: PlanPart,
  week: WeekPart,
  skills: SkillsPart,
  measures: MeasuresPart,
  potential: PotentialPart,
  notes: NotesPart,
}

/** One person's coaching, a part at a time. */
export default function PersonPage(): ReactNode {
  const { person, about } = useParams<{ person: string; about: string }>()
  const t = useTexts(coachingTexts)
  const wait = useTexts(shellTexts)
  const { loaded } = useRoster()
  const nameOf = useNames(loaded.state === 'ready' ? loaded.value.people : [])
  const part = COACHING_PARTS.find((one) => one === about)
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (part === undefined || !loaded.value.people.some(({ id }) => id === person)) return <NotFound />
  const Part = PARTS[part]
  return (
    <ReviewFrame title={t.of(nameOf(person))}>
      <GiveName person={loaded.value.people.find(({ id }) => id === person)} />
      <nav className="coaching-parts no-print" aria-label={t.nav}>
        {COACHING_PARTS.map((one) => (
          <Link
            key={one}
            href={reviewPath.coachingOf(person, one)}
            {...(one === part ? { 'aria-current': 'page' as const } : {})}
          >
            {t.parts[one]}
          </Link>
        ))}
        <Link href={reviewPath.report('person', person)}>{t.report}</Link>
      </nav>
      <Part key={`${person}.${part}`} person={person} roster={loaded.value} nameOf={nameOf} />
    </ReviewFrame>
  )
}
