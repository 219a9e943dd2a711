import type { Mood } from '#content'
import type { RunState } from '#session'

/** A buyer's mood at the start and after each of the seller's turns. */
export function courseOf(state: RunState, buyer: string): readonly Mood[] {
  const start = state.moodAtStart[buyer]
  if (!start) return []
  return [start, ...state.turns.flatMap((turn) => (turn.by === 'seller' ? [turn.moodAfter[buyer] ?? start] : []))]
}
