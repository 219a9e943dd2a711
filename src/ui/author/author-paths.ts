/** Addresses of the author pages. */
export const authorPaths = {
  drafts: () => '/author',
  studio: (id: string) => `/author/draft/${encodeURIComponent(id)}`,
  guide: () => '/author/guide',
  packs: () => '/author/packs',
  why: () => '/author/why',
  teach: () => '/author/teach',
} as const
