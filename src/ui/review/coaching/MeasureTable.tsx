import type { ReactNode } from 'react'
import { useTexts } from '../../text/text.ts'
import { measureTexts } from './measure-texts.ts'
import type { PersonMeasures } from './useMeasures.ts'

interface MeasureTableProps {
  readonly of: PersonMeasures
  readonly rubricTitle: (rubric: string) => string
}

/** Effort, potential and outcome in one table, each figure with its formula. */
export function MeasureTable({ of: { measures, assigned, passed }, rubricTitle }: MeasureTableProps): ReactNode {
  const t = useTexts(measureTexts)
  const { effort, potential, outcome } = measures
  const number = (value: number | null, digits = 1): string => value?.toFixed(digits) ?? t.unknown
  const families: readonly (readonly [
    keyof typeof t.families,
    readonly (readonly [name: string, value: string, how: string])[],
  ])[] = [
    [
      'effort',
      [
        [t.perWeek, number(effort.talksPerWeek), t.perWeekHow(effort.talks, number(effort.weeks))],
        [t.retries, String(effort.retries), t.retriesHow],
        [t.minutes, String(effort.minutes), t.minutesHow],
        [t.assigned, assigned === 0 ? t.unknown : `${passed} / ${assigned}`, t.assignedHow],
      ],
    ],
    [
      'potential',
      [
        [t.gap, number(potential.gap), t.gapHow],
        [t.styles, `${potential.styles.length} / 4`, t.stylesHow],
        [t.self, number(potential.selfApart), t.selfHow],
      ],
    ],
    [
      'outcome',
      [
        ...outcome.rubrics.map(
          ({ rubric, n, mean, trend }) =>
            [
              t.mean(rubricTitle(rubric)),
              number(mean),
              t.meanHow(n, trend === null ? '' : `${trend >= 0 ? '+' : ''}${trend.toFixed(1)}`),
            ] as const,
        ),
        [t.advances, outcome.advances === null ? t.unknown : t.percent(outcome.advances), t.advancesHow],
        [t.faults, number(outcome.faultsPer10), t.faultsHow],
      ],
    ],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={t.lead}>
      <table className="review-table small">
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.formula}</th>
          </tr>
        </thead>
        {families.map(([family, rows]) => (
          <tbody key={family}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <strong>{t.families[family]}</strong>
              </th>
            </tr>
            {rows.map(([name, value, how]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td className="soft">{how}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
