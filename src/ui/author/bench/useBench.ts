import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Bench } from '#session/bench'
import { useDeps } from '../../deps.ts'
import type { BenchHandle } from '../author-deps.ts'
import { useTaught } from '../teach/useTaught.ts'

export interface BenchInUse {
  readonly bench: () => Promise<Bench>
  /** Ends what runs; the next work begins with a bench of its own. */
  readonly stop: () => void
}

/** A bench for as long as the panel stands: its worker is started by the first work and ends with the panel. */
export function useBench(): BenchInUse {
  const { author } = useDeps()
  const taught = useTaught()
  const handle = useRef<Promise<BenchHandle> | null>(null)
  const stop = useCallback(() => {
    void handle.current?.then(({ close }) => close())
    handle.current = null
  }, [])
  useEffect(() => stop, [stop])
  const bench = useCallback(async () => {
    handle.current ??= author.bench()
    return heardWith((await handle.current).bench, taught)
  }, [author, taught])
  return useMemo(() => ({ bench, stop }), [bench, stop])
}

/** Rubrics are heard with what the trainer's own files of moves teach, unless something else is said. */
const heardWith = (bench: Bench, taught: ReturnType<typeof useTaught>): Bench => ({
  ...bench,
  gold: async (rubric, with_) => bench.gold(rubric, with_ === undefined ? await taught(rubric.lang) : with_),
  standings: async (rubric, with_) => bench.standings(rubric, with_ === undefined ? await taught(rubric.lang) : with_),
  foolability: async (rubric, onTest, with_) =>
    bench.foolability(rubric, onTest, with_ === undefined ? await taught(rubric.lang) : with_),
})
