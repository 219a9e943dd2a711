import { assign, enqueueActions, setup } from 'xstate'
import { ENDINGS, type EndingId } from '#content'
import {
  addressed,
  answered,
  type CallContext,
  type CallInput,
  left,
  moodInput,
  moodNoted,
  moodsOf,
  opened,
  QUIET,
  STAGES,
  type Stage,
  spoken,
  statesAtStart,
  takenIn,
} from './call-turns.ts'
import { complaintMachine } from './complaint.machine.ts'
import { concernMachine } from './concern.machine.ts'
import { feelLost, feelOf, feelOverheard } from './feel.ts'
import { NOTHING_YET } from './memory.ts'
import { type MoodMoved, moodMachine } from './mood.machine.ts'
import { needMachine } from './need.machine.ts'
import { alreadyMet, toRaise } from './raise.ts'
import type { SellerSpoke } from './reply.ts'
import { secretMachine } from './secret.machine.ts'
import type { PartAnswered } from './turn.ts'

export type CallEvent =
  | { readonly type: 'talk.opened' }
  | { readonly type: 'seller.spoke'; readonly spoke: SellerSpoke }
  | { readonly type: 'turn.heard' }
  | { readonly type: 'seller.left' }
  | PartAnswered
  | MoodMoved

const listening = {
  'seller.spoke': { actions: ['takeIn', 'tellParts'] },
  'turn.heard': { actions: ['raiseOne', 'moveMoods'] },
  'mood.moved': { guard: 'isAddressed', target: 'speaking', actions: ['noteMood', 'speak'] },
  'seller.left': { target: 'speaking', actions: 'leave' },
} as const

/** A need or a secret hears what is about it; a worry that is settled hears no more; the rest hears all. */
function concerns({ turn, states }: CallContext, part: string): boolean {
  const about = part.startsWith('need:') ? part.slice(5) : part.startsWith('secret:') ? part.slice(7) : null
  return about === null ? states[part] !== 'settled' : turn.moves.some((move) => move.about === about)
}

const machines = {
  need: needMachine,
  secret: secretMachine,
  concern: concernMachine,
  complaint: complaintMachine,
  mood: moodMachine,
}

/**
 * The frame of a talk, and its voice. A turn has two steps: `seller.spoke` goes to every part of every buyer and they answer; then
 * `turn.heard` moves the mood, and when the buyer who was addressed has been moved, a line is picked.
 */
export const callMachine = setup({
  types: { input: {} as CallInput, context: {} as CallContext, events: {} as CallEvent },
  actors: machines,
  guards: {
    startsAt: ({ context }, stage: Stage) => context.stage === stage,
    isAddressed: ({ context, event }) => event.type === 'mood.moved' && event.buyer === context.turn.to,
    hasEnded: ({ context }, ending: EndingId) => context.ended === ending,
  },
  actions: {
    open: assign(({ context }) => opened(context)),
    takeIn: assign(({ context, event }) => (event.type === 'seller.spoke' ? takenIn(context, event.spoke) : {})),
    tellParts: enqueueActions(({ context, enqueue }) => {
      if (context.spoke?.gate !== 'ok') return
      const event = { type: 'seller.spoke' as const, turn: context.turn }
      for (const id of context.parts) if (concerns(context, id)) enqueue.sendTo(id, event)
    }),
    noteAnswer: assign(({ context, event }) => (event.type === 'part.answered' ? answered(context, event) : {})),
    tellConcerns: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'part.answered' || event.part !== 'need' || (event.state !== 'felt' && event.state !== 'explicit'))
        return
      for (const concern of context.plan.concerns)
        if (concern.need === event.id)
          enqueue.sendTo(`concern:${concern.id}`, { type: 'need.felt' as const, need: event.id, cause: event.cause })
    }),
    raiseOne: enqueueActions(({ context, enqueue }) => {
      const { plan, turn, states, answers, memory } = context
      const raise = toRaise(plan, turn, states, answers, memory.told)
      if (raise !== null) enqueue.sendTo(`concern:${raise.id}`, { type: 'concern.raise' as const, cause: raise.cause })
      for (const { id, cause } of alreadyMet(plan, turn, answers, memory.told))
        if (id !== raise?.id) enqueue.sendTo(`concern:${id}`, { type: 'concern.meet' as const, cause })
    }),
    moveMoods: enqueueActions(({ context, enqueue }) => {
      const { plan, spoke, turn, answers, states, before, memory } = context
      if (spoke === null) return
      const buyer = addressed(context)
      const { fault } = turn
      if (fault !== null)
        for (const other of plan.buyers)
          if (other.id !== buyer.id)
            enqueue.sendTo(`mood:${other.id}`, { type: 'turn.heard' as const, feel: feelOverheard(plan, fault) })
      const feel =
        spoke.gate === 'ok'
          ? feelOf({ plan, buyer, spoke, turn, answers, states, before, after: memory })
          : feelLost(plan, spoke.gate, memory.lostInRow)
      enqueue.sendTo(`mood:${buyer.id}`, { type: 'turn.heard' as const, feel })
    }),
    noteMood: assign(({ context, event }) => (event.type === 'mood.moved' ? moodNoted(context, event) : {})),
    speak: assign(({ context, event }) => (event.type === 'mood.moved' ? spoken(context, event) : {})),
    leave: assign(({ context }) => left(context)),
  },
}).createMachine({
  id: 'call',
  context: ({ input, spawn }) => {
    const { plan } = input
    const parts: string[] = []
    const part = (id: string) => {
      parts.push(id)
      return id
    }
    for (const need of plan.needs) spawn('need', { id: part(`need:${need.id}`), input: need })
    for (const secret of plan.secrets) spawn('secret', { id: part(`secret:${secret.id}`), input: secret })
    for (const concern of plan.concerns) spawn('concern', { id: part(`concern:${concern.id}`), input: concern })
    if (plan.complaint !== null) spawn('complaint', { id: part('complaint'), input: plan.complaint })
    for (const buyer of plan.buyers) spawn('mood', { id: `mood:${buyer.id}`, input: moodInput(buyer) })
    return {
      plan,
      parts,
      stage: input.stage,
      states: statesAtStart(input),
      mood: moodsOf(plan, (buyer) => buyer.start),
      memory: NOTHING_YET,
      before: NOTHING_YET,
      speech: { seed: input.seed | 0, used: [] },
      spoke: null,
      turn: QUIET,
      answers: [],
      changes: [],
      said: [],
      ended: null,
    }
  },
  initial: 'start',
  on: {
    'part.answered': { actions: ['noteAnswer', 'tellConcerns'] },
    'mood.moved': { actions: 'noteMood' },
  },
  states: {
    start: {
      always: [
        ...STAGES.slice(1).map((stage) => ({ guard: { type: 'startsAt' as const, params: stage }, target: stage })),
        { target: 'opening' },
      ],
    },
    opening: { on: { 'talk.opened': { actions: 'open' }, ...listening } },
    discovery: { on: { 'talk.opened': { actions: 'open' }, ...listening } },
    presenting: { on: { 'talk.opened': { actions: 'open' }, ...listening } },
    objections: { on: { 'talk.opened': { actions: 'open' }, ...listening } },
    closing: { on: { 'talk.opened': { actions: 'open' }, ...listening } },
    /** A line has been picked: it shows where the talk stands. */
    speaking: {
      always: [
        ...ENDINGS.map((ending) => ({ guard: { type: 'hasEnded' as const, params: ending }, target: `ended.${ending}` })),
        ...STAGES.slice(1).map((stage) => ({ guard: { type: 'startsAt' as const, params: stage }, target: stage })),
        { target: 'opening' },
      ],
    },
    ended: {
      initial: 'lost',
      states: { won: {}, 'next-step': {}, lost: {}, 'hung-up': {} },
    },
  },
})
