import type { Kind, Lang, MoveId, SignId } from '#content'
import type { Heard, HeardMove, Sign } from '#language'

/** One of several messages that make a turn: where it stands in the talk, and in the turn's text. */
export interface Message {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** One turn of a talk as scoring reads it. `index` counts all turns from 0; of several messages in a row it is the first one's. */
export type TraceTurn =
  | {
      readonly index: number
      readonly by: 'seller'
      readonly text: string
      /** The messages it was sent in, where there were several. */
      readonly messages?: readonly Message[]
      readonly heard: Heard
      /** States of needs and concerns when the seller spoke; unknown on a bare transcript. */
      readonly states?: Readonly<Record<string, string>>
    }
  | { readonly index: number; readonly by: 'buyer'; readonly text: string; readonly signs: readonly Sign[] }

export interface Trace {
  readonly lang: Lang
  readonly kind: Kind
  readonly turns: readonly TraceTurn[]
}

/** The words that earned or cost points. A span counts UTF-16 units of that turn's text, end exclusive. */
export interface Evidence {
  readonly criterion: string
  readonly clue: string
  readonly turn: number
  readonly start: number
  readonly end: number
  readonly move?: MoveId
  readonly sign?: SignId
  /** Hundredths of a point, negative when it lowers. */
  readonly worth: number
  readonly why: string
}

export interface CriterionReport {
  readonly points: number
  readonly unsure: boolean
  /** People and machine do not agree enough on it: it does not count in the overall. */
  readonly practiceOnly?: true
  /** What was missing for the next point; empty at 4. */
  readonly missing: string
  /** The clue that would have paid most for the next point. */
  readonly wanting?: { readonly clue: string; readonly why: string }
}

export interface Report {
  readonly rubric: string
  readonly criteria: Readonly<Record<string, CriterionReport>>
  /** 0 to 4 in halves. */
  readonly overall: number
  readonly unsure: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Criteria from the one to work on first. */
  readonly weakestFirst: readonly string[]
  /** Why all is zero or held down: nothing was said that could be rated, or the whole talk only pretends. */
  readonly reason?: string
  /** The turns that hold the talk down. */
  readonly heldTurns?: readonly number[]
}

export type { HeardMove }
