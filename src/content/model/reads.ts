import type { Lang } from './lang.ts'
import type { BasicNeed, PersonaId, Seat } from './person.ts'

/** What one sees and hears of a person: surroundings, dress and bearing, words, pace (domain: personas.md §1.3). */
export const CUE_KINDS = ['office', 'dress', 'words', 'pace'] as const
/** What is read from cues. */
export const READ_ASPECTS = ['style', 'need', 'seat'] as const
export type ReadAspect = (typeof READ_ASPECTS)[number]
export interface Cue {
  readonly kind: (typeof CUE_KINDS)[number]
  /** What this cue tells; none where it only belongs to the picture. */
  readonly shows: readonly ReadAspect[]
  readonly text: string
}
/** A person to be read: who it is, by what, and why. */
export interface ReadCase {
  readonly id: string
  readonly style: PersonaId
  readonly need: BasicNeed
  readonly seat: Seat
  readonly scene: string
  readonly cues: readonly Cue[]
  readonly reasons: Readonly<Record<ReadAspect, string>>
}
/** People to be read, by where one meets them. */
export interface ReadSet {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly cases: readonly ReadCase[]
}
