import type { Clue } from './clue.ts'
import type { Lang } from './lang.ts'
import type { Kind } from './talk.ts'

/** Points of a criterion (domain/rating.md): 0 absent … 4 exemplary. `overall` may be halves. */
export const POINTS = [0, 1, 2, 3, 4] as const
export type Points = (typeof POINTS)[number]

export interface Criterion {
  readonly id: string
  readonly title: string
  readonly looksAt: string
  /** What 0, 1, 2, 3 and 4 look like. */
  readonly descriptors: readonly [string, string, string, string, string]
  readonly clues: readonly Clue[]
  /** The sum needed for 1, 2, 3 and 4 points, in hundredths, rising. */
  readonly levels: readonly [number, number, number, number]
  /** Earns only where the work was done in which it could be broken: the clues of these criteria must reach this many points. */
  readonly restraint?: { readonly of: readonly string[]; readonly atLeast: number }
  /** What to do next when standing at 0, 1, 2, 3. */
  readonly advice: readonly [string, string, string, string]
  readonly models: readonly ModelAnswer[]
  /** A lesson that teaches it. */
  readonly lesson?: string
  /** People and machine do not agree enough on it: it is for practice, and counts in no overall. */
  readonly practiceOnly?: true
}
export interface ModelAnswer {
  readonly context: string
  readonly text: string
}

/** How `overall` follows from the criteria: no average. Weights in hundredths; caps when a criterion is at or below a mark. */
export interface OverallRule {
  readonly weights: Readonly<Record<string, number>>
  readonly base: number
  readonly levels: readonly number[] // the sum needed for 0.5, 1, 1.5 … 4
  readonly caps: readonly { readonly criterion: string; readonly atMost: number; readonly overall: number }[]
  /** Each fault in the talk takes this many hundredths. */
  readonly fault: number
  /** Least agreement (quadratic kappa, in hundredths) with people for a criterion to count. */
  readonly agreement?: number
  /** Which criterion's standing takes the place of one that is for practice only; without one, the mean of those that count. */
  readonly standIns?: Readonly<Record<string, string>>
}

/** A rubric's own test: a talk or an answer with the points it must get. */
export interface RubricTest {
  readonly id: string
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
  readonly expect: Readonly<Record<string, readonly [number, number]>> // criterion → least, most
}

export interface Rubric {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly kinds: readonly Kind[]
  readonly source: string
  readonly about: string
  readonly criteria: readonly Criterion[]
  readonly overall: OverallRule
  readonly tests: readonly RubricTest[]
}
