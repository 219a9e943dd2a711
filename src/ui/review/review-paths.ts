/** Addresses of the review pages; the values in them are escaped here. */
export const reviewPath = {
  dashboard: (query = '') => `/review${query}`,
  people: () => '/review/people',
  files: () => '/review/files',
  talk: (run: string) => `/review/talk/${encodeURIComponent(run)}`,
  assignments: () => '/review/assignments',
  guide: (run: string) => `/review/guide/${encodeURIComponent(run)}`,
} as const
