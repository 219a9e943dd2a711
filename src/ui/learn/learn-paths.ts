import type { Lang } from '#content'

const part = encodeURIComponent

/** Addresses of the learn pages; the values in them are escaped here. */
export const learnPath = {
  home: () => '/learn',
  drills: () => '/learn/drills',
  drillSet: (set: string, lang: Lang, drill?: string) =>
    `/learn/drills/${part(set)}/${lang}${drill === undefined ? '' : `/${part(drill)}`}`,
  exercises: () => '/learn/exercises',
  reads: (set: string, lang: Lang) => `/learn/exercises/read/${part(set)}/${lang}`,
  account: (account: string, lang: Lang) => `/learn/exercises/account/${part(account)}/${lang}`,
  misses: () => '/learn/misses',
  lessons: () => '/learn/lessons',
  lesson: (id: string) => `/learn/lessons/${part(id)}`,
  skills: () => '/learn/skills',
  progress: () => '/learn/progress',
  more: () => '/learn/more',
  branches: () => '/learn/branches',
  compare: (run: string, other: string) => `/learn/branches/${part(run)}/${part(other)}`,
  four: () => '/learn/four',
  machines: (kind?: string, run?: string) =>
    kind === undefined ? '/learn/machines' : `/learn/machines/${part(kind)}${run === undefined ? '' : `/${part(run)}`}`,
  whatIf: (run: string, turn: number) => `/learn/what-if/${part(run)}/${turn}`,
} as const
