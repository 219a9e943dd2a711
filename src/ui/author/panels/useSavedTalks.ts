import { useEffect, useState } from 'react'
import type { Scenario } from '#content'
import type { Difference } from '#session/playscript'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useGather } from '../studio/useGather.ts'

export interface TalkResult {
  readonly path: string
  readonly differences: readonly Difference[]
}
const WAIT_MS = 500

/**
 * All saved talks of a scenario, played again at every change of it; null while they play or cannot be.
 *
 * @param turn - changes when a talk was saved
 */
export function useSavedTalks(scenario: Scenario | null, turn: number): readonly TalkResult[] | null {
  const { author, records } = useDeps()
  const gather = useGather()
  const [results, setResults] = useState<readonly TalkResult[] | null>(null)
  const tell = useFault()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved talk more is a reason to play them again
  useEffect(() => {
    setResults(null)
    if (!scenario) return undefined
    let current = true
    const later = setTimeout(() => {
      const run = async () => {
        const [{ readPlayScript, runPlayScript }, drafts] = await Promise.all([
          import('#session/playscript'),
          records().then(({ authored }) => authored.list()),
        ])
        const talks = drafts
          .filter(({ path }) => path.endsWith('.talk'))
          .map((draft) => ({ ...draft, ...readPlayScript(draft.text) }))
          .filter((talk) => talk.script?.scenario === scenario.id && talk.script.lang === scenario.lang)
        const found: TalkResult[] = []
        if (talks.length > 0 && current) {
          const [{ engine, close }, script] = await Promise.all([author.engine(), gather(scenario)])
          try {
            for (const { path, script: play } of talks) {
              if (!play || !current) continue
              const differences = await runPlayScript(engine, script, play).then(
                (played) => played.differences,
                // A talk with somebody who is not there any more cannot be played on: that is what turned out differently.
                (thrown: unknown) => [
                  { line: 1, expected: path, got: thrown instanceof Error ? thrown.message : String(thrown) },
                ],
              )
              found.push({ path, differences })
            }
          } finally {
            close()
          }
        }
        if (current) setResults(found)
      }
      run().catch((thrown: unknown) => current && tell(thrown))
    }, WAIT_MS)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [scenario, turn])
  return results
}
