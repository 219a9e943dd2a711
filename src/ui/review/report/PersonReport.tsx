import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RunSummary } from '#records'
import type { Figures } from '#records/exchange'
import { useDeps } from '../../deps.ts'
import { whenSaid } from '../../text/dates.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { assignmentTexts } from '../assignments/assignment-texts.ts'
import { isFor, progressOf } from '../assignments/progress.ts'
import { useAssignments } from '../assignments/useAssignments.ts'
import { MeasureTable } from '../coaching/MeasureTable.tsx'
import { useCoached } from '../coaching/useCoached.ts'
import { useMeasures } from '../coaching/useMeasures.ts'
import { reviewPath } from '../review-paths.ts'
import { CourseTable } from './CourseTable.tsx'
import { reportTexts } from './report-texts.ts'

interface PersonReportProps {
  readonly person: string
  readonly figures: Figures
  /** Newest first. */
  readonly runs: readonly RunSummary[]
  readonly criterionTitle: (criterion: string) => string
  readonly rubricTitle: (rubric: string) => string
}

const LATEST = 5

/** Where one person stands, what they do, what was agreed. */
export function PersonReport({ person, figures, runs, criterionTitle, rubricTitle }: PersonReportProps): ReactNode {
  const t = useTexts(reportTexts)
  const { colon } = useMarks()
  const lang = useLang()
  const { library, now } = useDeps()
  const measures = useMeasures(person)
  const plans = useCoached('plan', person)
  const courses = figures.people[0]?.criteria ?? {}
  const goals =
    plans.loaded.state === 'ready'
      ? [...plans.loaded.value]
          .sort((one, other) => other.value.atMs - one.value.atMs)
          .filter(({ value }) => (value.words.goals ?? '') !== '')
          .slice(0, 3)
      : []
  return (
    <>
      <section>
        <h2>{t.points}</h2>
        <CourseTable courses={courses} criterionTitle={criterionTitle} pathOf={(id) => pathTo(person, id, runs)} />
      </section>
      <section>
        <h2>{t.measures}</h2>
        {measures.state === 'ready' && <MeasureTable of={measures.value} rubricTitle={rubricTitle} />}
      </section>
      <section>
        <h2>{t.latest}</h2>
        <ul className="small">
          {runs.slice(0, LATEST).map((run) => (
            <li key={run.run}>
              <Link href={reviewPath.talk(run.run)}>
                {library.scenarioCards.find((card) => card.id === run.scenario && card.lang === run.lang)?.title ?? run.scenario}
              </Link>
              , {whenSaid(run.lastAtMs, now(), lang)}
              {colon}
              {run.scores.map(({ rubric, overall }) => `${rubricTitle(rubric)} ${overall}`).join(' · ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.goals}</h2>
        {goals.length === 0 ? (
          <p className="small soft">{t.noGoals}</p>
        ) : (
          <ul className="small">
            {goals.map(({ id, value }) => (
              <li key={id}>
                {whenSaid(value.atMs, now(), lang)}
                {colon}
                {value.words.goals}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Assigned person={person} />
    </>
  )
}

/** The dashboard's talks behind a criterion: its rubric is the first of the person's that has it. */
function pathTo(person: string, criterion: string, runs: readonly RunSummary[]): string {
  const rubric = runs.flatMap(({ scores }) => scores).find(({ criteria }) => criterion in criteria)?.rubric
  const asked = new URLSearchParams({ person, ...(rubric === undefined ? {} : { criterion: `${rubric}.${criterion}` }) })
  return reviewPath.dashboard(`/f/${encodeURIComponent(asked.toString())}`)
}

function Assigned({ person }: { readonly person: string }): ReactNode {
  const t = useTexts(reportTexts)
  const words = useTexts(assignmentTexts)
  const { loaded } = useAssignments()
  if (loaded.state === 'waiting') return null
  const { roster, assignments, practised, titleOf } = loaded.value
  const card = roster.people.find(({ id }) => id === person)
  const theirs = card === undefined ? [] : assignments.filter((one) => isFor(one, card))
  return (
    <section>
      <h2>{t.assignments}</h2>
      {theirs.length === 0 ? (
        <p className="small soft">{t.noAssignments}</p>
      ) : (
        <ul className="small">
          {theirs.map((one) => {
            const { state, best } = progressOf(one, person, practised)
            return (
              <li key={one.id}>
                {one.title} ({titleOf(one)}): <strong>{words[state]}</strong>
                {best !== null && ` · ${words.best(best)}`}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
