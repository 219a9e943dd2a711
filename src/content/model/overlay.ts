import type { Lang } from './lang.ts'
import type { MoveId } from './move.ts'

/** What may lie over a style (domain: personas.md §2 to §6); each layer is a file. */
export const OVERLAY_LAYERS = ['need', 'mode', 'habit', 'seat', 'relation', 'stance'] as const
export type OverlayLayer = (typeof OVERLAY_LAYERS)[number]
/** A move that pleases or hurts beyond the style. */
export interface Taste {
  readonly move: MoveId
  readonly trust: number
  readonly interest: number
  readonly why: string
}
/** One value of a layer: what it adds to the persona. */
export interface Trait {
  readonly id: string
  readonly title: string
  /** Added to the mood at the start. */
  readonly trust: number
  readonly interest: number
  /** Nothing offered moves this buyer until a need is felt. */
  readonly still: boolean
  /** Fitting questions that the first step of a need takes more. */
  readonly moreAsks: number
  /** The trouble is so present that a question about difficulties needs no name for it. */
  readonly onTheirMind: boolean
  /** How often a close is met with a new point. */
  readonly wavers: number
  /** How often signing is put off before what helps against it was done. */
  readonly evades: number
  /** Moves that help this buyer to decide. */
  readonly helps: readonly MoveId[]
  /** Says yes long before meaning it. */
  readonly early: boolean
  /** The areas of a need in which a benefit is a win for this person. */
  readonly wins: readonly string[]
  readonly tastes: readonly Taste[]
}
export interface OverlaySheet {
  readonly id: OverlayLayer
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly traits: readonly Trait[]
}
