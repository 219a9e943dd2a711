import type { Kind } from '#content'
import type { Trace } from '#scoring'
import type { RunState } from './rehearsal.ts'

/** The run as scoring reads it: what was said, heard and known when it was said. */
export function traceOf(state: RunState, kind: Kind): Trace {
  return {
    lang: state.lang,
    kind,
    turns: state.turns.map((turn) =>
      turn.by === 'seller'
        ? { index: turn.index, by: 'seller', text: turn.text, heard: turn.heard, states: turn.statesBefore }
        : { index: turn.index, by: 'buyer', text: turn.text, signs: turn.signs },
    ),
  }
}
