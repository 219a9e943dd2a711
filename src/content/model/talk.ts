/** What a talk may be: its kind, its channel, how hard it is. */

/** The kinds of talk (domain: rating.md); each is rated by the rubric of its kind. */
export const KINDS = ['discovery', 'presentation', 'objection', 'complaint'] as const
export type Kind = (typeof KINDS)[number]

export const CHANNELS = ['phone', 'visit', 'chat', 'counter', 'video'] as const
export type Channel = (typeof CHANNELS)[number]

export const LEVELS = ['easy', 'normal', 'hard'] as const
export type Level = (typeof LEVELS)[number]
