import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Proof } from '#records'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { dashboardTexts } from './dashboard-texts.ts'

/**
 * What came of playing talks again, by what is known of them now; `explained`: they differ, but another version played them;
 * `missing`: the talk's content isn't here.
 */
export type Checked = Readonly<Partial<Record<Proof | 'explained' | 'missing', number>>>

interface UnverifiedProps {
  /** Talks of others that were never played again here: after a restored copy, or where taking files in was stopped. */
  readonly runs: readonly string[]
  readonly onDone: (checked: Checked) => void
}

/** Plays unproven talks again, all in one go, one after the other; it can be stopped, and what was checked stays checked. */
export function Unverified({ runs, onDone }: UnverifiedProps): ReactNode {
  const t = useTexts(dashboardTexts)
  const frame = useTexts(frameTexts)
  const { host } = useDeps()
  const [done, setDone] = useState<number | null>(null)
  const tell = useFault()
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true // leaving the page ends it after the talk in hand
    },
    [],
  )
  const check = async (): Promise<void> => {
    stopped.current = false
    setDone(0)
    const counts: Record<string, number> = {}
    const inspector = await host.inspector()
    try {
      for (const [at, run] of runs.entries()) {
        if (stopped.current) break
        const came = await inspector.inspect(run).then(
          ({ proof, otherVersions }) => (proof === 'differs' && otherVersions.length > 0 ? 'explained' : proof),
          () => 'missing', // its talk is not in this library
        )
        counts[came] = (counts[came] ?? 0) + 1
        setDone(at + 1)
      }
    } finally {
      inspector.close()
    }
    onDone(counts)
  }
  return (
    <div className="notice small row no-print">
      {done === null ? (
        <>
          <span>{t.unplayed(runs.length)}</span>
          <Button size="compact-sm" variant="default" onClick={() => void check().catch(tell)}>
            {t.playAgain}
          </Button>
        </>
      ) : (
        <>
          <progress className="progress-line" max={runs.length} value={done} aria-label={t.playing(done, runs.length)} />
          <span role="status">{t.playing(done, runs.length)}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              stopped.current = true
            }}
          >
            {frame.stop}
          </Button>
        </>
      )}
    </div>
  )
}
