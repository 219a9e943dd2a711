import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PointCourse } from '#records/exchange'
import { useTexts } from '../../text/text.ts'
import { reportTexts } from './report-texts.ts'

interface CourseTableProps {
  readonly courses: Readonly<Record<string, PointCourse>>
  readonly criterionTitle: (criterion: string) => string
  readonly pathOf: (criterion: string) => string
}

/** Criteria in one column; more stand in two beside each other, so that the report stays on one page of paper. */
const IN_ONE = 14
/** Criteria on the page: those that were practised most. */
const MOST = 36

type Course = readonly [criterion: string, course: PointCourse]

/** Each criterion's course: a bar for the mean, beside the figures. */
export function CourseTable({ courses, ...more }: CourseTableProps): ReactNode {
  const t = useTexts(reportTexts)
  const all = Object.entries(courses)
  const most = new Set([...all].sort(([, one], [, other]) => other.n - one.n).slice(0, MOST))
  const shown = all.filter((one) => most.has(one))
  const half = shown.length > IN_ONE ? Math.ceil(shown.length / 2) : shown.length
  return (
    <>
      <div className="course-columns">
        <Column courses={shown.slice(0, half)} {...more} />
        {half < shown.length && <Column courses={shown.slice(half)} {...more} />}
      </div>
      {all.length > shown.length && <p className="small soft">{t.further(all.length - shown.length)}</p>}
    </>
  )
}

function Column({
  courses,
  criterionTitle,
  pathOf,
}: Omit<CourseTableProps, 'courses'> & { readonly courses: readonly Course[] }): ReactNode {
  const t = useTexts(reportTexts)
  return (
    <table className="review-table small">
      <thead>
        <tr>
          <th scope="col">{t.criterion}</th>
          <th scope="col">{t.mean}</th>
          <td />
          <th scope="col">{t.talks}</th>
          <th scope="col">{t.course}</th>
        </tr>
      </thead>
      <tbody>
        {courses.map(([id, { n, mean, first, best, last }]) => (
          <tr key={id}>
            <th scope="row">
              <Link href={pathOf(id)}>{criterionTitle(id)}</Link>
            </th>
            <td>{mean.toFixed(1)}</td>
            <td className="report-bar" aria-hidden="true">
              <span style={{ width: `${mean * 25}%` }} />
            </td>
            <td>{n}</td>
            <td>
              {first} → {best} → {last}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
