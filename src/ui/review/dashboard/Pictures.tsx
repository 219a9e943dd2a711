import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Figures } from '#records/exchange'
import { offerFile } from '../../practise/offer.ts'
import { useTexts } from '../../text/text.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import { csvOf } from './figures-csv.ts'
import { HeatTable } from './HeatTable.tsx'
import { TeamTable } from './TeamTable.tsx'
import type { Filters } from './useFilters.ts'

interface PicturesProps {
  readonly figures: Figures
  /** The answer to an earlier question, while the next one is counted. */
  readonly counting: boolean
  readonly filters: Filters
  /** People whom the question is about and who have no talk in it. */
  readonly without: readonly string[]
  readonly nameOf: (person: string) => string
  readonly teamOf: (person: string) => string | undefined
  readonly criterionTitle: (criterion: string) => string
  /** `rubric.criterion`, as the filter wants it. */
  readonly criterionKey: (criterion: string) => string
}

/** Names that stand in one line. */
const MOST_NAMED = 12

/** How much was practised, where people stand and move, teams against a target. */
export function Pictures({
  figures,
  counting,
  filters,
  without,
  nameOf,
  teamOf,
  criterionTitle,
  criterionKey,
}: PicturesProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const none = without.length > 0 && (
    <p className="small">
      {t.none(
        [
          ...without.slice(0, MOST_NAMED).map(nameOf),
          ...(without.length > MOST_NAMED ? [t.more(without.length - MOST_NAMED)] : []),
        ].join(', '),
      )}
    </p>
  )
  const unvouched = figures.unvouched > 0 && <p className="notice small">{t.unvouched(figures.unvouched)}</p>
  if (figures.talks === 0) {
    return (
      <div className="pictures" aria-busy={counting}>
        <p>{t.empty}</p>
        {unvouched}
        {none}
      </div>
    )
  }
  const people = [...figures.people].sort((one, other) => other.overall.mean - one.overall.mean)
  const criteria = [...new Set(people.flatMap((one) => Object.keys(one.criteria)))]
  const save = (): void => {
    const rows = [
      [t.person, t.team, t.talks, t.overall, ...criteria.map(criterionTitle)],
      ...people.map((one) => [
        nameOf(one.person),
        teamOf(one.person) ?? t.noTeam,
        String(one.overall.n),
        one.overall.mean.toFixed(2),
        ...criteria.map((id) => one.criteria[id]?.mean.toFixed(2) ?? ''),
      ]),
    ]
    offerFile('parley-figures.csv', csvOf(rows), 'text/csv')
  }
  return (
    <div className="pictures" aria-busy={counting}>
      <p>
        <strong>{t.sum(figures.talks, people.length, figures.minutes)}</strong>
      </p>
      {unvouched}
      {none}
      <section className="review-group">
        <h2>{t.heat}</h2>
        <p className="small soft">{t.heatNote}</p>
        <div className="row no-print">
          <Button size="compact-sm" variant="default" onClick={save}>
            {t.csv}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
        <HeatTable
          people={people}
          criteria={criteria}
          nameOf={nameOf}
          criterionTitle={criterionTitle}
          pathOf={(person, criterion) =>
            filters.pathWith({ person, ...(criterion === undefined ? {} : { criterion: criterionKey(criterion) }) })
          }
        />
      </section>
      <TeamTable people={people} teamOf={teamOf} pathOf={(team) => filters.pathWith({ team })} />
    </div>
  )
}
