import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { PersonFigures } from '#records/exchange'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { grouped } from '../parts/grouped.ts'
import { reviewPath } from '../review-paths.ts'
import { dashboardTexts } from './dashboard-texts.ts'

interface TeamTableProps {
  readonly people: readonly PersonFigures[]
  /** Undefined: in no team. */
  readonly teamOf: (person: string) => string | undefined
  readonly pathOf: (team: string) => string
}

/** Teams against a target. */
export function TeamTable({ people, teamOf, pathOf }: TeamTableProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const { colon } = useMarks()
  const [target, setTarget] = useState(2.5)
  const teams = [...grouped(people, ({ person }) => teamOf(person) ?? '')].map(([team, members]) => ({
    team,
    n: members.length,
    mean: members.reduce((sum, one) => sum + one.overall.mean, 0) / members.length,
  }))
  return (
    <section className="review-group">
      <h2>{t.teams}</h2>
      <label className="select no-print">
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
            <th scope="col" className="no-print">
              {t.report}
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ team, n, mean }) => (
            <tr key={team}>
              <th scope="row">{team === '' ? t.noTeam : <Link href={pathOf(team)}>{team}</Link>}</th>
              <td>{n}</td>
              <td>{team === '' ? mean.toFixed(2) : <Link href={pathOf(team)}>{mean.toFixed(2)}</Link>}</td>
              <td>{mean >= target ? t.reached : t.below((target - mean).toFixed(2))}</td>
              <td className="no-print">
                {team !== '' && (
                  <Link href={reviewPath.report('team', team)} aria-label={`${t.onePage}${colon}${team}`}>
                    {t.onePage}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
