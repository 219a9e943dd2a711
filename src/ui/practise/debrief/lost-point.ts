import type { Criterion } from '#content'
import type { Evidence } from '#scoring'
import type { RunState } from '#session'
import { quoted } from './shown-words.ts'
import type { Rated } from './useDebrief.ts'

/** Where a point went: what was said, why it counted against, and other words for it. */
export interface LostPoint {
  readonly criterion: string
  /** The seller's turn; null where it is something that was never said. */
  readonly turn: number | null
  /** Empty where nothing was said. */
  readonly words: string
  readonly why: string
  readonly advice: string
  /** One way to say it; empty where the rubric shows none. */
  readonly better: string
}

/** The same words under all criteria that they lowered. */
interface Cost {
  readonly turn: number
  readonly start: number
  readonly end: number
  /** Hundredths of a point of all of them together: how much of the talk it spoiled. */
  worth: number
  readonly under: { readonly one: Evidence; readonly rubric: string; readonly criterion: Criterion; readonly points: number }[]
}

/**
 * The one point to look at: the words that cost most, in this turn where one is asked for, under the weakest criterion that they lowered;
 * where none did, what the weakest criterion wanted and did not hear. Null when nothing was lost.
 */
export function lostPoint(rated: readonly Rated[], state: RunState, turn?: number): LostPoint | null {
  const costs = new Map<string, Cost>()
  for (const { report, rubric } of rated)
    for (const one of report.evidence) {
      if (one.worth >= 0 || one.end <= one.start || (turn !== undefined && one.turn !== turn)) continue
      const criterion = rubric?.criteria.find(({ id }) => id === one.criterion)
      if (!criterion) continue
      const key = `${one.turn}-${one.start}-${one.end}`
      const cost = costs.get(key) ?? { turn: one.turn, start: one.start, end: one.end, worth: 0, under: [] }
      cost.worth += one.worth
      cost.under.push({ one, rubric: report.rubric, criterion, points: report.criteria[one.criterion]?.points ?? 0 })
      costs.set(key, cost)
    }
  const [worst] = [...costs.values()].sort((a, b) => a.worth - b.worth || a.turn - b.turn)
  // the scenario's own rubric comes first: a further one looks at the same words from aside
  const own = worst?.under.filter(({ rubric }) => rubric === worst.under[0]?.rubric)
  const [weak] = own?.toSorted((a, b) => a.points - b.points || a.one.worth - b.one.worth) ?? []
  if (worst && weak) {
    const words = quoted(state.turns[worst.turn]?.text ?? '', worst, state.lang)
    return { ...told(weak.criterion, weak.points, weak.one.clue, weak.one.why), turn: worst.turn, words }
  }
  const [main] = rated
  const weakest = main?.report.weakestFirst
    .map((id) => ({ got: main.report.criteria[id], criterion: main.rubric?.criteria.find((one) => one.id === id) }))
    .find(({ got }) => got !== undefined && got.points < 4 && got.wanting !== undefined)
  if (!weakest?.criterion || !weakest.got?.wanting) return null
  const { got, criterion } = weakest
  return { ...told(criterion, got.points, got.wanting!.clue, got.wanting!.why), turn: null, words: '' }
}

/** The words that earned most, for a sheet that shows one line. */
export function bestLine(rated: readonly Rated[], state: RunState): { readonly words: string; readonly why: string } | null {
  const [best] = rated
    .flatMap(({ report, rubric }) => report.evidence.map((one) => ({ one, rubric })))
    .filter(({ one }) => one.worth > 0 && one.end > one.start)
    .toSorted((a, b) => b.one.worth - a.one.worth || a.one.turn - b.one.turn)
  if (!best) return null
  const words = quoted(state.turns[best.one.turn]?.text ?? '', best.one, state.lang)
  const criterion = best.rubric?.criteria.find(({ id }) => id === best.one.criterion)
  return { words, why: criterion ? clueWhy(criterion, best.one.clue, best.one.why) : best.one.why }
}

const told = (criterion: Criterion, points: number, clue: string, why: string) => ({
  criterion: criterion.title,
  why: clueWhy(criterion, clue, why),
  advice: criterion.advice[Math.floor(points)] ?? '',
  better: criterion.models[0]?.text ?? '',
})

const clueWhy = (criterion: Criterion, clue: string, otherwise: string): string =>
  criterion.clues.find((one) => one.id === clue)?.why ?? otherwise
