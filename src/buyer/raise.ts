import { isOpenConcern } from './listening.ts'
import type { Plan } from './plan.ts'
import type { PartAnswered, SellerTurn } from './turn.ts'

/** The one concern that comes up in this turn, if any: never into an open one, never after a fault. */
export function toRaise(
  plan: Plan,
  turn: SellerTurn,
  states: Readonly<Record<string, string>>,
  answers: readonly PartAnswered[],
): { readonly id: string; readonly cause: string } | null {
  if (turn.fault !== null) return null
  const wants = answers.filter((answer) => answer.part === 'concern' && answer.outcome === 'wants')
  const asked = wants.find((answer) => turn.moves.some((move) => move.about === answer.id && move.id === answer.cause))
  if (asked !== undefined) return { id: asked.id, cause: asked.cause }
  if (plan.concerns.some((one) => one.by === turn.to && isOpenConcern(states[`concern:${one.id}`]))) return null
  const felt = answers.find((answer) => answer.part === 'need' && (answer.state === 'felt' || answer.state === 'explicit'))
  if (felt !== undefined) {
    const waiting = plan.concerns.find(
      (one) => one.by === turn.to && one.raisedAt === 'felt' && states[`concern:${one.id}`] === 'dormant',
    )
    if (waiting !== undefined) return { id: waiting.id, cause: felt.cause }
  }
  const first = wants[0]
  return first === undefined ? null : { id: first.id, cause: first.cause }
}
