import { assign, sendParent, setup } from 'xstate'
import type { Effect, EffectCondition, Mood, MoodId, MoveId } from '#content'
import { MOODS } from '#content'
import { isFault } from './move-kinds.ts'
import type { Change } from './reply.ts'

export const MOOD_STATES = ['even', 'warm', 'closed', 'short', 'gone'] as const
export type MoodState = (typeof MOOD_STATES)[number]

/** A move as this person feels it. */
export interface FeltMove {
  readonly id: MoveId
  readonly when: readonly EffectCondition[]
  /** Share of what it gains: 2 whole, 1 half, 0 nothing (said again and again). What it loses is always whole. */
  readonly gain: 0 | 1 | 2
}
/** A shift that comes from what happened and not from a move's effect. */
export interface Nudge {
  readonly cause: string
  readonly trust: number
  readonly patience: number
  readonly interest: number
  readonly why?: string
}
/** All that one turn does to a mood. */
export interface Feel {
  readonly moves: readonly FeltMove[]
  readonly nudges: readonly Nudge[]
  /** No offer moves this buyer until a need is felt: gains of trust and interest by moves count for nothing. */
  readonly still: boolean
}
export interface MoodInput {
  readonly buyer: string
  readonly mood: Mood
  readonly effects: readonly Effect[]
  readonly leavesAt: number
  readonly warmAt: number
}
interface MoodContext extends MoodInput {
  readonly changes: readonly Change[]
}
export type TurnHeard = { readonly type: 'turn.heard'; readonly feel: Feel }
export interface MoodMoved {
  readonly type: 'mood.moved'
  readonly buyer: string
  readonly mood: Mood
  readonly state: MoodState
  readonly changes: readonly Change[]
}

/** Most that one turn gains or loses of a mood, however many moves it is made of; a fault may cost more. */
const MOST_GAIN = 12
/** From here on a mood rises half as fast. */
const HIGH = 75
const MOST_LOSS = { plain: 9, fault: 30 }
const SHORT_AT = 22
const CLOSED_AT = 15

/** The course of a mood through one turn, with each change and its reason. */
export function moved(context: MoodInput, feel: Feel): { readonly mood: Mood; readonly changes: readonly Change[] } {
  const mood = { ...context.mood }
  const left = { trust: MOST_GAIN, patience: MOST_GAIN, interest: MOST_GAIN }
  const most = feel.moves.some((move) => isFault(move.id)) || feel.moves.length === 0 ? MOST_LOSS.fault : MOST_LOSS.plain
  const bear = { trust: most, patience: most, interest: most }
  const changes: Change[] = []
  const shift = (id: MoodId, by: number, cause: string, why?: string) => {
    if (by === 0) return
    const step = by > 0 ? Math.min(mood[id] >= HIGH ? (by + 1) >> 1 : by, left[id]) : -Math.min(-by, bear[id])
    if (by > 0) left[id] -= step
    else bear[id] += step
    const from = mood[id]
    const to = Math.max(0, Math.min(100, from + step))
    if (to === from) return
    mood[id] = to
    changes.push({ buyer: context.buyer, what: 'mood', id, from, to, cause, ...(why === undefined ? {} : { why }) })
  }
  const share = (by: number, gain: 0 | 1 | 2, held: boolean) =>
    by <= 0 ? by : held ? 0 : gain === 2 ? by : gain === 1 ? by >> 1 : 0
  for (const move of feel.moves) {
    for (const effect of context.effects) {
      if (effect.move !== move.id || (effect.when !== undefined && !move.when.includes(effect.when))) continue
      shift('trust', share(effect.trust, move.gain, feel.still), move.id, effect.why)
      shift('patience', share(effect.patience, move.gain, false), move.id, effect.why)
      shift('interest', share(effect.interest, move.gain, feel.still), move.id, effect.why)
    }
  }
  for (const nudge of feel.nudges) for (const id of MOODS) shift(id, nudge[id], nudge.cause, nudge.why)
  return { mood, changes }
}

export function moodState(context: MoodInput): MoodState {
  const { trust, patience } = context.mood
  if (patience <= context.leavesAt) return 'gone'
  if (patience <= SHORT_AT) return 'short'
  if (trust < CLOSED_AT) return 'closed'
  return trust >= context.warmAt ? 'warm' : 'even'
}

type Args = { context: MoodContext }
const settle = () => ({
  always: [
    ...MOOD_STATES.filter((state) => state !== 'even').map((state) => ({
      guard: { type: 'isNow' as const, params: state },
      target: state,
      actions: tell,
    })),
    { target: 'even', actions: tell },
  ],
})
const tell = sendParent<MoodContext, TurnHeard, undefined, MoodMoved, TurnHeard>(
  ({ context }: Args): MoodMoved => ({
    type: 'mood.moved',
    buyer: context.buyer,
    mood: context.mood,
    state: moodState(context),
    changes: context.changes,
  }),
)
const hears = { on: { 'turn.heard': { target: 'feeling', actions: 'feel' as const } } }

/** Trust, patience and interest, 0 to 100, moved by what this persona cares about; all numbers come from the persona's file. */
export const moodMachine = setup({
  types: { input: {} as MoodInput, context: {} as MoodContext, events: {} as TurnHeard },
  guards: { isNow: ({ context }, state: MoodState) => moodState(context) === state },
  actions: { feel: assign(({ context, event }) => moved(context, event.feel)) },
}).createMachine({
  id: 'mood',
  context: ({ input }) => ({ ...input, changes: [] }),
  initial: 'start',
  states: {
    start: {
      always: [
        ...MOOD_STATES.filter((state) => state !== 'even').map((state) => ({
          guard: { type: 'isNow' as const, params: state },
          target: state,
        })),
        { target: 'even' },
      ],
    },
    /** Between two moods: what was heard decides which. */
    feeling: settle(),
    even: hears,
    warm: hears,
    closed: hears,
    short: hears,
    gone: hears,
  },
})
