import { assign, sendParent, setup } from 'xstate'
import type { MoveId, RAISED_AT } from '#content'
import { type ConcernRule, type Fit, fitOf } from './answer-fits.ts'
import { CLOSES, CONFIRMS, FINDS_OUT, HEARS, OPENINGS, PITCHES, PRICE_TALK } from './move-kinds.ts'
import { anyMove, moveAbout, type PartAnswered, type SellerSpokeEvent, type SellerTurn } from './turn.ts'

export const CONCERN_STAGES = ['dormant', 'raised', 'heard', 'understood', 'answered', 'settled', 'hardened'] as const
export type ConcernStage = (typeof CONCERN_STAGES)[number]

export interface ConcernInput extends ConcernRule {
  readonly by: string
  readonly raisedAt: (typeof RAISED_AT)[number]
  /** Easy: one of acknowledging and finding out is enough before the answer. */
  readonly lenient: boolean
  readonly from: ConcernStage
}
interface ConcernContext extends ConcernInput {
  readonly acknowledged: boolean
  readonly foundOut: boolean
  /** Answers that brushed it aside or missed it. */
  readonly strikes: number
  /** Proofs that were refused. */
  readonly refused: number
  /** Its answer was told before it came up, so that it was never voiced. */
  readonly unsaid: boolean
  /** It has been softened once already; it hardens for good the next time. */
  readonly softened: boolean
}
type Raise = { readonly type: 'concern.raise'; readonly cause: string }
/** Its answer was told before it came up. */
type Met = { readonly type: 'concern.meet'; readonly cause: string }
type NeedFelt = { readonly type: 'need.felt'; readonly need: string; readonly cause: string }
export type ConcernEvent = SellerSpokeEvent | Raise | Met | NeedFelt

type Spoke = { context: ConcernContext; event: SellerSpokeEvent }
type Any = { context: ConcernContext; event: ConcernEvent }

const toMe = ({ context, event: { turn } }: Spoke) => turn.to === context.by
const inFocus = ({ context, event: { turn } }: Spoke) => turn.focus === context.id
const answerTo = ({ context, event: { turn } }: Spoke): Fit =>
  turn.to === context.by && turn.fault === null ? fitOf(context, turn) : null
const fits = (args: Spoke) => answerTo(args)?.fit === 'fits'

const hears = (args: Spoke) =>
  toMe(args) &&
  args.event.turn.fault === null &&
  (moveAbout(args.event.turn, HEARS, args.context.id) !== null || (inFocus(args) && anyMove(args.event.turn, HEARS) !== null))
const findsOut = (args: Spoke) =>
  toMe(args) && args.event.turn.fault === null && foundOutBy(args.context, args.event.turn) !== null
function foundOutBy(context: ConcernContext, turn: SellerTurn): MoveId | null {
  const busy = turn.moves.some((move) => CLOSES.has(move.id) || OPENINGS.has(move.id) || PITCHES.has(move.id))
  for (const move of turn.moves) {
    // A closed question alone asks for the worry too; beside a close or a pitch it belongs to these.
    if (!FINDS_OUT.has(move.id) && !(move.id === 'closed-question' && !busy)) continue
    if (move.about === context.id) return move.id
    if (turn.focus !== context.id) continue
    if (move.about === null || isNear(context, move.about)) return move.id
  }
  return null
}
const isNear = (context: ConcernContext, about: string) => context.settledBy.includes(about) || context.setAgainst.includes(about)

const argues = (args: Spoke) => {
  const { fault } = args.event.turn
  return toMe(args) && inFocus(args) && (fault === 'argue' || fault === 'dismiss-feeling' || fault === 'blame-buyer')
}
const misses = (args: Spoke) => answerTo(args)?.fit === 'misses'
/** Goes on presenting while the worry hangs in the air. */
const talksOver = (args: Spoke) =>
  toMe(args) && inFocus(args) && args.event.turn.fault === null && anyMove(args.event.turn, PITCHES) !== null
const refuses = (args: Spoke) => answerTo(args)?.fit === 'refused'
/** After the answer a plain question in its place asks whether it was enough. */
const asksIfSettled = ({ context, event: { turn } }: Spoke) =>
  turn.focus === context.id &&
  turn.moves.length > 0 &&
  turn.moves.every((move) => IS_IT.has(move.id) && (move.about === null || move.about === context.id))
const IS_IT: ReadonlySet<MoveId> = new Set<MoveId>(['closed-question', 'open-question'])
const confirms = (args: Spoke) =>
  toMe(args) &&
  args.event.turn.fault === null &&
  (asksIfSettled(args) ||
    moveAbout(args.event.turn, CONFIRMS, args.context.id) !== null ||
    (inFocus(args) && anyMove(args.event.turn, CONFIRMS) !== null))

/** Asks for the worry by its name before it was voiced. */
const ASKS_FOR_IT: ReadonlySet<MoveId> = new Set<MoveId>(['clarify', 'open-question', 'high-gain-question'])

function occasion({ context, event: { turn } }: Spoke): MoveId | null {
  if (turn.to !== context.by || turn.fault !== null) return null
  const asked = anyMove(turn, OPENINGS) === null ? moveAbout(turn, ASKS_FOR_IT, context.id) : null
  if (asked !== null) return asked.id
  if (turn.whyNot) return 'clarify'
  switch (context.raisedAt) {
    case 'pitch':
      return anyMove(turn, PITCHES)?.id ?? null
    case 'price':
      return anyMove(turn, PRICE_TALK)?.id ?? null
    case 'close':
      return anyMove(turn, OPENINGS) === null ? (anyMove(turn, CLOSES)?.id ?? null) : null
    default:
      return null
  }
}

type Outcome =
  | ConcernStage
  | 'answered-at-once'
  | 'wants'
  | 'brushed-aside'
  | 'misses'
  | 'refused'
  | 'asks-on'
  | 'softened'
  | 'prevented'
  | 'met-before'
  | 'settled-unsaid'

const answer = (outcome: Outcome, from: ConcernStage, to: ConcernStage | null) =>
  sendParent<ConcernContext, ConcernEvent, undefined, PartAnswered, ConcernEvent>(({ context, event }: Any): PartAnswered => {
    const cause = causeOf({ context, event }, outcome)
    const changes = to === null ? [] : [{ buyer: context.by, what: 'concern' as const, id: context.id, from, to, cause }]
    return { type: 'part.answered', part: 'concern', id: context.id, outcome, state: to, cause, changes }
  })

function causeOf({ context, event }: Any, outcome: Outcome): string {
  if (event.type !== 'seller.spoke') return event.cause
  const spoke: Spoke = { context, event }
  const { turn } = event
  if (outcome === 'wants') return occasion(spoke) ?? ''
  if (outcome === 'heard' || outcome === 'softened') return anyMove(turn, HEARS)?.id ?? ''
  if (outcome === 'understood' || outcome === 'asks-on') return foundOutBy(context, turn) ?? ''
  return (
    answerTo(spoke)?.by ??
    turn.fault ??
    (outcome === 'brushed-aside' || outcome === 'hardened' ? anyMove(turn, PITCHES)?.id : undefined) ??
    anyMove(turn, CONFIRMS)?.id ??
    ''
  )
}

/** Who was missed once may have been misheard; the third time it is plain that nobody listens. */
const MOST_STRIKES = 3

/**
 * One objection. It wants to be heard and understood before it is answered, and its type decides what answers it.
 * Argued with, or brushed aside time and again, it hardens.
 */
export const concernMachine = setup({
  types: { input: {} as ConcernInput, context: {} as ConcernContext, events: {} as ConcernEvent },
  guards: {
    startsAt: ({ context }, stage: ConcernStage) => context.from === stage,
    occasion: ({ context, event }) => event.type === 'seller.spoke' && occasion({ context, event }) !== null,
    argues: ({ context, event }) => event.type === 'seller.spoke' && argues({ context, event }),
    hears: ({ context, event }) => event.type === 'seller.spoke' && hears({ context, event }),
    findsOut: ({ context, event }) => event.type === 'seller.spoke' && findsOut({ context, event }),
    answersWell: ({ context, event }) => event.type === 'seller.spoke' && fits({ context, event }),
    heardAndAnswered: ({ context, event }) =>
      event.type === 'seller.spoke' && fits({ context, event }) && (context.acknowledged || hears({ context, event })),
    settles: ({ context, event }) => {
      if (event.type !== 'seller.spoke' || !fits({ context, event })) return false
      const heard = context.acknowledged || hears({ context, event })
      const understood = context.foundOut || findsOut({ context, event })
      return context.lenient ? heard || understood : heard && understood
    },
    hearsAndFindsOut: ({ context, event }) =>
      event.type === 'seller.spoke' && hears({ context, event }) && findsOut({ context, event }),
    refuses: ({ context, event }) => event.type === 'seller.spoke' && refuses({ context, event }),
    missesAgain: ({ context, event }) =>
      event.type === 'seller.spoke' && misses({ context, event }) && context.strikes + 1 >= MOST_STRIKES,
    /** Asked "who has it?", a proof is the answer, and a fact to who believes something wrong: taken, though nobody was heard first. */
    answersAtOnce: ({ context, event }) =>
      event.type === 'seller.spoke' && fits({ context, event }) && (context.strikes > 0 || context.type !== 'drawback'),
    misses: ({ context, event }) => event.type === 'seller.spoke' && misses({ context, event }),
    talkedOver: ({ context, event }) => event.type === 'seller.spoke' && talksOver({ context, event }),
    talkedOverAgain: ({ context, event }) =>
      event.type === 'seller.spoke' && talksOver({ context, event }) && context.strikes + 1 >= MOST_STRIKES,
    /** Nobody asked how it stands, and nothing was ever said of it. */
    unasked: ({ context, event }) =>
      event.type === 'seller.spoke' &&
      context.unsaid &&
      anyMove(event.turn, CLOSES) === null &&
      (confirms({ context, event }) || fits({ context, event })),
    confirms: ({ context, event }) => event.type === 'seller.spoke' && confirms({ context, event }),
    softens: ({ context, event }) => event.type === 'seller.spoke' && !context.softened && hears({ context, event }),
    needFelt: ({ context, event }) =>
      event.type === 'need.felt' && context.type === 'indifference' && context.need === event.need,
  },
  actions: {
    noteHeard: assign({ acknowledged: true }),
    noteFoundOut: assign({ foundOut: true }),
    countStrike: assign({ strikes: ({ context }) => context.strikes + 1 }),
    countRefused: assign({ refused: ({ context }) => context.refused + 1 }),
    noteUnsaid: assign({ unsaid: true }),
    noteSoftened: assign({ softened: true, strikes: 0 }),
  },
}).createMachine({
  id: 'concern',
  context: ({ input }) => ({
    ...input,
    acknowledged: input.from === 'heard' || input.from === 'understood' || input.from === 'answered',
    foundOut: input.from === 'understood' || input.from === 'answered',
    strikes: 0,
    refused: 0,
    softened: false,
    unsaid: false,
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: { type: 'startsAt', params: 'raised' }, target: 'raised' },
        { guard: { type: 'startsAt', params: 'heard' }, target: 'heard' },
        { guard: { type: 'startsAt', params: 'understood' }, target: 'understood' },
        { guard: { type: 'startsAt', params: 'answered' }, target: 'answered' },
        { guard: { type: 'startsAt', params: 'settled' }, target: 'settled' },
        { guard: { type: 'startsAt', params: 'hardened' }, target: 'hardened' },
        { target: 'dormant' },
      ],
    },
    dormant: {
      on: {
        'seller.spoke': { guard: 'occasion', actions: answer('wants', 'dormant', null) },
        'concern.meet': { target: 'answered', actions: ['noteUnsaid', answer('met-before', 'dormant', 'answered')] },
        'concern.raise': { target: 'raised', actions: answer('raised', 'dormant', 'raised') },
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('prevented', 'dormant', 'settled') },
      },
    },
    raised: {
      on: {
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('settled', 'raised', 'settled') },
        'seller.spoke': [
          { guard: 'argues', target: 'hardened', actions: answer('hardened', 'raised', 'hardened') },
          { guard: 'settles', target: 'settled', actions: answer('settled', 'raised', 'settled') },
          { guard: 'heardAndAnswered', target: 'answered', actions: ['noteHeard', answer('answered', 'raised', 'answered')] },
          {
            guard: 'hearsAndFindsOut',
            target: 'understood',
            actions: ['noteHeard', 'noteFoundOut', answer('understood', 'raised', 'understood')],
          },
          { guard: 'findsOut', target: 'understood', actions: ['noteFoundOut', answer('understood', 'raised', 'understood')] },
          { guard: 'refuses', actions: ['countRefused', answer('refused', 'raised', null)] },
          { guard: 'hears', target: 'heard', actions: ['noteHeard', answer('heard', 'raised', 'heard')] },
          { guard: 'answersAtOnce', target: 'answered', actions: answer('answered-at-once', 'raised', 'answered') },
          { guard: 'missesAgain', target: 'hardened', actions: ['countStrike', answer('hardened', 'raised', 'hardened')] },
          { guard: 'talkedOverAgain', target: 'hardened', actions: ['countStrike', answer('hardened', 'raised', 'hardened')] },
          { guard: 'talkedOver', actions: ['countStrike', answer('brushed-aside', 'raised', null)] },
          { guard: 'answersWell', actions: ['countStrike', answer('brushed-aside', 'raised', null)] },
          { guard: 'misses', actions: ['countStrike', answer('brushed-aside', 'raised', null)] },
        ],
      },
    },
    heard: {
      on: {
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('settled', 'heard', 'settled') },
        'seller.spoke': [
          { guard: 'argues', target: 'hardened', actions: answer('hardened', 'heard', 'hardened') },
          { guard: 'settles', target: 'settled', actions: answer('settled', 'heard', 'settled') },
          { guard: 'answersWell', target: 'answered', actions: answer('answered', 'heard', 'answered') },
          { guard: 'findsOut', target: 'understood', actions: ['noteFoundOut', answer('understood', 'heard', 'understood')] },
          { guard: 'refuses', actions: ['countRefused', answer('refused', 'heard', null)] },
          { guard: 'missesAgain', target: 'hardened', actions: ['countStrike', answer('hardened', 'heard', 'hardened')] },
          { guard: 'misses', actions: ['countStrike', answer('misses', 'heard', null)] },
        ],
      },
    },
    understood: {
      on: {
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('settled', 'understood', 'settled') },
        'seller.spoke': [
          { guard: 'argues', target: 'hardened', actions: answer('hardened', 'understood', 'hardened') },
          { guard: 'settles', target: 'settled', actions: answer('settled', 'understood', 'settled') },
          { guard: 'answersWell', target: 'answered', actions: answer('answered', 'understood', 'answered') },
          { guard: 'refuses', actions: ['countRefused', answer('refused', 'understood', null)] },
          { guard: 'findsOut', actions: answer('asks-on', 'understood', null) },
          { guard: 'hears', actions: ['noteHeard', answer('heard', 'understood', null)] },
          { guard: 'missesAgain', target: 'hardened', actions: ['countStrike', answer('hardened', 'understood', 'hardened')] },
          { guard: 'misses', actions: ['countStrike', answer('misses', 'understood', null)] },
        ],
      },
    },
    answered: {
      on: {
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('settled', 'answered', 'settled') },
        'seller.spoke': [
          { guard: 'argues', target: 'hardened', actions: answer('hardened', 'answered', 'hardened') },
          { guard: 'unasked', target: 'settled', actions: answer('settled-unsaid', 'answered', 'settled') },
          { guard: 'confirms', target: 'settled', actions: answer('settled', 'answered', 'settled') },
          { guard: 'answersWell', target: 'settled', actions: answer('settled', 'answered', 'settled') },
        ],
      },
    },
    settled: {},
    hardened: {
      on: {
        'need.felt': { guard: 'needFelt', target: 'settled', actions: answer('settled', 'hardened', 'settled') },
        'seller.spoke': [
          { guard: 'softens', target: 'heard', actions: ['noteHeard', 'noteSoftened', answer('softened', 'hardened', 'heard')] },
          { guard: 'answersWell', actions: answer('misses', 'hardened', null) },
          { guard: 'misses', actions: answer('misses', 'hardened', null) },
        ],
      },
    },
  },
})
