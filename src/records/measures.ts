import { FAULTS, type PersonaId } from '#content'
import type { RunState } from '#session'
import type { RunSummary, Score } from './summary.ts'

/** What the measures need of a talk's log. */
export interface TalkFacts {
  readonly sellerTurns: number
  /** Times that a fault was heard: arguing, blaming, pressing and the like. */
  readonly faults: number
  /** How far each own point was from the one given, 0 to 4. */
  readonly selfApart: readonly number[]
}

const isFault = new Set<string>(FAULTS)

export function talkFacts(state: RunState): TalkFacts {
  const heard = state.turns.flatMap((turn) => (turn.by === 'seller' ? [turn.heard.moves] : []))
  const own = state.selfRating
  const report = own && state.scored[0]?.reports.find(({ rubric }) => rubric === own.rubric)
  return {
    sellerTurns: heard.length,
    faults: heard.flat().filter(({ id }) => isFault.has(id)).length,
    selfApart: Object.entries(own?.points ?? {}).flatMap(([id, points]) => {
      const given = report?.criteria[id]?.points
      return given === undefined ? [] : [Math.abs(points - given)]
    }),
  }
}

/** Effort, potential and outcome of one person: one family never stands alone (domain: coaching.md §3.5). */
export interface Measures {
  readonly effort: {
    readonly talks: number
    /** From the first talk to now, at least one. */
    readonly weeks: number
    readonly talksPerWeek: number
    readonly retries: number
    readonly minutes: number
  }
  readonly potential: {
    /** Best minus first `overall`, mean over rubrics with two talks or more; null without. */
    readonly gap: number | null
    readonly styles: readonly PersonaId[]
    /** Mean distance between own and given points; null where nobody rated themselves. */
    readonly selfApart: number | null
  }
  readonly outcome: {
    readonly rubrics: readonly RubricOutcome[]
    /** Share of talks that end in a next step or a sale; null without talks. */
    readonly advances: number | null
    readonly faultsPer10: number | null
  }
}
export interface RubricOutcome {
  readonly rubric: string
  readonly n: number
  readonly mean: number
  /** Points a talk over the last five, by a straight line; null for fewer than three. */
  readonly trend: number | null
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** @param runs - finished talks of one person that count, in any order */
export function measuresOf(
  runs: readonly RunSummary[],
  given: {
    readonly scoresOf: (run: RunSummary) => readonly Score[]
    readonly styleOf: (run: RunSummary) => PersonaId | undefined
    readonly facts: readonly TalkFacts[]
    readonly nowMs: number
  },
): Measures {
  const inTime = [...runs].sort((one, other) => one.startedAtMs - other.startedAtMs)
  const weeks = Math.max(1, inTime[0] === undefined ? 1 : (given.nowMs - inTime[0].startedAtMs) / WEEK_MS)
  const seen = new Set<string>()
  const retries = inTime.filter(({ scenario, lang }) => {
    const known = seen.has(`${scenario}.${lang}`)
    seen.add(`${scenario}.${lang}`)
    return known
  }).length
  const courses = new Map<string, number[]>()
  for (const run of inTime) {
    for (const { rubric, overall } of given.scoresOf(run)) courses.set(rubric, [...(courses.get(rubric) ?? []), overall])
  }
  const gaps = [...courses.values()].filter(({ length }) => length > 1).map((all) => Math.max(...all) - (all[0] ?? 0))
  const apart = given.facts.flatMap(({ selfApart }) => selfApart)
  const turns = given.facts.reduce((sum, { sellerTurns }) => sum + sellerTurns, 0)
  const faults = given.facts.reduce((sum, one) => sum + one.faults, 0)
  return {
    effort: {
      talks: runs.length,
      weeks,
      talksPerWeek: runs.length / weeks,
      retries,
      minutes: Math.round(runs.reduce((sum, { startedAtMs, lastAtMs }) => sum + lastAtMs - startedAtMs, 0) / 60_000),
    },
    potential: {
      gap: gaps.length === 0 ? null : mean(gaps),
      styles: [...new Set(inTime.flatMap((run) => given.styleOf(run) ?? []))],
      selfApart: apart.length === 0 ? null : mean(apart),
    },
    outcome: {
      rubrics: [...courses].map(([rubric, all]) => ({ rubric, n: all.length, mean: mean(all), trend: slope(all.slice(-5)) })),
      advances:
        runs.length === 0
          ? null
          : runs.filter(({ ended }) => ended?.ending === 'won' || ended?.ending === 'next-step').length / runs.length,
      faultsPer10: turns === 0 ? null : (faults / turns) * 10,
    },
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function slope(values: readonly number[]): number | null {
  if (values.length < 3) return null
  const middle = (values.length - 1) / 2
  const across = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  return values.reduce((sum, value, at) => sum + (at - middle) * value, 0) / across
}

/** How much somebody moved in a contest: the mean in it against their own mean before. */
export interface Improvement {
  readonly person: string
  readonly before: number
  readonly during: number
  readonly gain: number
}

/** Talks before the contest that make the baseline. */
const BASELINE = 5

/**
 * The board of a contest: who said yes and rose against their own baseline, the largest gain first. Nobody else is on it.
 *
 * @param runs - finished talks that count, in any order
 */
export function improvements(
  runs: readonly RunSummary[],
  overallOf: (run: RunSummary) => number | undefined,
  contest: { readonly joined: readonly string[]; readonly fromMs: number; readonly toMs: number },
): readonly Improvement[] {
  return contest.joined
    .flatMap((person): readonly Improvement[] => {
      const theirs = runs
        .filter((run) => run.person === person && run.lastAtMs < contest.toMs)
        .sort((one, other) => one.lastAtMs - other.lastAtMs)
      const points = (those: readonly RunSummary[]): readonly number[] => those.flatMap((run) => overallOf(run) ?? [])
      const before = points(theirs.filter(({ lastAtMs }) => lastAtMs < contest.fromMs)).slice(-BASELINE)
      const during = points(theirs.filter(({ lastAtMs }) => lastAtMs >= contest.fromMs))
      if (before.length === 0 || during.length === 0) return []
      const [was, is] = [mean(before), mean(during)]
      return is > was ? [{ person, before: was, during: is, gain: is - was }] : []
    })
    .sort((one, other) => other.gain - one.gain)
}
