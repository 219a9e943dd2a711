import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PersonFigures, PointCourse } from '#records/exchange'
import { useTexts } from '../../text/text.ts'
import { dashboardTexts } from './dashboard-texts.ts'

interface HeatTableProps {
  /** Best mean first. */
  readonly people: readonly PersonFigures[]
  readonly criteria: readonly string[]
  readonly nameOf: (person: string) => string
  readonly criterionTitle: (criterion: string) => string
  /** The way to the talks behind a cell; no criterion: all of the person. */
  readonly pathOf: (person: string, criterion?: string) => string
}

/** People that one picture shows; the rest is a filter away and in the CSV. */
const MOST_ROWS = 60

/** Points by person and criterion. It is a table, so that it can be heard as well as seen; each figure leads to its talks. */
export function HeatTable({ people, criteria, nameOf, criterionTitle, pathOf }: HeatTableProps): ReactNode {
  const t = useTexts(dashboardTexts)
  /** Of three people nobody is a quarter. */
  const quartered = people.length >= 4
  const quarterOf = (at: number): string => t.quarters[Math.min(3, Math.floor((at * 4) / people.length))] ?? ''
  return (
    <>
      <p className="small soft heat-legend">
        {t.bars} <span data-heat="low">{t.barLow}</span> <span data-heat="middle">{t.barMiddle}</span>{' '}
        <span data-heat="good">{t.barGood}</span>
      </p>
      <p className="small soft heat-scroll no-print">{t.scroll}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame heat-frame" tabIndex={0} aria-label={t.heat}>
        <table className="review-table small heat">
          <thead>
            <tr>
              <th scope="col">{t.person}</th>
              {quartered && <th scope="col">{t.quarter}</th>}
              <th scope="col" className="heat-course">
                {t.course}
              </th>
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
                {quartered && <td>{quarterOf(at)}</td>}
                <td className="heat-course">
                  {one.overall.first} → {one.overall.best} → {one.overall.last}
                </td>
                <Heat course={one.overall} path={pathOf(one.person)} />
                {criteria.map((id) => (
                  <Heat key={id} course={one.criteria[id]} path={pathOf(one.person, id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** As the legend says it. */
const heatOf = (mean: number): 'low' | 'middle' | 'good' => (mean < 1.45 ? 'low' : mean < 2.45 ? 'middle' : 'good') // as the figure is rounded

/** One cell: the mean as words and as colour, its trend, and how sure it is. */
function Heat({ course, path }: { readonly course: PointCourse | undefined; readonly path: string }): ReactNode {
  const t = useTexts(dashboardTexts)
  if (course === undefined || course.n === 0) return <td>–</td>
  const trend = course.slope > 0.1 ? ' ▲' : course.slope < -0.1 ? ' ▼' : ''
  return (
    <td data-heat={heatOf(course.mean)} data-thin={course.n < 3}>
      <Link href={path}>
        {course.mean.toFixed(1)}
        {trend} <span className="heat-n">{t.ofTalks(course.n)}</span>
      </Link>
    </td>
  )
}
