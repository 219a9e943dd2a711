import type { Lang, PersonaId } from '#content'
import type { SkillSample } from './samples.ts'

/** How far a measure can be trusted. */
export const SURENESS = ['unknown', 'guess', 'rough', 'sure'] as const
export type Sureness = (typeof SURENESS)[number]

/** What is known of one skill, with one style or with all. Points in hundredths, 0 to 400. */
export interface SkillCell {
  /** How often it was measured, ever. */
  readonly tries: number
  /** Of the newest measurings, talks counting threefold. */
  readonly mean: number
  /** Where the true level lies, most likely: wide after few tries. */
  readonly low: number
  readonly high: number
  readonly sure: Sureness
  /** Newest first, at most eight: what the mean is made of. */
  readonly newest: readonly SkillSample[]
}

const NEWEST = 8
const WEIGHT = { talk: 3, drill: 1 } as const
/** Half the width of the interval by total weight, in hundredths: two thirds of a point's spread over the root of the weight, plus a floor. */
const HALF_WIDTHS = [200, 160, 130, 110, 95, 85, 78, 72, 66, 60, 56, 52, 50] as const

/** What is known of the samples given: of one skill, filtered by style as one wishes. Oldest first. */
export function cellOf(samples: readonly SkillSample[]): SkillCell {
  const newest = samples.slice(-NEWEST).reverse()
  const weight = newest.reduce((sum, sample) => sum + WEIGHT[sample.from], 0)
  if (weight === 0) return { tries: 0, mean: 0, low: 0, high: 400, sure: 'unknown', newest: [] }
  const mean = Math.round(newest.reduce((sum, sample) => sum + sample.points * 100 * WEIGHT[sample.from], 0) / weight)
  const half = HALF_WIDTHS[Math.min(weight, HALF_WIDTHS.length - 1)]!
  return {
    tries: samples.length,
    mean,
    low: Math.max(0, mean - half),
    high: Math.min(400, mean + half),
    sure: weight < 3 ? 'guess' : weight < 9 ? 'rough' : 'sure',
    newest,
  }
}

/** The samples of one skill in one language, and with one style where it is given. */
export function samplesFor(
  samples: readonly SkillSample[],
  skill: string,
  lang: Lang,
  style?: PersonaId,
): readonly SkillSample[] {
  return samples.filter(
    (sample) => sample.skill === skill && sample.lang === lang && (style === undefined || sample.style === style),
  )
}

/** Measured at least this often before it can hold. */
export const HOLDS_AFTER = 4
/** A skill holds when three of its last four measurings are at 3 or above. */
export function holds(samples: readonly SkillSample[]): boolean {
  const last = samples.slice(-HOLDS_AFTER)
  return last.length === HOLDS_AFTER && last.filter((sample) => sample.points >= 3).length >= 3
}
