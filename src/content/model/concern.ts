import type { Line } from './line.ts'
import type { Level } from './talk.ts'

export const CONCERN_TYPES = ['indifference', 'misunderstanding', 'doubt', 'drawback'] as const
export type ConcernType = (typeof CONCERN_TYPES)[number]
/** When the buyer raises it. `start`: it opens the talk. */
export const RAISED_AT = ['start', 'pitch', 'price', 'close', 'felt'] as const
export interface Concern {
  readonly id: string
  readonly by: string
  readonly type: ConcernType
  readonly about: readonly string[]
  readonly raisedAt: (typeof RAISED_AT)[number]
  /** Levels at which it exists; all when empty. */
  readonly levels: readonly Level[]
  /** misunderstanding, doubt: the facts that settle it. */
  readonly settledBy: readonly string[]
  /** indifference: the need that must be felt. */
  readonly need?: string
  /** drawback: facts or needs it is set against. */
  readonly setAgainst: readonly string[]
  readonly raised: readonly Line[]
  /** In a few words which worry it is; where there are none, it is raised once more. */
  readonly named: readonly Line[]
  readonly understood: readonly Line[]
  readonly refused: readonly Line[]
  readonly settled: readonly Line[]
  readonly hardened: readonly Line[]
}
