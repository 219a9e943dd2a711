import { type RuleOf, recounted } from './recount.ts'
import type { ReviewEntry } from './review.ts'
import type { RunSummary, Score } from './summary.ts'

type Of<T extends ReviewEntry['type']> = Extract<ReviewEntry, { type: T }>

/** A dispute with what was decided; open while nothing was. */
export interface Disputed {
  readonly dispute: Of<'dispute'>
  readonly decision: Of<'decision'> | null
}

/** A criterion at which the trainee says to have done what it asks for. */
export interface Claimed {
  readonly rubric: string
  readonly criterion: string
}

/** What a talk's review comes to: nothing is changed in it, the last word counts, all words stay. */
export interface Standing {
  /** By `rubric.criterion`: every correction, the one that counts last. */
  readonly points: Readonly<Record<string, readonly Of<'points'>[]>>
  readonly notes: readonly (Of<'comment'> | Of<'bookmark'>)[]
  readonly answers: readonly Of<'answer'>[]
  readonly disputes: readonly Disputed[]
  /** What a record store says under other credentials than the writer's: to be seen, but without weight. */
  readonly unproven: readonly ReviewEntry[]
}

/**
 * Reads a review.
 *
 * @param all - of one talk, oldest first
 */
export function standingOf(all: readonly ReviewEntry[]): Standing {
  const entries = all.filter(({ unproven }) => unproven === undefined)
  const proven = new Set(entries.map(({ id }) => id))
  const gone = new Map(entries.flatMap((entry) => (entry.type === 'withdrawn' ? [[entry.entry, entry.by] as const] : [])))
  const here = entries.filter((entry) => gone.get(entry.id) !== entry.by) // only one's own words can be taken back
  const points: Record<string, Of<'points'>[]> = {}
  for (const entry of here) {
    if (entry.type !== 'points') continue
    const key = `${entry.rubric}.${entry.criterion}`
    points[key] = [...(points[key] ?? []), entry]
  }
  return {
    points,
    notes: here.filter((entry) => entry.type === 'comment' || entry.type === 'bookmark'),
    answers: here.filter((entry) => entry.type === 'answer'),
    disputes: here
      .filter((entry) => entry.type === 'dispute')
      .map((dispute) => ({
        dispute,
        decision:
          (here.findLast((entry) => entry.type === 'decision' && entry.dispute === dispute.id) as Of<'decision'> | null) ?? null,
      })),
    unproven: all.filter(({ unproven }) => unproven !== undefined && !proven.has(unproven.claims)),
  }
}

/** A score that counts: the machine's, or what a person made of it. */
export interface CountedScore extends Score {
  /** Where a person's points are others than the machine's: criteria, and `overall` where the whole came out otherwise. */
  readonly corrected?: readonly string[]
}

/** A talk with the scores that count. */
export interface CountedRun extends Omit<RunSummary, 'scores'> {
  readonly scores: readonly CountedScore[]
}

/**
 * A talk's scores as they count: a person's points in place of the machine's, and certain. Where a criterion was corrected and the
 * whole was not, the whole is worked out again.
 *
 * @param ruleOf - how a rubric makes the whole; where it is not known, the machine's whole stays
 */
export function countedScores(summary: RunSummary, standing: Standing, ruleOf: RuleOf): readonly CountedScore[] {
  return summary.scores.map((score) => {
    const given = (criterion: string): number | undefined => standing.points[`${score.rubric}.${criterion}`]?.at(-1)?.points
    const rule = ruleOf(score.rubric, summary.lang)
    const overall = given('overall') ?? (rule === undefined ? score.overall : recounted(rule, score, given))
    const changed = Object.keys(score.criteria).filter((id) => (given(id) ?? score.criteria[id]) !== score.criteria[id])
    const corrected = overall === score.overall ? changed : [...changed, 'overall']
    return {
      rubric: score.rubric,
      overall,
      criteria: Object.fromEntries(Object.entries(score.criteria).map(([id, points]) => [id, given(id) ?? points])),
      unsure: score.unsure.filter((id) => given(id) === undefined),
      ...(corrected.length === 0 ? {} : { corrected }),
    }
  })
}

/**
 * What still waits for a person's word, as `rubric.criterion`: disputes without a decision, disputes that were granted and not
 * corrected yet, and "I did do this" at a criterion to which no person has given points.
 */
export function openOf({ disputes, points }: Standing, claims: readonly Claimed[]): ReadonlySet<string> {
  const waiting = disputes.filter(({ dispute, decision }) => {
    if (decision === null) return true
    if (!decision.upheld) return false
    const since = Math.min(dispute.atMs, decision.atMs) // clocks of two devices: who decides and who corrects has one and the same
    return !points[`${dispute.rubric}.${dispute.criterion}`]?.some(({ atMs }) => atMs > since)
  })
  return new Set([
    ...waiting.map(({ dispute }) => `${dispute.rubric}.${dispute.criterion}`),
    ...claims.map(({ rubric, criterion }) => `${rubric}.${criterion}`).filter((key) => points[key] === undefined),
  ])
}

/** A team's name as it is compared: whoever writes it in other letters means the same team. */
const keyOf = (team: string | undefined): string => (team ?? '').trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether two names mean the same team; no team is the same as none. */
export const sameTeam = (one: string | undefined, other: string | undefined): boolean => {
  const key = keyOf(one)
  return key !== '' && key === keyOf(other)
}
