import type { ScenarioCard } from '#content'
import type { Person } from '#records'
import type { FigureQuery } from '#records/exchange'
import type { Filters } from './useFilters.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What the filters ask about.
 *
 * @param today - the beginning of the day: a period is asked for in days, so that the same view is the same question all day
 */
export function queryOf(
  of: Filters['of'],
  people: readonly Person[],
  cards: readonly ScenarioCard[],
  today: number,
): FigureQuery {
  const [team, person, style, days] = [of('team'), of('person'), of('style'), of('days')]
  return {
    persons: person !== null ? [person] : team !== null ? people.filter((one) => one.team === team).map(({ id }) => id) : null,
    scenarios: style === null ? null : cards.filter(({ buyers }) => buyers[0]?.persona === style).map(({ id }) => id),
    rubric: of('rubric'),
    lang: of('lang'),
    fromMs: days === null ? 0 : today - Number(days) * DAY_MS,
  }
}
