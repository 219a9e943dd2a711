import { useRef, useState } from 'react'
import type { Person, ReviewEntry, RunSummary, Score, Standing } from '#records'
import { useDeps } from '../../deps.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'

type WithoutRim<E> = E extends ReviewEntry ? Omit<E, 'id' | 'atMs' | 'by' | 'run' | 'person'> : never
/** What somebody writes into a review, before it has its number, time and names. */
export type NewEntry = WithoutRim<ReviewEntry>

/** Writes an entry; answers whether it is on disk: until it is, its words stay where they were typed. */
export type Write = (entry: NewEntry) => Promise<boolean>

/** A talk's review as it stands on this device. */
export interface Review {
  readonly me: Person
  readonly people: readonly Person[]
  readonly summary: RunSummary
  readonly standing: Standing
  /** The scores that count: a person's points before the machine's, the whole worked out again from them. */
  readonly counted: readonly Score[]
  /** Whether the rule of a rubric is here; without it the machine's whole stays. */
  readonly isRuled: (rubric: string) => boolean
}

/** Reads the review of a talk; null where the talk is not here. `write` adds to it, in the name of whoever uses this device. */
export function useReview(run: string): {
  readonly loaded: Loaded<Review | null>
  readonly write: Write
  /** Why the last entry could not be written; null when it could. */
  readonly fault: string | null
  readonly again: () => void
} {
  const { records, library, learn, now } = useDeps()
  const [fault, setFault] = useState<string | null>(null)
  const writing = useRef(false)
  const { loaded, again } = useReread(run, async (): Promise<Review | null> => {
    const [kept, { correctedIn, countedScores, ruleFrom, rulesFor, standingOf }] = await Promise.all([
      records(),
      import('#records/standing'),
    ])
    const [me, people, summary, entries] = await Promise.all([
      kept.me(),
      kept.people.list(),
      kept.runs.get(run),
      kept.reviews.list({ run }),
    ])
    if (summary === undefined) return null
    const standing = standingOf(entries)
    const ruleOf = await rulesFor(correctedIn(summary.lang, standing), ruleFrom(library))
    return {
      me,
      people,
      summary,
      standing,
      counted: countedScores(summary, standing, ruleOf),
      isRuled: (rubric) => ruleOf(rubric, summary.lang) !== undefined,
    }
  })
  const write = async (entry: NewEntry): Promise<boolean> => {
    if (writing.current) return false // pressed twice: the first is on its way
    writing.current = true
    const asks = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', asks) // leaving the page now would take the words with it
    try {
      const kept = await records()
      const [me, summary] = await Promise.all([kept.me(), kept.runs.get(run)])
      if (summary === undefined) return true // deleted meanwhile, with all that was said of it
      await kept.reviews.add({ ...entry, id: learn.newId(), atMs: now(), by: me.id, run, person: summary.person })
      setFault(null)
      again()
      return true
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      writing.current = false
      window.removeEventListener('beforeunload', asks)
    }
  }
  return { loaded, write, fault, again }
}
