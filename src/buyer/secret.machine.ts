import { sendParent, setup } from 'xstate'
import type { MoveId } from '#content'
import type { PartAnswered, SellerSpokeEvent, SellerTurn } from './turn.ts'

export const SECRET_STAGES = ['kept', 'told'] as const
export type SecretStage = (typeof SECRET_STAGES)[number]

export interface SecretInput {
  readonly id: string
  readonly by: string
  readonly opensTo: readonly MoveId[]
  readonly after: string | null
  /** Least trust at which it is told. */
  readonly trust: number
  readonly from: SecretStage
}
type Args = { context: SecretInput; event: SellerSpokeEvent }

const asked = ({ context, event: { turn } }: Args): string | null => {
  if (turn.to !== context.by) return null
  for (const move of turn.moves) if (move.about === context.id && context.opensTo.includes(move.id)) return move.id
  return null
}
const isReady = (context: SecretInput, turn: SellerTurn) =>
  turn.fault === null && turn.trust >= context.trust && (context.after === null || turn.out.includes(context.after))

const answer = (outcome: 'told' | 'kept' | 'known') =>
  sendParent<SecretInput, SellerSpokeEvent, undefined, PartAnswered, SellerSpokeEvent>((args: Args): PartAnswered => {
    const { id, by } = args.context
    const cause = asked(args) ?? ''
    const changes = outcome === 'told' ? [{ buyer: by, what: 'secret' as const, id, from: 'kept', to: 'told', cause }] : []
    return { type: 'part.answered', part: 'secret', id, outcome, state: outcome === 'told' ? 'told' : null, cause, changes }
  })

/** Something the buyer keeps to themselves until the right move, enough trust and what must be out before it. */
export const secretMachine = setup({
  types: { input: {} as SecretInput, context: {} as SecretInput, events: {} as SellerSpokeEvent },
  guards: {
    startsAt: ({ context }, stage: SecretStage) => context.from === stage,
    earned: (args) => asked(args) !== null && isReady(args.context, args.event.turn),
    asked: (args) => asked(args) !== null,
  },
}).createMachine({
  id: 'secret',
  context: ({ input }) => input,
  initial: 'start',
  states: {
    start: { always: [{ guard: { type: 'startsAt', params: 'told' }, target: 'told' }, { target: 'kept' }] },
    kept: {
      on: {
        'seller.spoke': [
          { guard: 'earned', target: 'told', actions: answer('told') },
          { guard: 'asked', actions: answer('kept') },
        ],
      },
    },
    told: { on: { 'seller.spoke': { guard: 'asked', actions: answer('known') } } },
  },
})
