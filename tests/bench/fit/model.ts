import type { Clue, Criterion, OverallRule, Rubric } from '../../../src/content/index.ts'
import { findClue } from '../../../src/scoring/clue.ts'
import { standingOf } from '../../../src/scoring/criterion.ts'
import { limitOf } from '../../../src/scoring/limit.ts'
import { mostOverall } from '../../../src/scoring/most-overall.ts'
import { faultless, not, type Reading, readTrace } from '../../../src/scoring/reading.ts'
import { score } from '../../../src/scoring/score.ts'
import type { ToneTable } from '../../../src/scoring/tone.ts'
import { marks, signedRidge } from './solve.ts'
import { type HeardTalks, type RatedTalk, traceOfTalk } from './talks.ts'

const LAMBDA = 8
/** The base of a sum may reach this (points): nothing said earns nothing. */
const BASE = 0.2
/** Effects under this (hundredths) are not worth a reader's time. */
const LEAST = 2

/** A talk as fitting sees it: read once, with a table of tones that has not seen it where that matters. */
export interface ReadTalk {
  readonly talk: RatedTalk
  readonly reading: Reading
}

export const readTalks = (
  talks: readonly RatedTalk[],
  heard: HeardTalks,
  tones: Readonly<Record<string, ToneTable>>,
): readonly ReadTalk[] => talks.map((talk) => ({ talk, reading: readTrace(traceOfTalk(talk, heard), tones[talk.lang]) }))

/** A rubric whose numbers are fitted to rated talks; clues, signs and words stay the author's. */
export function fitRubric(rubric: Rubric, talks: readonly ReadTalk[]): Rubric {
  const free = talks.filter(({ reading }) => (limitOf(reading)?.most ?? 4) > 1) // the others are held down whatever the numbers are
  const criteria = rubric.criteria.map((criterion) => fitCriterion(criterion, free))
  return { ...rubric, criteria, overall: fitOverall({ ...rubric, criteria }, free) }
}

const sumOf = (clue: Clue, reading: Reading): number =>
  findClue(clue, reading).reduce((sum, found) => sum + found.strength, 0) / 1000

function fitCriterion(criterion: Criterion, talks: readonly ReadTalk[]): Criterion {
  const rows = talks.map(({ reading }) => criterion.clues.map((clue) => sumOf(clue, reading)))
  const wanted = talks.map(({ talk }) => talk.points[criterion.id]!)
  const signs = criterion.clues.map((clue) => Math.sign(clue.worth))
  const { base, weights } = signedRidge(rows, wanted, signs, LAMBDA, BASE)
  const clues = criterion.clues.map((clue, at) => {
    const worth = Math.round(weights[at]! * 100)
    return { ...clue, worth: Math.abs(worth) < LEAST ? Math.sign(clue.worth) : worth }
  })
  const sums = rows.map((row) => base + row.reduce((sum, value, at) => sum + (value * clues[at]!.worth) / 100, 0))
  const most = talks.map(({ reading }) => standingOf(criterion, reading).most)
  const cuts = marks(sums, wanted, 5, most).map((cut) => Math.max(5, Math.round((cut - base) * 100)))
  return { ...criterion, clues, levels: rising(cuts) as unknown as Criterion['levels'] } // four cuts for five steps
}

function rising(cuts: readonly number[]): readonly number[] {
  const all: number[] = []
  for (const cut of cuts) all.push(Math.max(cut, (all.at(-1) ?? Number.NEGATIVE_INFINITY) + 5))
  return all
}

function fitOverall(rubric: Rubric, talks: readonly ReadTalk[]): OverallRule {
  const ids = rubric.criteria.map((criterion) => criterion.id)
  const standings = talks.map(({ reading }) => new Map(rubric.criteria.map((one) => [one.id, standingOf(one, reading)])))
  const rows = talks.map(({ reading }, at) => [
    ...ids.map((id) => standings[at]!.get(id)!.fine / 100),
    reading.sellers.reduce((sum, turn) => sum + not(faultless(turn)), 0) / 1000,
  ])
  const wanted = talks.map(({ talk }) => talk.points.overall!)
  const prior = [...ids.map(() => 0.9 / ids.length), -0.1]
  const { base, weights } = signedRidge(rows, wanted, prior.map(Math.sign), LAMBDA, 0, prior)
  const whole = weights.map((weight) => Math.round(weight * 100))
  const sums = rows.map((row) => base + row.reduce((sum, value, at) => sum + (value * whole[at]!) / 100, 0))
  const cuts = marks(
    sums.map((sum) => sum * 2),
    wanted.map((value) => value * 2),
    9,
    standings.map((standing) => 2 * mostOverall(rubric.overall, (id) => standing.get(id)!.points, [])),
  )
  return {
    ...rubric.overall,
    base: 0,
    fault: Math.min(0, whole.at(-1)!),
    weights: Object.fromEntries(ids.map((id, at) => [id, Math.max(1, whole[at]!)])),
    levels: rising(cuts.map((cut) => Math.max(5, Math.round((cut / 2 - base) * 100)))),
  }
}

/** What a rubric gives a talk. */
export function pointsFor(rubric: Rubric, talk: RatedTalk, heard: HeardTalks, tones: Readonly<Record<string, ToneTable>>) {
  const report = score(rubric, traceOfTalk(talk, heard), { tones: tones[talk.lang] })
  return {
    points: {
      ...Object.fromEntries(Object.entries(report.criteria).map(([id, one]) => [id, one.points])),
      overall: report.overall,
    } as Record<string, number>,
    unsure: report.unsure,
  }
}
