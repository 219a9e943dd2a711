import type { EndingId, Mood, ReactionId } from '#content'
import { anyFelt } from './feel.ts'
import type { Memory } from './memory.ts'
import { CLOSES, STRONG_CLOSES } from './move-kinds.ts'
import type { BuyerPlan, Plan } from './plan.ts'
import { isOpenConcern } from './standing.ts'
import type { SellerTurn } from './turn.ts'

export interface AtClose {
  readonly plan: Plan
  readonly buyer: BuyerPlan
  readonly turn: SellerTurn
  readonly states: Readonly<Record<string, string>>
  readonly mood: Mood
  /** Memory with this turn in it. */
  readonly memory: Memory
}
/** How a buyer meets a close or a proposed next step. */
export interface Met {
  readonly reaction: ReactionId
  readonly ending: EndingId | null
  readonly wavered?: true
  readonly evaded?: true
}

/** Answers a close; null where the turn holds none, or only takes the temperature of a concern. */
export function meetClose(at: AtClose): Met | null {
  const closes = at.turn.moves.filter((move) => CLOSES.has(move.id))
  if (closes.length === 0) return null
  const strong = closes.some((move) => STRONG_CLOSES.has(move.id))
  const next = closes.some((move) => move.id === 'next-step')
  const trial = closes.some((move) => move.id === 'trial-close')
  if (!strong && !next && !trial) return null // a story alone asks for nothing
  const concrete = at.turn.names.time || at.turn.names.person
  const concern = openConcern(at)
  if (trial && !strong && !next && concern !== null && at.memory.heldBack < HELD_BACK) return null // "does that settle it?"

  const ready = isReady(at)
  const halfway = isHalfway(at)
  const { habit } = at.buyer.overlay
  if (habit.early) return meetEasyYes(at, { strong, next, ready, halfway, concrete })
  if (ready || halfway) {
    if (habit.wavers > at.memory.wavered && at.memory.helped < 2) return { reaction: 'wavers', ending: null, wavered: true }
    if (strong && habit.evades > at.memory.evaded && at.memory.helpedInAll < 2)
      return { reaction: 'evades-signing', ending: null, evaded: true }
  }
  if (strong && ready) return { reaction: 'close-accepted', ending: 'won' }
  if (trial && ready && !next)
    return concrete ? { reaction: 'close-accepted', ending: 'won' } : { reaction: 'buying-signal', ending: null }
  // A small step, one with a date or a thing to try, is taken though a worry is left, once it was answered, or held them back often enough.
  const lends = closes.some(({ id, about }) => id === 'trial-close' && about !== null && at.plan.topics[about]?.type === 'fact')
  const small =
    ((next && concrete) || lends) &&
    concern !== null &&
    isBearable(at, concern) &&
    isHalfway({ ...at, states: without(at, concern) })
  if (small) return { reaction: 'next-step-agreed', ending: 'next-step' }
  if ((next || trial) && halfway && (concrete || at.memory.dated)) return { reaction: 'next-step-agreed', ending: 'next-step' }
  if ((next || trial) && halfway) return { reaction: 'close-considered', ending: null }
  // Somebody else's worry is not theirs to name.
  if (concern !== null)
    return {
      reaction: at.plan.concerns.some((one) => one.id === concern && one.by === at.buyer.id) ? 'still-open' : 'close-considered',
      ending: null,
    }
  if (isEarly(at) && !reason(at)) return { reaction: 'close-too-early', ending: null }
  // Nearly there and with something to show for it, a buyer says what is missing and not no.
  const short = at.buyer.halfway.trust - at.mood.trust
  const near = short <= NEARLY && reason(at) && !hardened(at)
  if (near && next && concrete && at.memory.heldBack >= HELD_BACK) return { reaction: 'next-step-agreed', ending: 'next-step' }
  // What was agreed on stands.
  if ((next || trial) && at.memory.agreed && concern === null && !hardened(at))
    return { reaction: 'next-step-agreed', ending: 'next-step' }
  // With every worry settled that they had, nothing is left that speaks against a day for the next step.
  if (next && concrete && allSettled(at) && short <= FAR) return { reaction: 'next-step-agreed', ending: 'next-step' }
  return { reaction: short > (reason(at) ? NEARLY : 0) ? 'declines' : 'close-considered', ending: null }
}

/** So often they hold back from a small step. */
const HELD_BACK = 2
const isBearable = ({ states, memory }: AtClose, concern: string): boolean => {
  const state = states[`concern:${concern}`]
  return state === 'answered' || (memory.heldBack >= HELD_BACK && (state === 'heard' || state === 'understood'))
}
const without = ({ states }: AtClose, concern: string): AtClose['states'] => ({ ...states, [`concern:${concern}`]: 'dormant' })

/** Trust by which a buyer with a reason to go on may fall short and still not turn it down. */
const NEARLY = 10

/** Trust that may still be missing for a small step by somebody whose worries are all settled. */
const FAR = 25
const allSettled = ({ plan, buyer, states }: AtClose): boolean => {
  const theirs = plan.concerns.filter(({ id, by }) => by === buyer.id && states[`concern:${id}`] !== 'dormant')
  return theirs.length > 0 && theirs.every(({ id }) => states[`concern:${id}`] === 'settled')
}

/** What was reached by the time the seller leaves. */
export function leftWith({ plan, buyer, states, mood, memory }: Omit<AtClose, 'turn'>): EndingId {
  const warm = mood.trust >= buyer.halfway.trust - NEARLY && mood.interest >= buyer.halfway.interest - NEARLY
  const open = plan.concerns.some((one) => isOpenConcern(states[`concern:${one.id}`]) && !memory.promised.includes(one.id))
  const step = states.complaint
  const dated = (warm && memory.dated) || memory.agreed
  const agreed = plan.complaint === null ? dated && !open : step === 'agreed' || step === 'closed'
  return agreed ? 'next-step' : 'lost'
}

interface Ask {
  readonly strong: boolean
  readonly next: boolean
  readonly ready: boolean
  readonly halfway: boolean
  readonly concrete: boolean
}
/** Says yes at once and means nothing by it, until there is a date and it was put together what happens by then. */
function meetEasyYes(at: AtClose, ask: Ask): Met {
  const held = at.memory.helpedInAll > 0 && at.turn.names.time
  if (!ask.halfway)
    return at.memory.closes <= 1
      ? { reaction: 'close-accepted', ending: null }
      : { reaction: 'evades-signing', ending: null, evaded: true }
  if (held && ask.strong && ask.ready) return { reaction: 'close-accepted', ending: 'won' }
  if (held && (ask.next || ask.strong)) return { reaction: 'next-step-agreed', ending: 'next-step' }
  if (at.memory.closes <= 1) return { reaction: 'close-accepted', ending: null }
  return { reaction: 'evades-signing', ending: null, evaded: true }
}

/** The worry that stands in the way of a yes: open, and not put off with a promise. */
export function openConcern({ plan, states, memory }: AtClose): string | null {
  const open = plan.concerns.find((one) => isOpenConcern(states[`concern:${one.id}`]) && !memory.promised.includes(one.id))
  return open?.id ?? null
}
/** The worry of this buyer's that was brushed aside for good. */
export const hardenedOf = ({ plan, states, buyer }: AtClose): string | null =>
  plan.concerns.find(({ id, by }) => by === buyer.id && states[`concern:${id}`] === 'hardened')?.id ?? null
const hardened = ({ plan, states }: AtClose) => plan.concerns.some((one) => states[`concern:${one.id}`] === 'hardened')

/** Trust and interest suffice, nothing is open, and there is something to say yes to. */
export function isReady(at: AtClose): boolean {
  const { buyer, mood, plan, states, memory } = at
  if (mood.trust < buyer.decidesAt.trust || mood.interest < buyer.decidesAt.interest) return false
  if (openConcern(at) !== null || hardened(at)) return false
  if (plan.concerns.some((one) => isOpenConcern(states[`concern:${one.id}`]))) return false
  return plan.needs.length === 0
    ? reason(at)
    : anyExplicit(states) || (anyFelt(states) && memory.landed.length > 0) || settledAll(at)
}

/** Half the way there, with a reason to go on. */
export function isHalfway(at: AtClose): boolean {
  const { buyer, mood } = at
  if (mood.trust < buyer.halfway.trust || mood.interest < buyer.halfway.interest) return false
  if (hardened(at) || openConcern(at) !== null) return false
  if (buyer.overlay.mode.still && at.plan.needs.length > 0 && !anyFelt(at.states) && !settledAll(at)) return false
  return reason(at)
}

/** Something of theirs was opened or settled: a need that is out, a concern that is done with, a benefit that landed. */
function reason({ plan, states, memory }: AtClose): boolean {
  if (memory.landed.length > 0) return true
  if (plan.needs.some((need) => states[`need:${need.id}`] !== 'latent')) return true
  if (plan.secrets.some((secret) => states[`secret:${secret.id}`] === 'told')) return true
  return plan.concerns.some((one) => states[`concern:${one.id}`] === 'settled')
}
const settledAll = ({ plan, states }: AtClose) =>
  plan.kind === 'objection' && plan.concerns.length > 0 && plan.concerns.some((one) => states[`concern:${one.id}`] === 'settled')
const anyExplicit = (states: AtClose['states']) => {
  for (const key in states) if (key.startsWith('need:') && states[key] === 'explicit') return true
  return false
}
const isEarly = (at: AtClose) => at.plan.needs.length > 0 && !anyFelt(at.states) && at.plan.kind !== 'objection'

/** Nearly there, and the buyer lets it show. */
export function showsSignal(at: AtClose): boolean {
  return (
    isReady(at) ||
    (isHalfway(at) && at.mood.interest >= at.buyer.decidesAt.interest && (anyExplicit(at.states) || at.memory.landed.length > 0))
  )
}
