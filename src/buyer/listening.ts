import type { MoveId } from '#content'
import type { Memory } from './memory.ts'
import { CLOSES, isFault, QUESTIONS, SPIN } from './move-kinds.ts'
import type { Plan } from './plan.ts'
import type { SellerSpoke } from './reply.ts'
import type { SellerTurn, TurnMove } from './turn.ts'

export interface Standing {
  readonly states: Readonly<Record<string, string>>
  readonly trust: number
  readonly memory: Memory
  readonly plan: Plan
}

/** From this confidence on a move was heard rather than guessed; a fault below it is not taken amiss. */
const SURE = 0.5
/** Under this a guess is none. */
const LIKELY = 0.2

const AT_CONCERN: ReadonlySet<MoveId> = new Set<MoveId>([
  'acknowledge',
  'reflect-feeling',
  'clarify',
  'correct-misunderstanding',
  'offset-drawback',
  'defer-honestly',
  'proof',
  'paraphrase',
])
const DEEPER: ReadonlySet<MoveId> = new Set<MoveId>([
  'implication-question',
  'need-payoff-question',
  'imagine-question',
  'benefit',
])

/** The seller's turn as the parts take it in: what each move is about is settled, by the words or else by the thread of the talk. */
export function takeIn(spoke: SellerSpoke, standing: Standing): SellerTurn {
  const focus = aimedAt(spoke, standing) ?? focusOf(standing, spoke.to)
  const heard = withTold(spoke, focus, standing)
  const aimed = heard.some(
    ({ id, about }) =>
      SPIN.has(id) && id !== 'situation-question' && (about === null || standing.plan.topics[about]?.type === 'need'),
  )
  const moves: TurnMove[] = []
  const add = (move: TurnMove) => {
    if (!moves.some((other) => other.id === move.id && other.about === move.about)) moves.push(move)
  }
  // "Does that suit you?" to the plan of the talk is no close.
  const plans = heard.some(({ id }) => id === 'permission' || id === 'purpose' || id === 'meeting-value')
  for (const { id, about, confidence } of heard) {
    if ((id === 'trial-close' && plans) || (isFault(id) && confidence < SURE)) continue
    const named = about === null ? null : leadsNowhere(id, about, standing) ? theirShare(about, spoke.to, standing) : about
    const move = { id, about: named ?? fromThread(id, spoke.to, focus, standing, aimed) ?? about }
    add(inDoubt(move, confidence, standing))
    if (id === 'benefit' && about !== null && standing.plan.topics[about]?.type === 'fact') {
      const need = fromThread(id, spoke.to, focus, standing, aimed) // a benefit speaks of the fact and of the need that it serves
      if (need !== null) add({ id, about: need })
    }
  }
  const spokenOf = atMostTwo(moves, standing.plan)
  return {
    to: spoke.to,
    moves: spokenOf,
    fault: moves.map((move) => move.id).find(isFault) ?? null,
    names: spoke.names,
    trust: standing.trust,
    out: outOf(standing.states),
    focus,
  }
}

/**
 * What was heard; where nothing was for sure, the likeliest of what was hardly heard. A buyer makes sense of words as people do, but
 * never takes a guess for a fault or for a close.
 */
function heardIn({ moves, perhaps }: SellerSpoke): SellerSpoke['moves'] {
  if (moves.length > 0 || perhaps === undefined) return moves
  const guesses = perhaps.filter(({ id, confidence }) => confidence >= LIKELY && !isFault(id) && !CLOSES.has(id))
  const best = Math.max(0, ...guesses.map((move) => move.confidence))
  return guesses.filter((move) => move.confidence === best)
}

/**
 * What was heard, with what the stated facts amount to here: the fact that clears up what the buyer believes wrongly corrects it, the
 * proof that a doubt waits for proves it, what outweighs an admitted drawback is set against it, a price is a price, in whatever words
 * they are put; so is a remedy. Said to somebody who was heard out first, the correction is no contradiction.
 */
function withTold(spoke: SellerSpoke, focus: string | null, { plan, states }: Standing): SellerSpoke['moves'] {
  const heard = heardIn(spoke)
  const told = spoke.tells ?? []
  if (told.length === 0) return heard
  const concern = plan.concerns.find((one) => one.id === focus && one.by === spoke.to)
  const answer = concern?.settledBy.find((fact) => told.includes(fact))
  const weight = concern?.setAgainst.find((fact) => told.includes(fact))
  const price = told.find((fact) => plan.prices.includes(fact))
  const amountsTo = (id: MoveId, about: string) => ({ id, about, confidence: SURE, start: 0, end: 0 })
  const [first = ''] = told
  // Where nothing else was heard in it, a stated fact is a feature at least.
  const moves = heard.length > 0 || plan.kind === 'complaint' ? [...heard] : [amountsTo('feature', first)]
  const remedy = told.find((id) => plan.topics[id]?.type === 'remedy')
  const offers = heard.some(({ id, about }) => about === remedy && (id === 'propose-remedy' || QUESTIONS.has(id) || isFault(id)))
  if (remedy !== undefined && spoke.questions === 0 && !offers) moves.push(amountsTo('propose-remedy', remedy))
  const corrects = concern?.type === 'misunderstanding' && answer !== undefined
  if (corrects) moves.push(amountsTo('correct-misunderstanding', answer))
  if (concern?.type === 'doubt' && answer !== undefined && answer in plan.proofs) moves.push(amountsTo('proof', answer))
  const admits = heard.some(({ id }) => id === 'acknowledge' || id === 'own-it' || id === 'reflect-feeling')
  if (concern?.type === 'drawback' && weight !== undefined && (admits || states[`concern:${concern.id}`] !== 'raised'))
    moves.push(amountsTo('offset-drawback', weight))
  if (price !== undefined && !heard.some(({ id }) => id === 'price-range')) moves.push(amountsTo('price-range', price))
  return corrects && states[`concern:${concern.id}`] !== 'raised' ? moves.filter(({ id }) => id !== 'argue') : moves
}

/** A buyer tells two things in one answer and no more: questions about further needs and secrets are left for later. */
function atMostTwo(moves: readonly TurnMove[], plan: Plan): readonly TurnMove[] {
  const hidden: string[] = []
  return moves.filter(({ about }) => {
    const type = about === null ? undefined : plan.topics[about]?.type
    if (about === null || (type !== 'need' && type !== 'secret')) return true
    if (!hidden.includes(about)) hidden.push(about)
    return hidden.indexOf(about) < 2
  })
}

/**
 * A fact is the seller's own: a question that seems to be about it goes by the thread of the talk. So does one about what follows or
 * what it is worth, where it names only a known fact, or a secret that does not open to it.
 */
function leadsNowhere(id: MoveId, about: string, { plan, states }: Standing): boolean {
  const type = plan.topics[about]?.type
  if (type === 'fact') return QUESTIONS.has(id)
  if (!DEEPER.has(id) || id === 'benefit') return false
  if (type === 'answer') return true
  const secret = plan.secrets.find((one) => one.id === about)
  return secret !== undefined && states[`secret:${about}`] === 'kept' && !secret.opensTo.includes(id)
}

/** What of this buyer's goes by the same words as a fact of the seller's: a question can only be about that. */
function theirShare(about: string, to: string, { plan }: Standing): string | null {
  const topic = plan.topics[about]
  if (topic?.type !== 'fact') return null
  return topic.kin.find((id) => plan.topics[id]?.type !== 'concern' && (plan.topics[id]?.by ?? to) === to) ?? null
}

/**
 * A question about a latent need that was heard as asking for facts or consequences, but with more doubt than not, is taken as what
 * a buyer would take it for: a question about the difficulty.
 */
function inDoubt(move: TurnMove, confidence: number, { states }: Standing): TurnMove {
  const unsure = confidence < SURE && (move.id === 'implication-question' || move.id === 'situation-question')
  return unsure && move.about !== null && states[`need:${move.about}`] === 'latent' ? { ...move, id: 'problem-question' } : move
}

/** The open concern that the seller's own words speak to: by its name, or by a fact that answers it. */
function aimedAt(spoke: SellerSpoke, { states, plan, memory }: Standing): string | null {
  const aimed = plan.concerns.filter(
    (one) =>
      one.by === spoke.to &&
      isOpenConcern(states[`concern:${one.id}`]) &&
      (heardIn(spoke).some(
        ({ about }) => about !== null && (about === one.id || one.settledBy.includes(about) || one.setAgainst.includes(about)),
      ) ||
        [...one.settledBy, ...one.setAgainst].some((fact) => spoke.tells?.includes(fact))),
  )
  return (aimed.find((one) => one.id === memory.thread) ?? aimed[0])?.id ?? null
}

const OPEN_CONCERN: ReadonlySet<string> = new Set(['raised', 'heard', 'understood', 'answered'])
export const isOpenConcern = (state: string | undefined) => state !== undefined && OPEN_CONCERN.has(state)

/** The concern that the talk is at: the thread's own, else the first that is open, else one that has hardened. */
export function focusOf({ states, memory, plan }: Pick<Standing, 'states' | 'memory' | 'plan'>, to: string): string | null {
  const stateOf = (id: string) => states[`concern:${id}`]
  const theirs = plan.concerns.filter((concern) => concern.by === to)
  const thread = theirs.find((concern) => concern.id === memory.thread)
  if (thread !== undefined && (isOpenConcern(stateOf(thread.id)) || stateOf(thread.id) === 'hardened')) return thread.id
  const open =
    theirs.find((concern) => isOpenConcern(stateOf(concern.id))) ?? theirs.find((concern) => stateOf(concern.id) === 'hardened')
  return open?.id ?? null
}

function outOf(states: Standing['states']): readonly string[] {
  const out: string[] = []
  for (const key in states) {
    const state = states[key]
    if (key.startsWith('need:') && state !== 'latent') out.push(key.slice(5))
    else if (key.startsWith('secret:') && state === 'told') out.push(key.slice(7))
  }
  return out
}

function fromThread(id: MoveId, to: string, focus: string | null, standing: Standing, aimed: boolean): string | null {
  const { memory, plan, states } = standing
  if (focus !== null && AT_CONCERN.has(id) && plan.concerns.some((one) => one.id === focus && one.by === to)) return focus
  if (DEEPER.has(id)) {
    const need = threadNeed(standing, to) ?? memory.need
    return need !== null && states[`need:${need}`] !== 'latent' && plan.needs.some((one) => one.id === need && one.by === to)
      ? need
      : null
  }
  const secret = aimed ? null : threadSecret(id, to, standing)
  if (id === 'problem-question') return threadProblem(standing, to) ?? secret
  return secret
}

/** The need that the last line was about, itself or by the author's words for it. */
function threadNeed({ memory, plan }: Standing, to: string): string | null {
  const { thread } = memory
  if (thread === null) return null
  const mine = (id: string) => plan.needs.some((need) => need.id === id && need.by === to)
  if (mine(thread)) return thread
  return plan.topics[thread]?.kin.find(mine) ?? null
}

/** A question about difficulties that names none: the thread's need, what follows from it, or what is on this buyer's mind anyway. */
function threadProblem(standing: Standing, to: string): string | null {
  const { plan, states, memory } = standing
  const need = threadNeed(standing, to)
  const latent = (id: string) => states[`need:${id}`] === 'latent'
  if (need !== null && latent(need)) return need
  const { thread } = memory
  const follows = plan.needs.find(
    (one) => one.by === to && latent(one.id) && one.after !== null && (one.after === need || one.after === thread),
  )
  if (follows !== undefined) return follows.id
  const nothingOut = plan.needs.every((one) => one.by !== to || latent(one.id))
  if (nothingOut && plan.buyers.find((buyer) => buyer.id === to)?.overlay.mode.onTheirMind === true)
    return plan.needs.find((one) => one.by === to && one.after === null)?.id ?? null
  return need
}

function threadSecret(id: MoveId, to: string, { memory, plan, states }: Standing): string | null {
  const { thread } = memory
  if (thread === null) return null
  const kin = plan.topics[thread]?.kin ?? []
  const secret = plan.secrets.find(
    (one) =>
      one.by === to &&
      states[`secret:${one.id}`] === 'kept' &&
      one.opensTo.includes(id) &&
      (one.after === thread || kin.includes(one.id)),
  )
  return secret?.id ?? null
}
