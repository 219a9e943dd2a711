import { type ReactNode, useState } from 'react'
import { LANGS, PERSONAS, type RubricCard } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import type { Roster } from '../parts/useRoster.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import type { Filter, Filters } from './useFilters.ts'

interface FilterBarProps {
  readonly filters: Filters
  readonly roster: Roster
  readonly rubrics: readonly RubricCard[]
  readonly nameOf: (person: string) => string
}

/** What the dashboard is asked about. */
export function FilterBar({ filters, roster, rubrics, nameOf }: FilterBarProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const words = useTexts(domainTexts)
  const [open, setOpen] = useState(false)
  const criteria = rubrics
    .filter(({ id }) => filters.of('rubric') === null || id === filters.of('rubric'))
    .flatMap((card) => card.criteria.map(({ id, title }) => [`${card.id}.${id}`, title] as const))
  const choices: readonly (readonly [name: Filter, label: string, options: readonly (readonly [string, string])[]])[] = [
    ['team', t.team, roster.teams.map((one) => [one, one])],
    ['person', t.person, roster.people.map(({ id }) => [id, nameOf(id)])],
    ['rubric', t.rubric, rubrics.map(({ id, title }) => [id, title])],
    ['criterion', t.criterion, criteria],
    ['style', t.style, PERSONAS.map((one) => [one, words.style[one]])],
    ['lang', t.lang, LANGS.map((one) => [one, words.lang[one]])],
    ['days', t.period, [7, 30, 90, 365].map((n) => [String(n), t.days(n)])],
  ]
  const set = choices.flatMap(([name, , options]) => {
    const value = filters.of(name)
    return value === null ? [] : [options.find(([one]) => one === value)?.[1] ?? value]
  })
  return (
    <details className="filter-fold no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{set.length === 0 ? t.filters : t.filtered(set.join(' · '))}</summary>
      <div className="filters">
        {choices.map(([name, label, options]) => (
          <label key={name} className="select">
            <span className="small soft">{label}</span>
            <select value={filters.of(name) ?? ''} onChange={(event) => filters.set(name, event.target.value)}>
              <option value="">{t.all}</option>
              {options.map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  )
}
