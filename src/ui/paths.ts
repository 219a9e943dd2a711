import type { Lang, Level } from '#content'

/** Addresses of the practise pages; the values in them are escaped here. */
export const pathTo = {
  choose: () => '/',
  /** With a level, that one is chosen beforehand. */
  prepare: (scenario: string, lang: Lang, level?: Level) =>
    `/talk/${encodeURIComponent(scenario)}/${lang}${level === undefined ? '' : `/${level}`}`,
  talk: (run: string) => `/run/${encodeURIComponent(run)}`,
  debrief: (run: string) => `/run/${encodeURIComponent(run)}/debrief`,
  history: () => '/history',
  /** Of the voice: at what is said of sound and speech. */
  settings: (at: '' | '/voice' = '') => `/settings${at}`,
} as const
