import { assign, sendParent, setup } from 'xstate'
import { COMPLAINT_STEPS, type ComplaintMemory, type ComplaintRule, type ComplaintStep, takeTurn } from './complaint-steps.ts'
import type { Change } from './reply.ts'
import type { PartAnswered, SellerSpokeEvent } from './turn.ts'

export interface ComplaintInput extends ComplaintRule {
  readonly heat: number
  readonly from: ComplaintStep
}
interface ComplaintContext extends ComplaintRule {
  readonly from: ComplaintStep
  readonly memory: ComplaintMemory
}
type Args = { context: ComplaintContext; event: SellerSpokeEvent }

const take = ({ context, event }: Args, from: ComplaintStep) => takeTurn(context, context.memory, from, event.turn)

const answer = (from: ComplaintStep) =>
  sendParent<ComplaintContext, SellerSpokeEvent, undefined, PartAnswered, SellerSpokeEvent>((args: Args): PartAnswered => {
    const taken = take(args, from)
    const { by } = args.context
    const { cause } = taken
    const changes: Change[] = []
    if (taken.step !== from) changes.push({ buyer: by, what: 'complaint', id: 'step', from, to: taken.step, cause })
    const [before, after] = [args.context.memory.heat, taken.memory.heat]
    if (before !== after) changes.push({ buyer: by, what: 'complaint', id: 'heat', from: before, to: after, cause })
    const state = taken.step === from ? null : taken.step
    const base: PartAnswered = {
      type: 'part.answered',
      part: 'complaint',
      id: 'complaint',
      outcome: taken.outcome,
      state,
      cause,
      changes,
    }
    return taken.by === null ? base : { ...base, by: taken.by }
  })

/** From one step: to a later one where the turn reaches it, else a reaction in place. */
const at = (from: ComplaintStep) => {
  const after = COMPLAINT_STEPS.slice(COMPLAINT_STEPS.indexOf(from) + 1, COMPLAINT_STEPS.indexOf(from) + 3)
  const act = [answer(from), { type: 'remember' as const, params: from }]
  return {
    on: {
      'seller.spoke': [
        ...after.map((to) => ({ guard: { type: 'reaches' as const, params: { from, to } }, target: to, actions: act })),
        { guard: { type: 'stirs' as const, params: from }, actions: act },
      ],
    },
  }
}

/** An angry customer: heard first, then the apology, then the facts, and only then a remedy. Skip a step and the heat rises. */
export const complaintMachine = setup({
  types: { input: {} as ComplaintInput, context: {} as ComplaintContext, events: {} as SellerSpokeEvent },
  guards: {
    startsAt: ({ context }, step: ComplaintStep) => context.from === step,
    reaches: (args, step: { from: ComplaintStep; to: ComplaintStep }) => take(args, step.from).step === step.to,
    stirs: (args, from: ComplaintStep) => take(args, from).outcome !== 'nothing',
  },
  actions: {
    remember: assign({ memory: (args, from: ComplaintStep) => take(args, from).memory }),
  },
}).createMachine({
  id: 'complaint',
  context: ({ input: { heat, ...rule } }) => ({
    ...rule,
    memory: { heat, told: 0, sorry: false, apologies: 0, turnedDown: [], promised: false },
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        ...COMPLAINT_STEPS.slice(1).map((step) => ({ guard: { type: 'startsAt' as const, params: step }, target: step })),
        { target: 'venting' },
      ],
    },
    venting: at('venting'),
    heard: at('heard'),
    apologised: at('apologised'),
    understood: at('understood'),
    offered: at('offered'),
    agreed: at('agreed'),
    closed: {},
  },
})
