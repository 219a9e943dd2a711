import type { Lang } from '#content'

/** Addresses of the practise pages; the values in them are escaped here. */
export const pathTo = {
  choose: () => '/',
  prepare: (scenario: string, lang: Lang) => `/talk/${encodeURIComponent(scenario)}/${lang}`,
  talk: (run: string) => `/run/${encodeURIComponent(run)}`,
  debrief: (run: string) => `/run/${encodeURIComponent(run)}/debrief`,
  history: () => '/history',
  settings: () => '/settings',
} as const
