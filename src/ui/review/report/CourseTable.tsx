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

/** Each criterion's course: a bar for the mean, beside the figures. */
export function CourseTable({ courses, criterionTitle, pathOf }: CourseTableProps): ReactNode {
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
        {Object.entries(courses).map(([id, { n, mean, first, best, last }]) => (
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
