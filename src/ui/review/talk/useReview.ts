import type { Person, ReviewEntry, RunSummary, Standing } from '#records'
import { useDeps } from '../../deps.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'

type WithoutRim<E> = E extends ReviewEntry ? Omit<E, 'id' | 'atMs' | 'by' | 'run' | 'person'> : never
/** What somebody writes into a review, before it has its number, time and names. */
export type NewEntry = WithoutRim<ReviewEntry>

/** A talk's review as it stands on this device. */
export interface Review {
  readonly me: Person
  readonly people: readonly Person[]
  readonly summary: RunSummary
  readonly standing: Standing
}

/** Reads the review of a talk; null where the talk is not here. `write` adds to it, in the name of whoever uses this device. */
export function useReview(run: string): {
  readonly loaded: Loaded<Review | null>
  readonly write: (entry: NewEntry) => Promise<void>
  readonly again: () => void
} {
  const { records, learn, now } = useDeps()
  const { loaded, again } = useReread(run, async (): Promise<Review | null> => {
    const [kept, { standingOf }] = await Promise.all([records(), import('#records/standing')])
    const [me, people, summary, entries] = await Promise.all([
      kept.me(),
      kept.people.list(),
      kept.runs.get(run),
      kept.reviews.list({ run }),
    ])
    return summary === undefined ? null : { me, people, summary, standing: standingOf(entries) }
  })
  const write = async (entry: NewEntry): Promise<void> => {
    const kept = await records()
    const [me, summary] = await Promise.all([kept.me(), kept.runs.get(run)])
    if (summary === undefined) return
    await kept.reviews.add({ ...entry, id: learn.newId(), atMs: now(), by: me.id, run, person: summary.person })
    again()
  }
  return { loaded, write, again }
}
