import type { Plan } from './plan.ts'
import { isOpenConcern } from './standing.ts'
import type { PartAnswered, SellerTurn } from './turn.ts'

interface Occasion {
  readonly id: string
  readonly cause: string
}

/** The one concern that comes up in this turn, if any: never into an open one, never after a fault, never right after its own answer. */
export function toRaise(
  plan: Plan,
  turn: SellerTurn,
  states: Readonly<Record<string, string>>,
  answers: readonly PartAnswered[],
  told: readonly string[],
): Occasion | null {
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
    if (waiting !== undefined && (turn.whyNot || !isMet(plan, waiting.id, told))) return { id: waiting.id, cause: felt.cause }
  }
  const first = wants.find(({ id }) => turn.whyNot || !isMet(plan, id, told))
  return first === undefined ? null : { id: first.id, cause: first.cause }
}

/** Concerns whose occasion has come after their answer was told: they need no words, only a yes that it was enough. */
export function alreadyMet(
  plan: Plan,
  turn: SellerTurn,
  answers: readonly PartAnswered[],
  told: readonly string[],
): readonly Occasion[] {
  if (turn.fault !== null || turn.whyNot) return []
  return answers.filter(({ part, outcome, id }) => part === 'concern' && outcome === 'wants' && isMet(plan, id, told))
}

/** What somebody believes wrongly was put right, or the proof that they would ask for was given. A drawback wants to be admitted first. */
const isMet = ({ concerns }: Plan, id: string, told: readonly string[]): boolean =>
  concerns.some(
    (one) =>
      one.id === id &&
      (one.type === 'doubt' || one.type === 'misunderstanding') &&
      one.settledBy.some((fact) => told.includes(fact)),
  )
