import type { Roster } from '../parts/useRoster.ts'

/** What every part of a person's coaching is given. */
export interface PartProps {
  readonly person: string
  readonly roster: Roster
  readonly nameOf: (person: string) => string
}
