import { useSyncExternalStore } from 'react'
import type { Rehearsal, RunState } from '#session'

/** The run as it stands; renders again with every event. */
export function useRehearsal(rehearsal: Rehearsal): RunState {
  return useSyncExternalStore(rehearsal.subscribe, rehearsal.state)
}
