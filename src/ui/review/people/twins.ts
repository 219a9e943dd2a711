import type { Person } from '#records'
import type { Roster } from '../parts/useRoster.ts'

/** Two cards under one name: one that was written by hand, and the one that came with its talks. */
export interface Twins {
  readonly from: Person
  readonly into: Person
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Cards that may be one person: of the same name, and the one has no talk of any kind here. */
export function twinsIn({ people, me, all, practised }: Pick<Roster, 'people' | 'me' | 'all' | 'practised'>): readonly Twins[] {
  const active = new Set([...all.map(({ person }) => person), ...practised])
  const twins: Twins[] = []
  for (const into of people) {
    if (into.name === '' || !(active.has(into.id) || into.id === me.id)) continue
    for (const from of people) {
      const isCard = from.id !== into.id && from.id !== me.id && !active.has(from.id)
      if (isCard && keyOf(from.name) === keyOf(into.name)) twins.push({ from, into })
    }
  }
  return twins
}
