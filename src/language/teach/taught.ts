import type { Lang, MoveId } from '#content'

/** What a pack's own examples made of the labeller: whole numbers, in the units of the shipped weights. */
export interface TaughtWeights {
  readonly lang: Lang
  /** Version of the features, as in the shipped weights. */
  readonly features: number
  /** The shipped weights that they stand beside, by their hash. */
  readonly beside: string
  /** Features that only the own examples made known, by their hash, rising. */
  readonly ids: readonly number[]
  readonly moves: readonly TaughtMove[]
}

/** One move, learnt anew in full from the shipped examples and one's own. */
export interface TaughtMove {
  readonly move: MoveId
  readonly bias: number
  readonly threshold: number
  /** By feature: the shipped ones in their order, then the own ones. */
  readonly weights: readonly number[]
}
