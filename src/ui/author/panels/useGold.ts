import { useEffect, useState } from 'react'
import type { Rubric } from '#content'
import type { Flip, Standing } from '#session/playscript'
import { useFault } from '../../parts/useFault.ts'
import type { useBench } from '../bench/useBench.ts'

const WAIT_MS = 500

/** How the gold answers of a rubric come out. */
export interface Gold {
  /** Those that get other points than they must. */
  readonly flips: readonly Flip[]
  /** What each sums up to. */
  readonly standings: readonly Standing[]
}

/** The gold answers of a rubric, scored again at every change; null while they are scored. */
export function useGold(rubric: Rubric | null, bench: ReturnType<typeof useBench>): Gold | null {
  const [gold, setGold] = useState<Gold | null>(null)
  const tell = useFault()
  useEffect(() => {
    setGold(null)
    if (!rubric || rubric.tests.length === 0) return undefined
    let current = true
    const later = setTimeout(() => {
      const run = async () => {
        const at = await bench.bench()
        const flips = await at.gold(rubric)
        const standings = await at.standings(rubric)
        if (current) setGold({ flips, standings })
      }
      run().catch((thrown: unknown) => current && tell(thrown))
    }, WAIT_MS)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [rubric, bench, tell])
  return gold
}
