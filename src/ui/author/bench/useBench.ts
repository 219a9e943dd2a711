import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Bench } from '#session/bench'
import { useDeps } from '../../deps.ts'
import type { BenchHandle } from '../author-deps.ts'

export interface BenchInUse {
  readonly bench: () => Promise<Bench>
  /** Ends what runs; the next work begins with a bench of its own. */
  readonly stop: () => void
}

/** A bench for as long as the panel stands: its worker is started by the first work and ends with the panel. */
export function useBench(): BenchInUse {
  const { author } = useDeps()
  const handle = useRef<Promise<BenchHandle> | null>(null)
  const stop = useCallback(() => {
    void handle.current?.then(({ close }) => close())
    handle.current = null
  }, [])
  useEffect(() => stop, [stop])
  const bench = useCallback(async () => {
    handle.current ??= author.bench()
    return (await handle.current).bench
  }, [author])
  return useMemo(() => ({ bench, stop }), [bench, stop])
}
