import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { LANGS, PERSONAS } from '#content'
import type { FigureQuery, Figures, PointCourse } from '#records/exchange'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { offerFile } from '../../practise/offer.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { grouped } from '../parts/grouped.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { readRoster, useNames } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import './dashboard.css'
import { dashboardTexts } from './dashboard-texts.ts'
import { useFigures } from './use-figures.ts'
import { waitingIn } from './waiting.ts'

const FILTERS = ['team', 'person', 'rubric', 'style', 'lang', 'days'] as const
type Filter = (typeof FILTERS)[number]
const DAY_MS = 24 * 60 * 60 * 1000
/** People that one picture shows; the rest is a filter away and in the CSV. */
const MOST_ROWS = 60
const MOST_TALKS = 100

/** A manager's five minutes before the weekly talk. The filters stand in the address. */
export default function DashboardPage(): ReactNode {
  const t = useTexts(dashboardTexts)
  const words = useTexts(domainTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, library, learn, now } = useDeps()
  const { filters: given = '' } = useParams<{ filters?: string }>()
  const [, navigate] = useLocation()
  const [today] = useState(() => Math.floor(now() / DAY_MS) * DAY_MS)
  const filters = new URLSearchParams(given.includes('=') ? given : decodeURIComponent(given)) // some addresses come escaped
  const of = (name: Filter): string | null => filters.get(name) || null
  const loaded = useAsync(lang, async () => {
    const [kept, { countedScores, standingOf }, rubrics] = await Promise.all([
      records(),
      import('#records/files'),
      learn.library.rubricCards(),
    ])
    const [roster, entries] = await Promise.all([readRoster(kept), kept.reviews.list()])
    const byRun = grouped(entries, ({ run }) => run)
    return {
      roster,
      rubrics: rubrics.filter((card) => card.lang === lang),
      standing: (run: string) => standingOf(byRun.get(run) ?? []),
      countedScores,
    }
  })
  const people = loaded.state === 'ready' ? loaded.value.roster.people : []
  const nameOf = useNames(people)
  const team = of('team')
  const person = of('person')
  const style = of('style')
  const scenarios =
    style === null ? null : library.scenarioCards.filter((card) => card.buyers[0]?.persona === style).map(({ id }) => id)
  const query: FigureQuery = {
    persons: person !== null ? [person] : team !== null ? people.filter((one) => one.team === team).map(({ id }) => id) : null,
    scenarios,
    rubric: of('rubric'),
    lang: of('lang'),
    fromMs: of('days') === null ? 0 : today - Number(of('days')) * DAY_MS,
  }
  const figures = useFigures(query)
  const pathWith = (change: Partial<Record<Filter, string>>): string => {
    const next = new URLSearchParams(filters)
    for (const [name, value] of Object.entries(change)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    return next.size === 0 ? '/review' : `/review/f/${encodeURIComponent(next.toString())}`
  }
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, rubrics, standing, countedScores } = loaded.value
  const rubricTitle = (id: string): string => rubrics.find((card) => card.id === id)?.title ?? id
  const talks = roster.runs.filter(
    (run) =>
      (query.persons === null || query.persons.includes(run.person)) &&
      (scenarios === null || scenarios.includes(run.scenario)) &&
      (query.rubric === null || run.scores.some(({ rubric }) => rubric === query.rubric)) &&
      (query.lang === null || run.lang === query.lang) &&
      run.lastAtMs >= query.fromMs,
  )
  const titleOf = (scenario: string, of: string): string =>
    library.scenarioCards.find((card) => card.id === scenario && card.lang === of)?.title ?? scenario
  const pick = (name: Filter, label: string, options: readonly (readonly [string, string])[]): ReactNode => (
    <label className="select">
      <span className="small soft">{label}</span>
      <select value={of(name) ?? ''} onChange={(event) => navigate(pathWith({ [name]: event.target.value }))}>
        <option value="">{t.all}</option>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
  const waiting = waitingIn(talks.slice(0, 2000), (run) => countedScores(run, standing(run.run)), standing)
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <div className="filters no-print">
        {pick(
          'team',
          t.team,
          roster.teams.map((one) => [one, one]),
        )}
        {pick(
          'person',
          t.person,
          people.map(({ id }) => [id, nameOf(id)]),
        )}
        {pick(
          'rubric',
          t.rubric,
          rubrics.map(({ id, title }) => [id, title]),
        )}
        {pick(
          'style',
          t.style,
          PERSONAS.map((one) => [one, words.style[one]]),
        )}
        {pick(
          'lang',
          t.lang,
          LANGS.map((one) => [one, words.lang[one]]),
        )}
        {pick(
          'days',
          t.period,
          [7, 30, 90, 365].map((n) => [String(n), t.days(n)]),
        )}
      </div>
      {figures.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <Pictures
          figures={figures.value}
          nameOf={nameOf}
          teamOf={(id) => people.find((one) => one.id === id)?.team ?? t.noTeam}
          criterionTitle={(id) => rubrics.flatMap((card) => card.criteria).find((one) => one.id === id)?.title ?? id}
          pathOf={(id) => pathWith({ person: id })}
        />
      )}
      <section className="review-group">
        <h2>{t.waiting}</h2>
        {waiting.length === 0 ? (
          <p className="soft">{t.nothingWaits}</p>
        ) : (
          <ul>
            {waiting.slice(0, 20).map(({ run, dispute, unsure, jump }) => (
              <li key={run.run}>
                <Link href={reviewPath.talk(run.run)}>{titleOf(run.scenario, run.lang)}</Link> · {nameOf(run.person)} ·{' '}
                {[
                  dispute ? t.why.dispute : '',
                  unsure > 0 ? t.why.unsure(unsure) : '',
                  jump !== 0 ? t.why.jump(`${jump > 0 ? '+' : ''}${jump}`) : '',
                ]
                  .filter((why) => why !== '')
                  .join(', ')}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="review-group">
        <h2>{t.talks}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="table-frame" tabIndex={0} aria-label={t.talks}>
          <table className="review-table small">
            <thead>
              <tr>
                <th scope="col">{t.talk}</th>
                <th scope="col">{t.person}</th>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.points}</th>
              </tr>
            </thead>
            <tbody>
              {talks.slice(0, MOST_TALKS).map((run) => (
                <tr key={run.run}>
                  <th scope="row">
                    <Link href={reviewPath.talk(run.run)}>{titleOf(run.scenario, run.lang)}</Link>
                  </th>
                  <td>{nameOf(run.person)}</td>
                  <td>{whenSaid(run.lastAtMs, now(), lang)}</td>
                  <td>
                    {countedScores(run, standing(run.run))
                      .map(({ rubric, overall }) => `${rubricTitle(rubric)} ${overall}`)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </ReviewFrame>
  )
}

interface PicturesProps {
  readonly figures: Figures
  readonly nameOf: (person: string) => string
  readonly teamOf: (person: string) => string
  readonly criterionTitle: (criterion: string) => string
  readonly pathOf: (person: string) => string
}

/** Heat map and teams; the heat map is a table, so that it can be heard as well as seen. */
function Pictures({ figures, nameOf, teamOf, criterionTitle, pathOf }: PicturesProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const [target, setTarget] = useState(2.5)
  if (figures.talks === 0) {
    return (
      <>
        <p>{t.empty}</p>
        {figures.unvouched > 0 && <p className="notice small">{t.unvouched(figures.unvouched)}</p>}
      </>
    )
  }
  const people = [...figures.people].sort((one, other) => other.overall.mean - one.overall.mean)
  const criteria = [...new Set(people.flatMap((one) => Object.keys(one.criteria)))]
  const quarterOf = (at: number): string => t.quarters[Math.min(3, Math.floor((at * 4) / people.length))] ?? ''
  const teams = [...grouped(people, (one) => teamOf(one.person))].map(([team, members]) => ({
    team,
    n: members.length,
    mean: members.reduce((sum, one) => sum + one.overall.mean, 0) / members.length,
  }))
  const csv = (): void => {
    const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"` // no formulas
    const rows = [
      [t.person, t.team, t.n(0).replace('0 ', ''), t.overall, ...criteria.map(criterionTitle)],
      ...people.map((one) => [
        nameOf(one.person),
        teamOf(one.person),
        String(one.overall.n),
        one.overall.mean.toFixed(2),
        ...criteria.map((id) => one.criteria[id]?.mean.toFixed(2) ?? ''),
      ]),
    ]
    offerFile('parley-figures.csv', `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`, 'text/csv')
  }
  return (
    <>
      <p>
        <strong>{t.sum(figures.talks, people.length, figures.minutes)}</strong>
      </p>
      {figures.unvouched > 0 && <p className="notice small">{t.unvouched(figures.unvouched)}</p>}
      <section className="review-group">
        <h2>{t.heat}</h2>
        <p className="small soft">{t.heatNote}</p>
        <div className="row no-print">
          <Button size="compact-sm" variant="default" onClick={csv}>
            {t.csv}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="table-frame" tabIndex={0} aria-label={t.heat}>
          <table className="review-table small heat">
            <thead>
              <tr>
                <th scope="col">{t.person}</th>
                <th scope="col">{t.quarter}</th>
                <th scope="col">{t.course}</th>
                <th scope="col">{t.overall}</th>
                {criteria.map((id) => (
                  <th key={id} scope="col">
                    {criterionTitle(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.slice(0, MOST_ROWS).map((one, at) => (
                <tr key={one.person}>
                  <th scope="row">
                    <Link href={pathOf(one.person)}>{nameOf(one.person)}</Link>
                  </th>
                  <td>{quarterOf(at)}</td>
                  <td>
                    {one.overall.first} → {one.overall.best} → {one.overall.last}
                  </td>
                  <Heat course={one.overall} />
                  {criteria.map((id) => (
                    <Heat key={id} course={one.criteria[id]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <section className="review-group">
        <h2>{t.teams}</h2>
        <label className="select">
          <span className="small soft">{t.target}</span>
          <select value={target} onChange={(event) => setTarget(Number(event.target.value))}>
            {[1, 1.5, 2, 2.5, 3, 3.5, 4].map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
        <table className="review-table small">
          <thead>
            <tr>
              <th scope="col">{t.team}</th>
              <th scope="col">{t.people}</th>
              <th scope="col">{t.mean}</th>
              <th scope="col">{t.target}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ team, n, mean }) => (
              <tr key={team}>
                <th scope="row">{team}</th>
                <td>{n}</td>
                <td>{mean.toFixed(2)}</td>
                <td>{mean >= target ? t.reached : t.below((target - mean).toFixed(2))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** One cell: the mean as words and as colour, its trend, and how sure it is. */
function Heat({ course }: { readonly course: PointCourse | undefined }): ReactNode {
  if (course === undefined || course.n === 0) return <td>–</td>
  const trend = course.slope > 0.1 ? ' ▲' : course.slope < -0.1 ? ' ▼' : ''
  return (
    <td data-heat={Math.round(course.mean)} data-thin={course.n < 3}>
      {course.mean.toFixed(1)}
      {trend} <span className="heat-n">({course.n})</span>
    </td>
  )
}
