import type { Scenario } from '#content'
import type { Utterance } from '#language'
import type { RunState } from '#session'

/** The seller's line of one turn with all that it was heard by: the buyer's line before it, and what both said earlier. */
export function lineAt(state: RunState, index: number, { lang, kind }: Scenario): Utterance {
  const before = state.turns.filter((turn) => turn.index < index)
  const said = (by: 'seller' | 'buyer') => before.filter((turn) => turn.by === by).map(({ text }) => text)
  const buyer = said('buyer')
  return {
    lang,
    kind,
    text: state.turns.find((turn) => turn.index === index)?.text ?? '',
    context: buyer.at(-1) ?? '',
    earlier: said('seller'),
    buyerEarlier: buyer.slice(0, -1),
  }
}
