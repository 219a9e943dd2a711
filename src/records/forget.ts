import type { Database, Work } from './database.ts'
import type { Kept } from './review.ts'

/**
 * Nothing of a person stays: runs, tries, reviews, a coach's notes, blind marks, their part of assignments, imported attempts, statements that
 * wait. What has left is told in the README.
 */
export function deletePerson(database: Database, work: Work, person: string): Promise<void> {
  const { events, runs, drafts, reviews, people, tries, outbox, assignments, kept } = database
  const named = (row: object): boolean => JSON.stringify(row).includes(JSON.stringify(person).slice(1, -1))
  return work(() =>
    database.transaction('rw', [events, runs, drafts, reviews, people, tries, outbox, assignments, kept], async () => {
      const theirs = await runs.where('person').equals(person).primaryKeys()
      const answers = new Set<unknown>([...theirs, ...(await tries.where('person').equals(person).primaryKeys())])
      await kept
        .where('[type+id]')
        .between(['contest', ''], ['contest', '\uffff'])
        .modify((row, place) => {
          place.value = { ...row, value: withoutJoined(row.value, person) } // the others' contest goes on
        })
      await kept.filter((row) => named(row) || isAbout(row, person, answers)).delete()
      for (const run of theirs) await events.where('[run+n]').between([run, -1], [run, Number.MAX_SAFE_INTEGER]).delete()
      await runs.bulkDelete(theirs)
      await drafts.bulkDelete(theirs)
      await reviews.filter(({ unproven, ...entry }) => [entry.person, entry.by, unproven?.authority].includes(person)).delete()
      await tries.where('person').equals(person).delete()
      await outbox.filter(({ statement }) => named(statement)).delete()
      for (const one of await assignments.filter(({ to }) => to.some((who) => who.person === person)).toArray()) {
        const to = one.to.filter((who) => who.person !== person)
        await (to.length === 0 ? assignments.delete(one.id) : assignments.put({ ...one, to }))
      }
      await people.delete(person)
    }),
  )
}

/** A coach's rows have the person's id before their own (coaching.ts); a blind mark names the answers that it was given for. */
function isAbout({ type, id, value }: Kept, person: string, answers: ReadonlySet<unknown>): boolean {
  if (id.startsWith(`${person}/`)) return true
  const marked = type === 'verdict' && typeof value === 'object' && value !== null ? (value as { answers?: unknown }).answers : []
  return Array.isArray(marked) && marked.some((answer) => answers.has(answer))
}

function withoutJoined(contest: unknown, person: string): unknown {
  if (typeof contest !== 'object' || contest === null || !('joined' in contest) || !Array.isArray(contest.joined)) return contest
  return { ...contest, joined: contest.joined.filter((one) => one !== person) }
}
