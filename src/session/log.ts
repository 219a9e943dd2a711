import type { Change, Said, StartingPoint, States } from '#buyer'
import type { Lang, Level, Mood } from '#content'
import type { Heard, Sign } from '#language'
import type { Report } from '#scoring'
import type { FitReport } from '#scoring/fit'

/** Version of the log's shape; a newer one is refused on import, an older one migrated. */
export const LOG_VERSION = 1

/** What every event carries: its number in the run, from 0, and when it happened (handed in by the rim; never read by the core). */
interface Happened {
  readonly n: number
  readonly atMs: number
}

/** One run is an append-only list of these; its state is a fold of the list. */
export type RunEvent = Happened &
  (
    | {
        readonly type: 'run.started'
        readonly version: number
        readonly run: string
        readonly person: string
        readonly scenario: string
        readonly lang: Lang
        readonly level: Level
        readonly seed: number
        readonly engine: string
        readonly content: string
        readonly rubrics: readonly string[]
        /** The run and turn that this one was forked from. */
        readonly forkOf?: { readonly run: string; readonly turn: number }
        readonly assignment?: string
        /** Where the talk starts when it doesn't start at the beginning. */
        readonly from?: StartingPoint
        /** Private practice stands in no list, figure or export. */
        readonly private?: boolean
      }
    | {
        readonly type: 'buyer.opened'
        readonly said: readonly Said[]
        readonly signs: readonly (readonly Sign[])[]
        readonly mood: Readonly<Record<string, Mood>>
        readonly states: States
      }
    | {
        readonly type: 'seller.spoke'
        readonly to: string
        readonly text: string
        readonly heard: Heard
        readonly labeller: string
        readonly elapsedMs: number
        readonly dictated?: boolean
      }
    | {
        readonly type: 'buyer.replied'
        readonly said: readonly Said[]
        readonly signs: readonly (readonly Sign[])[]
        readonly changes: readonly Change[]
        readonly mood: Readonly<Record<string, Mood>>
        readonly states: States
        readonly ended: string | null
      }
    | { readonly type: 'turn.taken-back'; readonly turn: number }
    | { readonly type: 'hint.taken'; readonly hint: string }
    | { readonly type: 'run.ended'; readonly ending: string; readonly by: 'seller' | 'buyer' }
    | {
        readonly type: 'run.scored'
        readonly engine: string
        readonly labeller: string
        readonly content: string
        readonly reports: readonly Report[]
        readonly fit?: readonly FitReport[]
      }
    | { readonly type: 'criterion.claimed'; readonly rubric: string; readonly criterion: string; readonly words: string } // "I did do this"
    | {
        readonly type: 'self.rated'
        readonly rubric: string
        readonly points: Readonly<Record<string, number>>
        readonly words: string
      }
  )

type WithoutPlace<E> = E extends Happened ? Omit<E, keyof Happened> : never
/** What happened, before it has its number and time. */
export type NewEvent = WithoutPlace<RunEvent>

/** The disk refuses an event because its number is taken: somebody else writes this run, another tab most likely. */
export class NumberTakenError extends Error {
  override readonly name = 'NumberTakenError'
  readonly run: string
  constructor(run: string, n: number) {
    super(`Run ${run} has an event ${n} already.`)
    this.run = run
  }
}

/** What is written before it is answered. `session` declares it, `records` implements it. */
export interface Journal {
  /** Resolves once the events are on disk; rejects when the disk refuses. A number that exists is refused with `NumberTakenError`, and then nothing of the call is written. */
  readonly append: (run: string, events: readonly RunEvent[]) => Promise<void>
  readonly read: (run: string) => Promise<readonly RunEvent[]>
}
