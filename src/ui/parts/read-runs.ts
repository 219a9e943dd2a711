import type { CountedRun, Records } from '#records'
import type { Library } from '../outside.ts'

/** The talks on this device with the scores that count, newest first. What counts anew is fetched only where anything was reviewed. */
export async function readRuns(
  { runs, reviews }: Records,
  library: Pick<Library, 'loadRubric'>,
  of: { readonly person?: string } = {},
): Promise<readonly CountedRun[]> {
  const [all, said] = await Promise.all([runs.list(of), reviews.list(of)])
  if (said.length === 0) return all
  return (await (await import('./counted-runs.ts')).countedRuns(all, said, library)).runs
}
