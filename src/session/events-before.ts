import { afterEvent, foldRun } from './fold.ts'
import type { RunEvent } from './log.ts'
import { RefusedError } from './rehearsal.ts'

/**
 * The conversation's events that stand before a seller's turn: what a fork starts from. Take-backs are carried out, hints,
 * ends and reports stay behind.
 *
 * @throws RefusedError `no-turn` when no seller's turn stands there
 */
export function eventsBefore(events: readonly RunEvent[], turn: number): readonly RunEvent[] {
  if (foldRun(events).turns[turn]?.by !== 'seller') throw new RefusedError('no-turn', `No seller spoke in turn ${turn}.`)
  return standing(events)
    .filter(({ at }) => at < turn)
    .map(({ event }) => event)
}

/** Each spoken event that was not taken back, with the index of the turn that it is or answers. */
function standing(events: readonly RunEvent[]): readonly { readonly event: RunEvent; readonly at: number }[] {
  let kept: { readonly event: RunEvent; readonly at: number }[] = []
  let state = foldRun(events.slice(0, 1))
  for (const event of events.slice(1)) {
    const at = state.turns.length
    if (event.type === 'turn.taken-back') kept = kept.filter((spoken) => spoken.at < event.turn)
    if (event.type === 'buyer.opened' || event.type === 'seller.spoke') kept.push({ event, at })
    if (event.type === 'buyer.replied') kept.push({ event, at: state.awaits === 'reply' ? at - 1 : at })
    state = afterEvent(state, event)
  }
  return kept
}
