import type { Lang } from './lang.ts'
import type { MoveId } from './move.ts'
import type { PersonaId } from './person.ts'
import type { Kind } from './talk.ts'

/** One buyer line, one answer, scored at once. */
export interface Drill {
  readonly id: string
  readonly lang: Lang
  readonly set: string
  readonly kind: Kind
  readonly persona?: PersonaId
  readonly situation: string
  readonly context: string
  /** Moves that the answer must show, and moves that spoil it. */
  readonly wants: readonly MoveId[]
  readonly spoils: readonly MoveId[]
  /** Words of the situation that the answer should take up. */
  readonly about: readonly string[]
  readonly model: string
  readonly why: string
}

/** Drills that train one skill. */
export interface DrillSet {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  /** The criteria that it trains, `rubric.criterion`. */
  readonly trains: readonly string[]
  readonly drills: readonly Drill[]
}
