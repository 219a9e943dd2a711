import type { CountedRun, ReviewEntry, RunSummary, Standing } from '#records'
import { correctedIn, countedScores, ruleFrom, rulesFor, standingOf } from '#records/standing'
import type { Library } from '../outside.ts'
import { grouped } from './grouped.ts'

/** Talks with the scores that count. */
export async function countedRuns(
  runs: readonly RunSummary[],
  reviews: readonly ReviewEntry[],
  library: Pick<Library, 'loadRubric'>,
): Promise<{ readonly runs: readonly CountedRun[]; readonly standing: (run: string) => Standing }> {
  const byRun = grouped(reviews, ({ run }) => run)
  const read = new Map<string, Standing>()
  const nothing = standingOf([])
  const standing = (run: string): Standing => {
    const entries = byRun.get(run)
    if (entries === undefined) return nothing
    const known = read.get(run) ?? standingOf(entries)
    read.set(run, known)
    return known
  }
  const corrected = runs.flatMap(({ run, lang }) => correctedIn(lang, standing(run)))
  const ruleOf = await rulesFor(corrected, ruleFrom(library))
  return {
    runs: runs.map((run) => (byRun.has(run.run) ? { ...run, scores: countedScores(run, standing(run.run), ruleOf) } : run)),
    standing,
  }
}
