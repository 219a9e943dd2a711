import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { RunSummary } from '#records'
import { useDeps } from '../../deps.ts'
import { offerFile } from '../../practise/offer.ts'
import { whenSaid } from '../../text/dates.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import { csvOf } from './figures-csv.ts'

/** What people call talks and each other. */
export interface TalkNames {
  readonly titleOf: (run: RunSummary) => string
  readonly nameOf: (person: string) => string
  readonly rubricTitle: (rubric: string) => string
}

interface TalkTableProps {
  /** Newest first, with the scores that count. */
  readonly talks: readonly RunSummary[]
  readonly names: TalkNames
  /** `rubric.criterion` whose points are asked for, with its title. */
  readonly criterion: { readonly key: string; readonly title: string } | null
  /** Results that a record store knows and this device has no talk of. */
  readonly elsewhere: number
}

const MOST_TALKS = 100

/** The talks behind the figures; asked for one criterion, it shows that one's points and comes into view. */
export function TalkTable({ talks, names, criterion, elsewhere }: TalkTableProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const { colon } = useMarks()
  const lang = useLang()
  const { now } = useDeps()
  const head = useRef<HTMLHeadingElement>(null)
  const key = criterion?.key
  useEffect(() => {
    if (key !== undefined) head.current?.scrollIntoView?.({ block: 'start' })
  }, [key])
  const points = ({ scores }: RunSummary): string => {
    if (key === undefined) return scores.map(({ rubric, overall }) => `${names.rubricTitle(rubric)} ${overall}`).join(' · ')
    const [rubric, id = ''] = key.split('.')
    return String(scores.find((score) => score.rubric === rubric)?.criteria[id] ?? '–')
  }
  /** All talks that were asked for, not only those in sight: a line for each rubric. */
  const save = (): void => {
    const lines = talks.flatMap((run) =>
      run.scores
        .filter(({ rubric }) => criterion === null || key?.startsWith(`${rubric}.`))
        .map(({ rubric, overall, criteria }) => [
          new Date(run.lastAtMs).toISOString(),
          names.titleOf(run),
          names.nameOf(run.person),
          names.rubricTitle(rubric),
          String(criterion === null ? overall : (criteria[key?.split('.')[1] ?? ''] ?? '')),
        ]),
    )
    const heads = [t.when, t.talk, t.person, t.rubric, criterion?.title ?? t.overall]
    offerFile('parley-talks.csv', csvOf([heads, ...lines]), 'text/csv')
  }
  return (
    <section className="review-group">
      <h2 ref={head}>{t.behind}</h2>
      {elsewhere > 0 && <p className="small soft">{t.elsewhere(elsewhere)}</p>}
      {talks.length > MOST_TALKS && <p className="small soft">{t.newest(MOST_TALKS, talks.length)}</p>}
      {talks.length > 0 && (
        <div className="row no-print">
          <Button size="compact-sm" variant="default" aria-label={`${t.csv}${colon}${t.behind}`} onClick={save}>
            {t.csv}
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.behind}>
        <table className="review-table small">
          <thead>
            <tr>
              <th scope="col">{t.talk}</th>
              <th scope="col">{t.person}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{criterion === null ? t.points : criterion.title}</th>
            </tr>
          </thead>
          <tbody>
            {talks.slice(0, MOST_TALKS).map((run) => (
              <tr key={run.run}>
                <th scope="row">
                  <Link href={reviewPath.talk(run.run)}>{names.titleOf(run)}</Link>
                </th>
                <td>{names.nameOf(run.person)}</td>
                <td>{whenSaid(run.lastAtMs, now(), lang)}</td>
                <td>{points(run)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
