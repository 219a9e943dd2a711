import type { Records, RunSummary } from '#records'
import { foldRun } from '#session'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Where one person stands this week. */
export interface Week {
  readonly person: string
  readonly talks: number
  /** The criterion with the lowest mean; null where all have full marks. */
  readonly weakest: {
    readonly rubric: string
    readonly criterion: string
    readonly mean: number
    /** In how many of the talks it was rated. */
    readonly n: number
    /** The talk in which it went worst, the newest of equals. */
    readonly run: RunSummary
  } | null
}

/** Talks of a week, by person: whoever has most to gain first. */
export function weekOf(runs: readonly RunSummary[], nowMs: number): readonly Week[] {
  const inWeek = runs.filter(({ lastAtMs, proof, scores }) => {
    const counts = (proof === 'own' || proof === 'identical') && scores.length > 0
    return counts && lastAtMs >= nowMs - WEEK_MS
  })
  return [...new Set(inWeek.map(({ person }) => person))]
    .map((person): Week => {
      const theirs = inWeek.filter((run) => run.person === person)
      return { person, talks: theirs.length, weakest: weakestIn(theirs) }
    })
    .sort((one, other) => (one.weakest?.mean ?? 4) - (other.weakest?.mean ?? 4))
}

/** @param runs - of one person, newest first */
function weakestIn(runs: readonly RunSummary[]): Week['weakest'] {
  const courses = new Map<string, { readonly points: number; readonly run: RunSummary }[]>()
  for (const run of runs) {
    for (const { rubric, criteria } of run.scores) {
      for (const [id, points] of Object.entries(criteria)) {
        courses.set(`${rubric}.${id}`, [...(courses.get(`${rubric}.${id}`) ?? []), { points, run }])
      }
    }
  }
  let weakest: Week['weakest'] = null
  for (const [key, marks] of courses) {
    const mean = marks.reduce((sum, { points }) => sum + points, 0) / marks.length
    if (mean >= (weakest?.mean ?? 4)) continue
    const worst = marks.reduce((least, one) => (one.points < least.points ? one : least))
    const [rubric = '', criterion = ''] = key.split('.')
    weakest = { rubric, criterion, mean, n: marks.length, run: worst.run }
  }
  return weakest
}

/** The moment that matters: a line of the talk's and what it says. */
export interface Moment {
  readonly turn: number
  readonly words: string
}

/**
 * Where the point was lost: the seller's line that lowered the criterion most, else the first one to which the buyer's answer
 * was followed by nothing that counted. Null for a talk without words.
 */
export async function momentOf({ run, rubric, criterion }: Asked, records: Records): Promise<Moment | null> {
  const { turns, scored } = foldRun(await records.runs.events(run))
  const report = scored[0]?.reports.find((one) => one.rubric === rubric)
  const evidence = report?.evidence.filter((one) => one.criterion === criterion) ?? []
  const worst = [...evidence].sort((one, other) => one.worth - other.worth)[0]
  const counted = new Set(evidence.filter(({ worth }) => worth > 0).map(({ turn }) => turn))
  const missed = turns.find((turn) => turn.by === 'seller' && !counted.has(turn.index))
  const turn = worst !== undefined && worst.worth < 0 ? worst.turn : (missed ?? turns.find(({ by }) => by === 'seller'))?.index
  const words = turn === undefined ? undefined : turns[turn]?.text
  return turn === undefined || words === undefined ? null : { turn, words }
}

interface Asked {
  readonly run: string
  readonly rubric: string
  readonly criterion: string
}
