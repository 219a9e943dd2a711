import { useLocation, useParams } from 'wouter'
import { reviewPath } from '../review-paths.ts'

export const FILTERS = ['team', 'person', 'rubric', 'criterion', 'style', 'lang', 'days'] as const
export type Filter = (typeof FILTERS)[number]

/** The filters as they stand in the address: a view can be bookmarked. */
export interface Filters {
  readonly of: (name: Filter) => string | null
  /** The address of this view with something changed; an empty text takes a filter away. */
  readonly pathWith: (change: Partial<Record<Filter, string>>) => string
  readonly set: (name: Filter, value: string) => void
}

/** The filters of this address; null where it is none: a percent sign that stands for nothing. */
export function useFilters(): Filters | null {
  const { filters: given = '' } = useParams<{ filters?: string }>()
  const [, navigate] = useLocation()
  const filters = readFrom(given)
  if (filters === null) return null
  const pathWith = (change: Partial<Record<Filter, string>>): string => {
    const next = new URLSearchParams(filters)
    for (const [name, value] of Object.entries(change)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    return reviewPath.dashboard(next.size === 0 ? '' : `/f/${encodeURIComponent(next.toString())}`)
  }
  return {
    of: (name) => filters.get(name) || null,
    pathWith,
    set: (name, value) => navigate(pathWith({ [name]: value })),
  }
}

function readFrom(given: string): URLSearchParams | null {
  try {
    return new URLSearchParams(given.includes('=') ? given : decodeURIComponent(given)) // some addresses come escaped
  } catch {
    return null
  }
}
