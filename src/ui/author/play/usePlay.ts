import { useCallback, useEffect, useRef, useState } from 'react'
import type { Level, MoodId, Scenario } from '#content'
import type { Rehearsal, RunState } from '#session'
import { useDeps } from '../../deps.ts'
import type { EngineHandle } from '../../outside.ts'
import { useFault } from '../../parts/useFault.ts'
import { useGather } from '../studio/useGather.ts'

export interface PlayStart {
  readonly level: Level
  readonly seed: number
  readonly states: Readonly<Record<string, string>>
  readonly mood: Readonly<Partial<Record<MoodId, number>>>
}
export interface Play {
  readonly state: RunState | null
  readonly busy: boolean
  readonly start: (scenario: Scenario, from: PlayStart) => Promise<void>
  readonly say: (text: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** A talk with a draft, in a worker of its own; nothing of it is kept unless it is saved as a test. */
export function usePlay(): Play {
  const { author } = useDeps()
  const gather = useGather()
  const engine = useRef<EngineHandle | null>(null)
  const rehearsal = useRef<Rehearsal | null>(null)
  const [state, setState] = useState<RunState | null>(null)
  const [busy, setBusy] = useState(false)
  const tell = useFault()
  useEffect(() => () => engine.current?.close(), [])

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true)
      try {
        await work()
        setState(rehearsal.current?.state() ?? null)
      } catch (thrown) {
        tell(thrown)
      } finally {
        setBusy(false)
      }
    },
    [tell],
  )
  return {
    state,
    busy,
    start: (scenario, { level, seed, states, mood }) =>
      attempt(async () => {
        const [{ startRehearsal }, { startOf }, script] = await Promise.all([
          import('#session'),
          import('#session/playscript'),
          gather(scenario),
        ])
        engine.current ??= await author.engine()
        const from = startOf({ states, mood }, script)
        rehearsal.current = await startRehearsal(
          { engine: engine.current.engine, journal: { append: async () => undefined, read: async () => [] }, now: Date.now },
          { script, run: 'draft', person: 'author', level, seed, ...(from ? { from } : {}) },
        )
      }),
    say: (text) => attempt(async () => rehearsal.current?.say(text)),
    end: () => attempt(async () => rehearsal.current?.end()),
  }
}
