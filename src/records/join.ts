import type { Database, Work } from './database.ts'

/**
 * Makes one of two cards of the same person: what was planned, noted and assigned for the one goes to the other, who has the talks.
 * Logs name who spoke and are sealed: so who has talks of their own is never joined to somebody else. Answers whether it was done.
 */
export function joinPeople(database: Database, work: Work, from: string, into: string, nowMs: number): Promise<boolean> {
  const { runs, tries, people, assignments, kept, reviews } = database
  return work(() =>
    database.transaction('rw', [runs, tries, people, assignments, kept, reviews], async () => {
      const one = await people.get(from)
      const other = await people.get(into)
      const talks = (await runs.where('person').equals(from).count()) + (await tries.where('person').equals(from).count())
      if (one === undefined || other === undefined || from === into || talks > 0) return false
      for (const assignment of await assignments.filter(({ to }) => to.some(({ person }) => person === from)).toArray()) {
        const others = assignment.to.filter(({ person }) => person !== from && person !== into)
        await assignments.put({ ...assignment, to: [...others, { person: into }], changedAtMs: nowMs })
      }
      for (const row of await kept.filter((row) => named(row, from)).toArray()) {
        await kept.delete([row.type, row.id])
        const id = row.id
          .split('/')
          .map((part) => (part === from ? into : part))
          .join('/')
        const here = await kept.get([row.type, id])
        if (here !== undefined && here.changedAtMs >= row.changedAtMs) continue
        await kept.put({ ...row, id, value: renamed(row.value, from, into), changedAtMs: nowMs })
      }
      await reviews
        .filter(({ person, by }) => person === from || by === from)
        .modify((entry, place) => {
          place.value = { ...entry, by: entry.by === from ? into : entry.by, person: entry.person === from ? into : entry.person }
        })
      const { id, name, changedAtMs, ...card } = one
      await people.put({ ...card, ...other, name: other.name === '' ? name : other.name, changedAtMs: nowMs })
      await people.delete(id)
      return true
    }),
  )
}

const named = (row: object, person: string): boolean => JSON.stringify(row).includes(JSON.stringify(person).slice(1, -1))

/** The same value with one id in place of the other, each once where there is a list. */
function renamed(value: unknown, from: string, into: string): unknown {
  if (value === from) return into
  if (Array.isArray(value)) return [...new Set(value.map((one) => renamed(one, from, into)))]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, from, into)]))
}
