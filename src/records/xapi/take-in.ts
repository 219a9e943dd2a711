import type { PracticeTry } from '../practice-try.ts'
import type { Records } from '../records.ts'
import type { Assignment, ReviewEntry } from '../review.ts'
import { rowsFault } from '../row-schemas.ts'
import { assignmentOf } from './assignment-statement.ts'
import { answerOf } from './drill-statement.ts'
import type { Membership } from './hand-in.ts'
import { reviewEntriesOf } from './review-statement.ts'
import { statementId } from './statement.ts'
import { VERBS } from './vocabulary.ts'

/** What was taken in, and what nobody vouched for: reviews are kept as unproven, assignments and drill answers are left out. */
export interface TakenIn {
  readonly taken: number
  readonly unvouched: number
}

/**
 * Takes in what came back from the store: entries of reviews, assignments, and answers to drills that were assigned. What somebody is said to have written is proven
 * only when their own credentials wrote it: a manager for anything, everybody else for what they say of their own talks. The
 * rest is kept as unproven, which counts for nothing.
 */
export async function takeIn(
  records: Records,
  { name }: Membership,
  managers: readonly string[],
  verb: string,
  statements: readonly unknown[],
): Promise<TakenIn> {
  const { id: me } = await records.me()
  const here = (storeName: string): string => (storeName === name ? me : storeName)
  const known = new Set((await records.reviews.list()).map(({ id }) => id))
  let unvouched = 0
  const reviews: ReviewEntry[] = []
  const assignments: Assignment[] = []
  const answers: PracticeTry[] = []
  for (const statement of statements) {
    const authority = authorityOf(statement)
    const isManager = authority !== undefined && (managers.includes(authority) || here(authority) === me)
    for (const entry of reviewEntriesOf(verb, statement, here)) {
      if (known.has(entry.id) || rowsFault('reviews', [entry]) !== undefined) continue
      const isWriter = authority !== undefined && here(authority) === entry.by
      if (isWriter && (isManager || (OF_ONES_OWN.has(entry.type) && entry.by === entry.person))) reviews.push(entry)
      else {
        const id = statementId('unproven', entry.id, authority ?? '')
        if (!known.has(id)) unvouched += 1
        reviews.push({ ...entry, id, unproven: { claims: entry.id, authority: authority ?? '' } })
      }
    }
    const answer = verb === VERBS.answered ? answerOf(statement, here) : undefined
    if (answer !== undefined && rowsFault('tries', [answer]) === undefined) {
      if (here(authority ?? '') !== answer.person) unvouched += 1
      else if (answer.person !== me) answers.push(answer) // one's own are here, with their words
    }
    const assignment = verb === VERBS.assigned ? assignmentOf(statement, here) : undefined
    if (assignment === undefined || rowsFault('assignments', [assignment]) !== undefined) continue
    if (isManager && here(authority ?? '') === assignment.by) {
      if (assignment.by !== me) assignments.push(assignment) // one's own is here, with its teams
    } else unvouched += 1
  }
  await records.reviews.add(...unique(reviews))
  const fresh = await records.assignments.take(...assignments)
  const answered = await records.tries.take(...answers)
  return { taken: reviews.filter(({ unproven }) => unproven === undefined).length + fresh + answered, unvouched }
}

/** What one may say of one's own talk without being a manager. */
const OF_ONES_OWN: ReadonlySet<ReviewEntry['type']> = new Set(['comment', 'bookmark', 'answer', 'dispute', 'withdrawn'])

const unique = (entries: readonly ReviewEntry[]): readonly ReviewEntry[] => [
  ...new Map(entries.map((one) => [one.id, one])).values(),
]

/** Who vouches for a statement, by the store. */
const authorityOf = (statement: unknown): string | undefined => {
  const name = (statement as { authority?: { account?: { name?: unknown } | null } | null } | null)?.authority?.account?.name
  return typeof name === 'string' ? name : undefined
}

/** Gives everybody whose results were read and vouched for a card without a name, so that they can be named and given assignments. */
export async function meetPeople(records: Records, { name }: Membership): Promise<void> {
  const known = new Set([name, ...(await records.people.list()).map(({ id }) => id)])
  const met = new Set<string>()
  for await (const chunk of records.attempts.chunks()) {
    for (const [at, code] of chunk.person.entries()) {
      const person = chunk.words[code]
      if (person !== undefined && chunk.vouched[at] === 1 && !known.has(person)) met.add(person)
    }
  }
  for (const id of met) await records.people.put({ id, name: '' })
}
