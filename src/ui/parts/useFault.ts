import { useCallback, useState } from 'react'
import { toldOfDisk } from './disk.ts'

/**
 * Where what went wrong is told: a fault of the disk in the notice above the page, which stays as it is with all that was typed;
 * anything else in place of the page.
 */
export function useFault(): (error: unknown) => void {
  const [error, setError] = useState<unknown>(null)
  if (error !== null) throw error
  return useCallback((thrown) => {
    if (!toldOfDisk(thrown)) setError(thrown)
  }, [])
}
