import type { Lang } from './lang.ts'
import type { Seat, Stance } from './person.ts'

export const INFLUENCES = ['low', 'middle', 'high'] as const
export type Influence = (typeof INFLUENCES)[number]
export const CONTACTS = ['none', 'met', 'known', 'close'] as const
export type Contact = (typeof CONTACTS)[number]
/** Whom to see first: one is best, some will do, with others it would be a mistake. */
export const FIRSTS = ['best', 'fair', 'poor'] as const
export interface AccountPerson {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly seat: Seat
  readonly influence: Influence
  readonly stance: Stance
  readonly contact: Contact
  readonly first: (typeof FIRSTS)[number]
  /** What one has heard of this person. */
  readonly told: readonly string[]
  /** Why this person stands there. */
  readonly why: string
  /** Why to see this person first, or not. */
  readonly meet: string
}
/** A danger in an account, or something that only looks like one. */
export interface RedFlag {
  readonly id: string
  readonly title: string
  readonly real: boolean
  readonly why: string
}
/** A key account: who decides? (domain: personas.md §5 and §6) */
export interface Account {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
  readonly story: readonly string[]
  readonly people: readonly AccountPerson[]
  readonly flags: readonly RedFlag[]
}
