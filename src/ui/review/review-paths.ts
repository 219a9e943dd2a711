const part = encodeURIComponent

/** Parts of one person's coaching, each an address of its own. */
export const COACHING_PARTS = ['plan', 'week', 'skills', 'measures', 'potential', 'notes'] as const
export type CoachingPart = (typeof COACHING_PARTS)[number]

/** Addresses of the review pages; the values in them are escaped here. */
export const reviewPath = {
  dashboard: (query = '') => `/review${query}`,
  people: () => '/review/people',
  files: () => '/review/files',
  /** `turn`: the line that it opens at, from 0. */
  talk: (run: string, turn?: number) => `/review/talk/${part(run)}${turn === undefined ? '' : `/${turn}`}`,
  assignments: () => '/review/assignments',
  /** The form for one person, with practice of a `rubric.criterion` proposed. */
  assign: (person: string, skill: string) => `/review/assignments/for/${part(person)}/${part(skill)}`,
  guide: (run: string) => `/review/guide/${part(run)}`,
  guidance: (run: string) => `/review/guidance/${part(run)}`,
  coaching: () => '/review/coaching',
  coachingOf: (person: string, about: CoachingPart = 'plan') => `/review/coaching/${part(person)}/${about}`,
  contests: () => '/review/contests',
  verdicts: () => '/review/verdicts',
  report: (of: 'person' | 'team', id: string) => `/review/report/${of}/${part(id)}`,
} as const
