import type { Line } from './line.ts'
import type { MoveId } from './move.ts'

/** What an unmet need harms. */
export const AREAS = ['people', 'output', 'cost', 'reliability', 'quality'] as const

/** A hidden need. It opens as SPIN says (Rackham 1988): latent, admitted, felt, explicit. */
export interface Need {
  readonly id: string
  readonly by: string
  readonly about: readonly string[]
  /** Moves that make the buyer admit it; `problem-question` when the author names none. */
  readonly opensTo: readonly MoveId[]
  /** Opens only after this need or secret is out. */
  readonly after?: string
  readonly admitted: readonly Line[]
  readonly felt: readonly Line[]
  readonly area?: (typeof AREAS)[number]
  readonly explicit: readonly Line[]
}

/** A hidden item that is no need: a fact about others, a plan, a feeling; it opens to the moves its author names. */
export interface Secret {
  readonly id: string
  readonly by: string
  readonly about: readonly string[]
  readonly opensTo: readonly MoveId[]
  readonly after?: string
  readonly trust?: number
  readonly lines: readonly Line[]
}
