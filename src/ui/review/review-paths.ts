/** Addresses of the review pages; the values in them are escaped here. */
export const reviewPath = {
  dashboard: (query = '') => `/review${query}`,
  people: () => '/review/people',
  person: (person: string) => `/review/person/${encodeURIComponent(person)}`,
  files: () => '/review/files',
  talks: (query = '') => `/review/talks${query}`,
  talk: (run: string) => `/review/talk/${encodeURIComponent(run)}`,
  assignments: () => '/review/assignments',
  coaching: () => '/review/coaching',
  coach: (person: string) => `/review/coaching/${encodeURIComponent(person)}`,
  guide: (run: string) => `/review/guide/${encodeURIComponent(run)}`,
  verdicts: () => '/review/verdicts',
} as const
