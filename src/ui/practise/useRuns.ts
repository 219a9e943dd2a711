import { useEffect, useState } from 'react'
import type { CountedRun } from '#records'
import { useDeps } from '../deps.ts'

/** When the page has been painted and nobody waits: reading records must not hold up the first look. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 })
    else setTimeout(resolve, 50)
  })

/**
 * The runs on this device with the scores that count, newest first; null while they are read. Where the disk can't be read there are none:
 * the talk page says so when it matters.
 *
 * @param stamp - a new value reads them again
 * @param whose - `mine` leaves out what others sent
 */
export function useRuns(stamp = 0, whose: 'mine' | 'all' = 'all'): readonly CountedRun[] | null {
  const { library, records } = useDeps()
  const [runs, setRuns] = useState<readonly CountedRun[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp asks for a new reading
  useEffect(() => {
    let current = true
    idle()
      .then(records)
      .then(async ({ runs: kept, me }) => kept.counted(library, whose === 'mine' ? { person: (await me()).id } : {}))
      .then(
        (rows) => current && setRuns(rows),
        () => current && setRuns([]),
      )
    return () => {
      current = false
    }
  }, [records, library, stamp, whose])
  return runs
}
