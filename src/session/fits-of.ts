import { type FitReport, styleFit } from '#scoring/fit'
import type { RunState, Script } from './rehearsal.ts'
import { traceOf } from './trace.ts'

/** How the talk suited each person that the seller spoke to, in the order of the scenario. */
export function fitsOf(state: RunState, { scenario, personas }: Script): readonly FitReport[] {
  const trace = traceOf(state, scenario.kind)
  return scenario.buyers.flatMap((buyer): readonly FitReport[] => {
    const persona = personas[buyer.persona]
    const saidTo = new Set(state.turns.flatMap((turn) => (turn.by === 'seller' && turn.to === buyer.id ? [turn.index] : [])))
    return persona === undefined || saidTo.size === 0 ? [] : [styleFit(persona, trace, buyer.id, (turn) => saidTo.has(turn))]
  })
}
