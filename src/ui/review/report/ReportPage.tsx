import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { useFigures } from '../dashboard/use-figures.ts'
import '../dashboard/dashboard.css'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { PersonReport } from './PersonReport.tsx'
import { reportTexts } from './report-texts.ts'
import './report.css'
import { TeamReport } from './TeamReport.tsx'

/** One page on a person or a team, made to be printed. */
export default function ReportPage(): ReactNode {
  const { of, id } = useParams<{ of: string; id: string }>()
  const t = useTexts(reportTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { learn, now } = useDeps()
  const { loaded } = useRoster()
  const rubrics = useAsync(lang, async () => (await learn.library.rubricCards()).filter((card) => card.lang === lang))
  const people = loaded.state === 'ready' ? loaded.value.people : []
  const nameOf = useNames(people)
  const members = of === 'team' ? people.filter(({ team }) => team === id) : people.filter((one) => one.id === id)
  const figures = useFigures({ persons: members.map((one) => one.id), scenarios: null, rubric: null, lang: null, fromMs: 0 })
  if (loaded.state === 'waiting' || rubrics.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (members.length === 0) return <NotFound />
  const criterionTitle = (criterion: string): string =>
    rubrics.value.flatMap((card) => card.criteria).find((one) => one.id === criterion)?.title ?? criterion
  const rubricTitle = (rubric: string): string => rubrics.value.find((card) => card.id === rubric)?.title ?? rubric
  return (
    <ReviewFrame title={of === 'team' ? t.team(id) : t.person(nameOf(id))}>
      <div className="report">
        <p className="small soft">{t.made(new Date(now()).toISOString().slice(0, 10))}</p>
        <p className="no-print">
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            {t.print}
          </Button>
        </p>
        {figures.state === 'waiting' ? (
          <p className="waiting">{wait.loading}</p>
        ) : figures.value.people.length === 0 ? (
          <p>{t.empty}</p>
        ) : of === 'team' ? (
          <TeamReport figures={figures.value} nameOf={nameOf} criterionTitle={criterionTitle} />
        ) : (
          <PersonReport
            person={id}
            figures={figures.value}
            runs={loaded.value.runs.filter((run) => run.person === id)}
            criterionTitle={criterionTitle}
            rubricTitle={rubricTitle}
          />
        )}
      </div>
    </ReviewFrame>
  )
}
