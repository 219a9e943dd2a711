import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Figures, PersonFigures } from '#records/exchange'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { reportTexts } from './report-texts.ts'

interface TeamReportProps {
  readonly figures: Figures
  readonly nameOf: (person: string) => string
  readonly criterionTitle: (criterion: string) => string
}

/** From this mean on a criterion is no matter for a meeting. */
const WORTH_A_MEETING = 2.5

/** A team for its meeting: members by name, not by rank; what most find hard; whose gain is worth telling. */
export function TeamReport({ figures, nameOf, criterionTitle }: TeamReportProps): ReactNode {
  const t = useTexts(reportTexts)
  const { comma } = useMarks()
  const people = [...figures.people].sort((one, other) => (nameOf(one.person) < nameOf(other.person) ? -1 : 1))
  const criteria = meansOf(people)
  const weakest = criteria.filter(({ mean }) => mean < WORTH_A_MEETING).slice(0, 2)
  const gain = ({ overall }: PersonFigures): number => overall.last - overall.first
  const risen = [...people].filter((one) => one.overall.n > 1 && gain(one) > 0).sort((one, other) => gain(other) - gain(one))[0]
  return (
    <>
      {weakest.length === 0 ? (
        <p>{t.noneWeak(WORTH_A_MEETING)}</p>
      ) : (
        <p>
          {t.weakest} {weakest.map(({ id, mean }) => `${criterionTitle(id)} (${mean.toFixed(1)})`).join(comma)}
        </p>
      )}
      {risen && (
        <p>
          {t.gains} {nameOf(risen.person)} (+{gain(risen).toFixed(1)})
        </p>
      )}
      <h2>{t.members}</h2>
      <table className="review-table small">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.talks}</th>
            <th scope="col">{t.practised}</th>
            <th scope="col">{t.mean}</th>
            <th scope="col">{t.course}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, minutes, overall }) => (
            <tr key={person}>
              <th scope="row">
                <Link href={reviewPath.report('person', person)}>{nameOf(person)}</Link>
              </th>
              <td>{overall.n}</td>
              <td>{minutes}</td>
              <td>{overall.mean.toFixed(1)}</td>
              <td>
                {overall.first} → {overall.best} → {overall.last}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Criteria by the mean of the members' means, lowest first. */
function meansOf(people: readonly PersonFigures[]): readonly { readonly id: string; readonly mean: number }[] {
  return [...new Set(people.flatMap(({ criteria }) => Object.keys(criteria)))]
    .map((id) => {
      const means = people.flatMap(({ criteria }) => criteria[id]?.mean ?? [])
      return { id, mean: means.reduce((sum, mean) => sum + mean, 0) / means.length }
    })
    .sort((one, other) => one.mean - other.mean)
}
