import { assign, sendParent, setup } from 'xstate'
import type { MoveId } from '#content'
import { CLOSES, OPENINGS, PITCHES, SPIN } from './move-kinds.ts'
import type { PartAnswered, SellerSpokeEvent, SellerTurn } from './turn.ts'

export const NEED_STAGES = ['latent', 'admitted', 'felt', 'explicit'] as const
export type NeedStage = (typeof NEED_STAGES)[number]

export interface NeedInput {
  readonly id: string
  readonly by: string
  /** Moves that make the buyer admit it. */
  readonly opensTo: readonly MoveId[]
  /** The need or secret that must be out before. */
  readonly after: string | null
  /** Fitting questions that each step takes. */
  readonly asks: number
  /** The trouble is so present that a question around it is enough. */
  readonly onTheirMind?: boolean
  readonly from: NeedStage
}
interface NeedContext extends NeedInput {
  /** Fitting questions since the last step. */
  readonly asked: number
  /** Questions around it that had no content. */
  readonly near: number
  /** Solutions offered while it was latent. */
  readonly bounces: number
  /** Its worth was said before its cost was felt: it counts for less until the cost is out too. */
  readonly thin: boolean
}
type Outcome = NeedStage | 'thin' | 'deepened' | 'hinted' | 'shut' | 'near' | 'too-early' | 'bounced' | 'known' | 'tied'

const IMPLICATION = new Set<MoveId>(['implication-question'])
const PAYOFF = new Set<MoveId>(['need-payoff-question', 'imagine-question'])
const DEEPER = new Set<MoveId>(['implication-question', 'need-payoff-question', 'imagine-question'])
const FORM = new Set<MoveId>(['open-question', 'closed-question', 'high-gain-question', 'situation-question'])
const BENEFIT = new Set<MoveId>(['benefit'])

type Args = { context: NeedContext; event: SellerSpokeEvent }
const heard = (turn: SellerTurn, context: NeedContext, kinds: ReadonlySet<MoveId>) => {
  if (turn.to !== context.by) return null
  for (const move of turn.moves) if (move.about === context.id && kinds.has(move.id)) return move.id
  return null
}
const opener = ({ context, event }: Args) => {
  if (event.turn.to !== context.by) return null
  for (const move of event.turn.moves) if (move.about === context.id && context.opensTo.includes(move.id)) return move.id
  return null
}
/** A question about it that has a form and no content: it goes near. */
const nearBy = ({ context, event: { turn } }: Args) =>
  turn.moves.some((move) => (SPIN.has(move.id) && !FORM.has(move.id)) || OPENINGS.has(move.id) || CLOSES.has(move.id))
    ? null
    : heard(turn, context, FORM)
const calm = (turn: SellerTurn) => turn.fault === null

const answer = (outcome: Outcome, from: NeedStage, to: NeedStage | null) =>
  sendParent<NeedContext, SellerSpokeEvent, undefined, PartAnswered, SellerSpokeEvent>(
    ({ context, event }: Args): PartAnswered => {
      const cause = causeOf({ context, event }, outcome)
      return {
        type: 'part.answered',
        part: 'need',
        id: context.id,
        outcome,
        state: to,
        cause,
        changes: to === null ? [] : [{ buyer: context.by, what: 'need', id: context.id, from, to, cause }],
      }
    },
  )

function causeOf(args: Args, outcome: Outcome): string {
  const { context, event } = args
  if (outcome === 'admitted' || outcome === 'hinted' || outcome === 'shut' || outcome === 'near')
    return opener(args) ?? nearBy(args) ?? heard(event.turn, context, DEEPER) ?? ''
  if (outcome === 'bounced' || outcome === 'tied') return heard(event.turn, context, PITCHES) ?? ''
  if (outcome === 'felt' || outcome === 'deepened') return 'implication-question'
  return heard(event.turn, context, PAYOFF) ?? heard(event.turn, context, IMPLICATION) ?? opener(args) ?? ''
}

/**
 * One hidden need. It opens as SPIN says (Rackham 1988): a problem question about it makes the buyer admit it, an implication
 * question lets them feel what it costs, a need-payoff question lets them say what solving it would be worth. A pitch at a latent need bounces.
 */
export const needMachine = setup({
  types: { input: {} as NeedInput, context: {} as NeedContext, events: {} as SellerSpokeEvent },
  guards: {
    startsAt: ({ context }, stage: NeedStage) => context.from === stage,
    opened: (args) =>
      calm(args.event.turn) &&
      opener(args) !== null &&
      isReady(args.context, args.event.turn) &&
      args.context.asked + 1 >= args.context.asks,
    hinted: (args) => calm(args.event.turn) && opener(args) !== null && isReady(args.context, args.event.turn),
    shut: (args) => opener(args) !== null,
    cameNear: (args) =>
      calm(args.event.turn) &&
      nearBy(args) !== null &&
      isReady(args.context, args.event.turn) &&
      args.context.near >= (args.context.onTheirMind === true && args.context.asks === 1 ? 0 : args.context.asks),
    comesNear: (args) => calm(args.event.turn) && nearBy(args) !== null && isReady(args.context, args.event.turn),
    askedTooEarly: ({ context, event }) => heard(event.turn, context, DEEPER) !== null,
    pitched: ({ context, event }) => heard(event.turn, context, PITCHES) !== null,
    costShown: ({ context, event }) =>
      calm(event.turn) && heard(event.turn, context, IMPLICATION) !== null && context.asked + 1 >= context.asks,
    costTouched: ({ context, event }) => calm(event.turn) && heard(event.turn, context, IMPLICATION) !== null,
    worthAsked: ({ context, event }) =>
      calm(event.turn) && heard(event.turn, context, PAYOFF) !== null && context.asked + 1 >= context.asks,
    worthTouched: ({ context, event }) => calm(event.turn) && heard(event.turn, context, PAYOFF) !== null,
    askedAgain: (args) =>
      opener(args) !== null ||
      heard(args.event.turn, args.context, IMPLICATION) !== null ||
      heard(args.event.turn, args.context, FORM) !== null,
    costStillOpen: ({ context, event }) => context.thin && calm(event.turn) && heard(event.turn, context, IMPLICATION) !== null,
    tied: ({ context, event }) => calm(event.turn) && heard(event.turn, context, BENEFIT) !== null,
  },
  actions: {
    count: assign({ asked: ({ context }) => context.asked + 1 }),
    countNear: assign({ near: ({ context }) => context.near + 1 }),
    startAgain: assign({ asked: 0 }),
    makeThin: assign({ thin: true }),
    deepen: assign({ thin: false }),
    countBounce: assign({ bounces: ({ context }) => context.bounces + 1 }),
  },
}).createMachine({
  id: 'need',
  context: ({ input }) => ({ ...input, asked: 0, near: 0, bounces: 0, thin: false }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: { type: 'startsAt', params: 'admitted' }, target: 'admitted' },
        { guard: { type: 'startsAt', params: 'felt' }, target: 'felt' },
        { guard: { type: 'startsAt', params: 'explicit' }, target: 'explicit' },
        { target: 'latent' },
      ],
    },
    latent: {
      on: {
        'seller.spoke': [
          { guard: 'opened', target: 'admitted', actions: ['startAgain', answer('admitted', 'latent', 'admitted')] },
          { guard: 'hinted', actions: ['count', answer('hinted', 'latent', null)] },
          { guard: 'shut', actions: answer('shut', 'latent', null) },
          // Asked around it more than once, the buyer comes to it.
          { guard: 'cameNear', target: 'admitted', actions: ['startAgain', answer('admitted', 'latent', 'admitted')] },
          { guard: 'comesNear', actions: ['countNear', answer('near', 'latent', null)] },
          { guard: 'askedTooEarly', actions: answer('too-early', 'latent', null) },
          { guard: 'pitched', actions: ['countBounce', answer('bounced', 'latent', null)] },
        ],
      },
    },
    admitted: {
      on: {
        'seller.spoke': [
          { guard: 'costShown', target: 'felt', actions: ['startAgain', answer('felt', 'admitted', 'felt')] },
          { guard: 'costTouched', actions: ['count', answer('hinted', 'admitted', null)] },
          // Asked for its worth before the cost is felt: the buyer says it, with less behind it.
          {
            guard: 'worthAsked',
            target: 'explicit',
            actions: ['startAgain', 'makeThin', answer('thin', 'admitted', 'explicit')],
          },
          { guard: 'worthTouched', actions: ['count', answer('hinted', 'admitted', null)] },
          { guard: 'tied', actions: answer('tied', 'admitted', null) },
          { guard: 'askedAgain', actions: answer('known', 'admitted', null) },
        ],
      },
    },
    felt: {
      on: {
        'seller.spoke': [
          { guard: 'worthAsked', target: 'explicit', actions: ['startAgain', answer('explicit', 'felt', 'explicit')] },
          { guard: 'worthTouched', actions: ['count', answer('hinted', 'felt', null)] },
          { guard: 'tied', actions: answer('tied', 'felt', null) },
          { guard: 'askedAgain', actions: answer('known', 'felt', null) },
        ],
      },
    },
    explicit: {
      on: {
        'seller.spoke': [
          { guard: 'costStillOpen', actions: ['deepen', answer('deepened', 'explicit', null)] },
          { guard: 'tied', actions: answer('tied', 'explicit', null) },
          { guard: 'askedAgain', actions: answer('known', 'explicit', null) },
          { guard: 'worthTouched', actions: answer('known', 'explicit', null) },
        ],
      },
    },
  },
})

function isReady(context: NeedContext, turn: SellerTurn): boolean {
  return context.after === null || turn.out.includes(context.after)
}
