import type { Rubric } from '#content'
import { correctedIn, ruleFrom, rulesFor } from './recount.ts'
import type { ReviewEntry } from './review.ts'
import { type CountedRun, countedScores, type Standing, standingOf } from './standing.ts'
import type { RunSummary } from './summary.ts'

/** Where a rubric's rule is found; it rejects for one that it does not have. */
export interface Rubrics {
  readonly loadRubric: (id: string, lang: RunSummary['lang']) => Promise<Pick<Rubric, 'overall' | 'criteria'>>
}

/**
 * Talks with the scores that count, and what each one's review comes to.
 *
 * @param reviews - oldest first
 */
export async function countedRuns(
  runs: readonly RunSummary[],
  reviews: readonly ReviewEntry[],
  rubrics: Rubrics,
): Promise<{ readonly runs: readonly CountedRun[]; readonly standing: (run: string) => Standing }> {
  const byRun = new Map<string, ReviewEntry[]>()
  for (const entry of reviews) {
    const here = byRun.get(entry.run)
    if (here === undefined) byRun.set(entry.run, [entry])
    else here.push(entry)
  }
  const read = new Map([...byRun].map(([run, entries]) => [run, standingOf(entries)]))
  const nothing = standingOf([])
  const standing = (run: string): Standing => read.get(run) ?? nothing
  const ruleOf = await rulesFor(
    runs.flatMap(({ run, lang }) => correctedIn(lang, standing(run))),
    ruleFrom(rubrics),
  )
  return {
    runs: runs.map((run) => (read.has(run.run) ? { ...run, scores: countedScores(run, standing(run.run), ruleOf) } : run)),
    standing,
  }
}
