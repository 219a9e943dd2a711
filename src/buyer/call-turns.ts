import type { EndingId, Mood, MoveId } from '#content'
import { leftWith } from './closing.ts'
import { whyOf } from './feel.ts'
import { takeIn } from './listening.ts'
import { type Memory, noted, notedAsLost } from './memory.ts'
import { type MoodMoved, moodState } from './mood.machine.ts'
import { CLOSES, OPENINGS, PITCHES, QUESTIONS } from './move-kinds.ts'
import type { BuyerPlan, Plan } from './plan.ts'
import { react } from './react.ts'
import type { Change, SellerSpoke } from './reply.ts'
import { pick, type Speech, type SpokenLine, unsaidIn } from './speak.ts'
import { isOpenConcern } from './standing.ts'
import type { PartAnswered, SellerTurn } from './turn.ts'
import type { Voice } from './voices.ts'

export const STAGES = ['opening', 'discovery', 'presenting', 'objections', 'closing'] as const
export type Stage = (typeof STAGES)[number]

export interface CallInput {
  readonly plan: Plan
  readonly seed: number
  readonly stage: Stage
}
export interface CallContext {
  readonly plan: Plan
  /** Ids of the parts that hear the seller. */
  readonly parts: readonly string[]
  readonly stage: Stage
  readonly states: Readonly<Record<string, string>>
  readonly mood: Readonly<Record<string, Mood>>
  readonly memory: Memory
  readonly before: Memory
  readonly speech: Speech
  /** The turn in hand, and what the parts answered to it. */
  readonly spoke: SellerSpoke | null
  readonly turn: SellerTurn
  readonly answers: readonly PartAnswered[]
  readonly changes: readonly Change[]
  readonly said: readonly SpokenLine[]
  readonly ended: EndingId | null
}
export const QUIET: SellerTurn = {
  to: '',
  moves: [],
  fault: null,
  names: { time: false, figure: false, person: false },
  trust: 0,
  out: [],
  focus: null,
  whyNot: false,
  asksApart: false,
  tends: [],
}

export function addressed({ plan, turn }: CallContext): BuyerPlan {
  const buyer = plan.buyers.find((one) => one.id === turn.to) ?? plan.buyers[0]
  if (buyer === undefined) throw new Error('A talk needs a buyer.')
  return buyer
}

/** Takes the seller's words in: nothing reacts yet. */
export function takenIn(context: CallContext, given: SellerSpoke): Partial<CallContext> {
  const { plan, memory, states } = context
  const buyer = plan.buyers.find((one) => one.id === given.to) ?? plan.buyers[0]
  const spoke = buyer === undefined || buyer.id === given.to ? given : { ...given, to: buyer.id }
  const trust = context.mood[spoke.to]?.trust ?? 0
  const clean = { spoke, answers: [], changes: [], said: [], before: memory }
  if (spoke.gate !== 'ok') return { ...clean, turn: { ...QUIET, to: spoke.to, trust }, memory: notedAsLost(memory) }
  const turn = takeIn(spoke, { states, trust, memory, plan })
  const long = buyer !== undefined && spoke.length > buyer.longTurn
  return { ...clean, turn, memory: noted(memory, spoke, turn, buyer?.overlay.habit.helps ?? [], long, plan.prices) }
}

export function moodNoted(context: CallContext, { buyer, mood, state, changes }: MoodMoved): Partial<CallContext> {
  return {
    mood: { ...context.mood, [buyer]: mood },
    states: { ...context.states, [`mood:${buyer}`]: state },
    changes: [...context.changes, ...changes],
  }
}

/** The line for what was heard. */
export function spoken(context: CallContext, { mood, state }: MoodMoved): Partial<CallContext> {
  const { plan, spoke, turn, answers, states, before, memory, speech } = context
  if (spoke === null) return {}
  const buyer = addressed(context)
  const reaction = react({
    plan,
    buyer,
    spoke,
    turn,
    answers,
    states,
    mood,
    moodState: state,
    before,
    after: memory,
    unsaid: (key) => unsaidIn(plan.pools[key], speech.used),
  })
  const stage = reaction.ending === null ? stageAfter(context) : context.stage
  const cause = turn.moves[0]?.id ?? spoke.gate
  return {
    ...voiced(context, reaction.voices, buyer.id),
    memory: reaction.memory,
    ...atStage(context, stage, reaction.ending, cause),
  }
}

function atStage(context: CallContext, stage: Stage, ended: EndingId | null, cause: string): Partial<CallContext> {
  const from = context.states.stage ?? context.stage
  const to = ended ?? stage
  if (from === to) return { stage, ended }
  const change: Change = { buyer: context.turn.to, what: 'call', id: 'stage', from, to, cause }
  return { stage, ended, states: { ...context.states, stage: to }, changes: [...context.changes, change] }
}

function voiced({ plan, speech }: CallContext, voices: readonly Voice[], by: string): Pick<CallContext, 'said' | 'speech'> {
  const said: SpokenLine[] = []
  let now = speech
  for (const voice of voices) {
    const picked = pick(voice, by, plan.pools, now)
    if (picked === null) continue
    said.push(picked.spoken)
    now = picked.speech
  }
  return { said, speech: now }
}

export function opened(context: CallContext): Partial<CallContext> {
  const { plan } = context
  const opener = plan.buyers.find((buyer) => (plan.pools[`opening@${buyer.id}`] ?? []).length > 0) ?? plan.buyers[0]
  if (opener === undefined) return {}
  const now = voiced(context, [{ keys: [`opening@${opener.id}`, `go-ahead@${opener.id}`], weight: 1 }], opener.id)
  const first = now.said[0]
  const concern = plan.concerns.find((one) => one.by === opener.id && isOpenConcern(context.states[`concern:${one.id}`]))
  const mind = opener.overlay.mode.onTheirMind
    ? plan.needs.find((need) => need.by === opener.id && need.after === null)?.id
    : undefined
  const thread = concern?.id ?? (first === undefined ? undefined : plan.openingThread[first.line]) ?? mind ?? null
  return { ...now, changes: [], memory: { ...context.memory, thread } }
}

/** The seller ends the talk: what was agreed by then decides how. */
export function left(context: CallContext): Partial<CallContext> {
  const { plan, states, memory, mood } = context
  const buyer = plan.buyers.find((one) => one.id === context.turn.to) ?? plan.buyers[0]
  if (buyer === undefined) return {}
  const now = mood[buyer.id] ?? buyer.start
  const ended = leftWith({ plan, buyer, states, mood: now, memory })
  const voices: Voice[] = [{ keys: [`ends-by-seller@${buyer.id}`, `go-on@${buyer.id}`], weight: 1 }]
  if (ended === 'next-step') voices.push({ keys: [`ending:next-step@${buyer.id}`], weight: 1 })
  const quiet = { ...context, changes: [], turn: { ...context.turn, to: buyer.id } }
  return {
    ...voiced(context, voices, buyer.id),
    changes: [],
    answers: [],
    ...atStage(quiet, context.stage, ended, 'seller.left'),
  }
}

/** Where the talk stands after this turn. */
function stageAfter({ stage, turn, states, plan, spoke }: CallContext): Stage {
  if (spoke === null || spoke.gate !== 'ok') return stage
  const complaint = states.complaint
  if (complaint !== undefined && plan.complaint?.by === turn.to) {
    if (complaint === 'venting' || complaint === 'heard') return stage
    if (complaint === 'apologised' || complaint === 'understood') return 'discovery'
    return complaint === 'offered' ? 'presenting' : 'closing'
  }
  const has = (kinds: ReadonlySet<MoveId>) => turn.moves.some((move) => kinds.has(move.id))
  if (plan.concerns.some((one) => one.by === turn.to && isOpenConcern(states[`concern:${one.id}`]))) return 'objections'
  if (has(CLOSES)) return 'closing'
  if (has(PITCHES)) return 'presenting'
  if (turn.moves.some((move) => QUESTIONS.has(move.id) && move.id !== 'clarify')) return 'discovery'
  return stage === 'opening' && !has(OPENINGS) && turn.moves.length > 0 ? 'discovery' : stage
}

function explained({ plan }: CallContext, event: PartAnswered): readonly Change[] {
  const why = whyOf(event, plan.lang)
  return why === undefined ? event.changes : event.changes.map((change) => ({ ...change, why }))
}
export const answered = (context: CallContext, event: PartAnswered): Partial<CallContext> => ({
  answers: [...context.answers, event],
  changes: event.changes.length === 0 ? context.changes : [...context.changes, ...explained(context, event)],
  ...(event.state === null && event.changes.length === 0 ? {} : { states: stated(context.states, event) }),
})
function stated(states: CallContext['states'], { part, id, state, changes }: PartAnswered): CallContext['states'] {
  const key = part === 'complaint' ? 'complaint' : `${part}:${id}`
  const next: Record<string, string> = { ...states }
  if (state !== null) next[key] = state
  for (const change of changes) if (change.id === 'heat') next.heat = String(change.to)
  return next
}

export function statesAtStart({ plan, stage }: CallInput): Readonly<Record<string, string>> {
  const states: Record<string, string> = {}
  for (const need of plan.needs) states[`need:${need.id}`] = need.from
  for (const secret of plan.secrets) states[`secret:${secret.id}`] = secret.from
  for (const concern of plan.concerns) states[`concern:${concern.id}`] = concern.from
  if (plan.complaint !== null) {
    states.complaint = plan.complaint.from
    states.heat = String(plan.complaint.heat)
  }
  for (const buyer of plan.buyers) states[`mood:${buyer.id}`] = moodState(moodInput(buyer))
  states.stage = stage
  return states
}
export const moodInput = (buyer: BuyerPlan) => ({
  buyer: buyer.id,
  mood: buyer.start,
  effects: buyer.effects,
  leavesAt: buyer.leavesAt,
  warmAt: buyer.decidesAt.trust,
})
export const moodsOf = <T>(plan: Plan, give: (buyer: BuyerPlan) => T): Record<string, T> =>
  Object.fromEntries(plan.buyers.map((buyer) => [buyer.id, give(buyer)]))
