import { type Lang, type Level, PERSONAS, type PersonaId } from '#content'
import type { SkillSample } from './samples.ts'
import { cellOf, holds, samplesFor } from './skill-map.ts'

/** What can be practised in one language. */
export interface Offer {
  readonly lang: Lang
  /** Skills in the order of their rubrics. */
  readonly skills: readonly { readonly skill: string; readonly rubric: string; readonly lesson?: string }[]
  readonly drillSets: readonly { readonly id: string; readonly trains: readonly string[]; readonly count: number }[]
  readonly talks: readonly {
    readonly scenario: string
    readonly rubrics: readonly string[]
    readonly styles: readonly PersonaId[]
    readonly levels: readonly Level[]
  }[]
}

/** What was done so far, beside the measurings. */
export interface Done {
  /** How often each talk was ended, by scenario. */
  readonly talks: Readonly<Record<string, number>>
  /** How many different drills of a set were answered at 3 or above, by set. */
  readonly drills: Readonly<Record<string, number>>
}

export type Practice =
  | { readonly type: 'drills'; readonly set: string }
  | { readonly type: 'talk'; readonly scenario: string; readonly level: Level }

/** What a skill was measured in. */
export type Sources = SkillSample['from'] | 'both'

/** Why this comes next: said to the trainee in their words. Means in hundredths of a point. */
export type Reason =
  | { readonly type: 'first' }
  | { readonly type: 'focus'; readonly reached: number; readonly of: number }
  | { readonly type: 'weakest'; readonly mean: number; readonly tries: number; readonly from: Sources }
  /** Weaker than what holds, though another is weaker, or as weak. */
  | { readonly type: 'weak'; readonly mean: number; readonly tries: number; readonly from: Sources; readonly same: boolean }
  | { readonly type: 'unmeasured' }
  | { readonly type: 'keep'; readonly mean: number }

export interface Suggestion {
  readonly skill: string
  readonly practice: Practice
  readonly reason: Reason
  /** Where a talk was chosen for it: how the skill stands with the buyer's style, weakest of those that were met, or never met. */
  readonly style?: { readonly id: PersonaId; readonly is: 'weakest' | 'new' }
  readonly lesson?: string
}

/** Where a skill that was never measured stands in the order: behind what is weak, before what is fair. Hundredths. */
const UNMEASURED = 210
/** Few tries weigh little: this many tries at a middling 2 are added to every mean. */
const PRIOR = { tries: 2, mean: 200 } as const
/** So many drills of a skill before the next talk. */
const DRILLS_BEFORE_TALK = 4

/**
 * What to practise next, the best first, each skill at most once: the skill in focus until it holds, then the weakest. A pure function
 * of what was measured; the trainee may choose otherwise at any time.
 *
 * @param focus - the skill that the trainee is on, if any
 */
export function suggest(
  offer: Offer,
  samples: readonly SkillSample[],
  done: Done,
  focus: string | null = null,
): readonly Suggestion[] {
  const here = samples.filter((sample) => sample.lang === offer.lang)
  const ranked = offer.skills
    .map((entry, place) => ({ ...entry, place, of: samplesFor(here, entry.skill, offer.lang) }))
    .map((entry) => ({ ...entry, rank: rankOf(entry.of, entry.skill === focus) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
  let weakest: number | undefined
  return ranked.flatMap((entry): readonly Suggestion[] => {
    const chosen = practiceFor(entry, offer, here, done)
    if (!chosen) return []
    const reason = here.length === 0 ? ({ type: 'first' } as const) : reasonFor(entry.of, entry.skill === focus, weakest)
    if (reason.type === 'weakest') weakest = reason.mean
    return [{ skill: entry.skill, reason, ...chosen, ...(entry.lesson === undefined ? {} : { lesson: entry.lesson }) }]
  })
}

function rankOf(samples: readonly SkillSample[], inFocus: boolean): number {
  if (inFocus && !holds(samples)) return -1
  if (samples.length === 0) return UNMEASURED
  const { mean, newest } = cellOf(samples)
  const shrunk = Math.floor((mean * newest.length + PRIOR.mean * PRIOR.tries) / (newest.length + PRIOR.tries))
  return holds(samples) ? shrunk + 400 : shrunk
}

/** @param weakest - the mean of the one that stands as the weakest already */
function reasonFor(samples: readonly SkillSample[], inFocus: boolean, weakest: number | undefined): Reason {
  if (inFocus && !holds(samples))
    return { type: 'focus', reached: samples.slice(-4).filter((one) => one.points >= 3).length, of: 3 }
  if (samples.length === 0) return { type: 'unmeasured' }
  const { mean, tries } = cellOf(samples)
  if (holds(samples)) return { type: 'keep', mean }
  const talks = samples.filter((sample) => sample.from === 'talk').length
  const from = talks === 0 ? 'drill' : talks === samples.length ? 'talk' : 'both'
  return weakest === undefined
    ? { type: 'weakest', mean, tries, from }
    : { type: 'weak', mean, tries, from, same: mean <= weakest }
}

interface Entry {
  readonly skill: string
  readonly rubric: string
  readonly of: readonly SkillSample[]
}

function practiceFor(
  { skill, rubric, of }: Entry,
  offer: Offer,
  samples: readonly SkillSample[],
  done: Done,
): Pick<Suggestion, 'practice' | 'style'> | null {
  const sets = offer.drillSets
    .filter((set) => set.trains.includes(skill))
    .sort((one, other) => share(one, done) - share(other, done) || (one.id < other.id ? -1 : 1))
  const talk = talkFor({ skill, rubric, of }, offer, samples, done)
  const sinceTalk = of.length - 1 - of.findLastIndex((sample) => sample.from === 'talk')
  const set = sets[0]
  if (set && (!talk || (samples.length > 0 && sinceTalk < DRILLS_BEFORE_TALK)))
    return { practice: { type: 'drills', set: set.id } }
  return talk
}

/** How much of a set is done, in hundredths. */
const share = (set: Offer['drillSets'][number], done: Done): number =>
  Math.floor(((done.drills[set.id] ?? 0) * 100) / Math.max(1, set.count))

function talkFor(
  { skill, rubric, of }: Entry,
  offer: Offer,
  samples: readonly SkillSample[],
  done: Done,
): Pick<Suggestion, 'practice' | 'style'> | null {
  const weakness = (style: PersonaId): number => {
    const cell = cellOf(samplesFor(samples, skill, offer.lang, style))
    return cell.tries === 0 ? UNMEASURED : cell.mean
  }
  const [best] = offer.talks
    .filter((talk) => talk.rubrics.includes(rubric))
    .map((talk, place) => ({
      ...talk,
      place,
      weak: Math.min(...talk.styles.map(weakness)),
      times: done.talks[talk.scenario] ?? 0,
    }))
    .sort((one, other) => one.times - other.times || one.weak - other.weak || one.place - other.place)
  if (!best) return null
  const { mean, tries } = cellOf(of)
  const wished: Level = tries === 0 || mean < 150 ? 'easy' : mean < 280 ? 'normal' : 'hard'
  const level = best.levels.includes(wished) ? wished : (best.levels[0] ?? 'normal')
  const practice: Practice = { type: 'talk', scenario: best.scenario, level }
  const [id] = best.styles
  if (id === undefined || best.styles.length > 1 || samples.length === 0) return { practice }
  const met = PERSONAS.map((style) => ({ style, cell: cellOf(samplesFor(samples, skill, offer.lang, style)) })).filter(
    ({ cell }) => cell.tries > 0,
  )
  const here = met.find(({ style }) => style === id)
  if (!here) return { practice, style: { id, is: 'new' } }
  const isWeakest = met.length > 1 && met.every(({ style, cell }) => style === id || cell.mean > here.cell.mean)
  return isWeakest ? { practice, style: { id, is: 'weakest' } } : { practice }
}
