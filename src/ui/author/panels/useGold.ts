import { useEffect, useState } from 'react'
import type { Rubric } from '#content'
import type { Flip } from '#session/playscript'
import type { useBench } from '../bench/useBench.ts'

const WAIT_MS = 500

/** The gold answers of a rubric that get other points than they must, scored again at every change; null while they are scored. */
export function useGold(rubric: Rubric | null, bench: ReturnType<typeof useBench>): readonly Flip[] | null {
  const [flips, setFlips] = useState<readonly Flip[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (error !== null) throw error
  useEffect(() => {
    setFlips(null)
    if (!rubric || rubric.tests.length === 0) return undefined
    let current = true
    const later = setTimeout(() => {
      const run = async () => {
        const found = await (await bench.bench()).gold(rubric)
        if (current) setFlips(found)
      }
      run().catch((thrown: unknown) => current && setError(thrown))
    }, WAIT_MS)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [rubric, bench])
  return flips
}
