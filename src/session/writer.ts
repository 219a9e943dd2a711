import { canonical } from './canonical.ts'
import { afterEvent, foldRun } from './fold.ts'
import { type NewEvent, NumberTakenError, type RunEvent } from './log.ts'
import { RefusedError, type RehearsalDeps, type RunState } from './rehearsal.ts'

/** Keeps a run's log in memory and on disk, disk first. */
export interface Writer {
  readonly events: () => readonly RunEvent[]
  readonly state: () => RunState
  readonly unsaved: () => boolean
  readonly elsewhere: () => boolean
  /**
   * Numbers, dates and writes; with nothing to say, tries again to save what the disk refused before.
   *
   * @param tell - called when there is something new to show
   */
  readonly write: (facts: readonly NewEvent[], tell?: () => void) => Promise<void>
}

/**
 * @param known - what is on disk already
 * @param fresh - numbered events that go to disk with the first write
 */
export function writerOf(
  { journal, now, onJournalFault }: Pick<RehearsalDeps, 'journal' | 'now' | 'onJournalFault'>,
  known: readonly RunEvent[],
  fresh: readonly RunEvent[],
): Writer {
  let events = [...known, ...fresh]
  let state = foldRun(events)
  let waiting = fresh
  let taken = false

  /** A write whose confirmation was lost is found on disk as we wrote it; anything else there is another's. */
  const rest = async (ours: readonly RunEvent[]): Promise<readonly RunEvent[]> => {
    const onDisk = await journal.read(state.run)
    const differs = ours.some((event) => onDisk[event.n] !== undefined && canonical(onDisk[event.n]) !== canonical(event))
    if (differs || onDisk.length > (ours.at(-1)?.n ?? 0) + 1) {
      taken = true
      throw new RefusedError('elsewhere', `Run ${state.run} goes on in another tab or window.`)
    }
    return ours.filter((event) => onDisk[event.n] === undefined)
  }
  const save = async (ours: readonly RunEvent[]): Promise<void> => {
    if (ours.length === 0) return
    try {
      await journal.append(state.run, ours)
    } catch (error) {
      if (!(error instanceof NumberTakenError)) throw error
      const unwritten = await rest(ours)
      if (unwritten.length > 0) await journal.append(state.run, unwritten)
    }
  }

  return {
    events: () => events,
    state: () => state,
    unsaved: () => waiting.length > 0,
    elsewhere: () => taken,
    write: async (facts, tell = () => undefined) => {
      if (taken) throw new RefusedError('elsewhere', `Run ${state.run} goes on in another tab or window.`)
      const atMs = now()
      const numbered = facts.map((fact, index): RunEvent => ({ n: events.length + index, atMs, ...fact }))
      const next = numbered.reduce(afterEvent, state) // a fact that doesn't fit the run never reaches the disk
      const ours = [...waiting, ...numbered]
      const show = (): void => {
        events = [...events, ...numbered]
        state = next
        tell()
      }
      // What was typed is shown once it is on disk. What follows from it is shown at once: resuming would bring it again.
      const isTyped = numbered.some(({ type }) => TYPED.has(type))
      const wasUnsaved = waiting.length > 0
      if (!isTyped) show()
      try {
        await save(ours)
        waiting = []
      } catch (error) {
        if (error instanceof RefusedError) throw error
        waiting = ours
        onJournalFault?.(error)
      }
      if (isTyped) show()
      else if (wasUnsaved !== waiting.length > 0) tell()
    },
  }
}

const TYPED: ReadonlySet<RunEvent['type']> = new Set([
  'seller.spoke',
  'turn.taken-back',
  'hint.taken',
  'criterion.claimed',
  'self.rated',
])
