import type { MoveId } from '#content'
import { CLOSES, FACTUAL, HEARS, isFault, LISTENS, QUESTIONS, SPIN } from './move-kinds.ts'
import type { Plan } from './plan.ts'
import type { SellerSpoke } from './reply.ts'
import { SURE, SURE_OF_FAULT, sense } from './sense.ts'
import { isOpenConcern, type Standing } from './standing.ts'
import type { SellerTurn, TurnMove } from './turn.ts'

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
const ASKS_WHY: ReadonlySet<MoveId> = new Set<MoveId>(['clarify', 'open-question', 'high-gain-question', 'invite-venting'])
const PLAIN: ReadonlySet<MoveId> = new Set<MoveId>(['closed-question', 'situation-question'])
const PLANS: ReadonlySet<MoveId> = new Set<MoveId>(['permission', 'purpose', 'meeting-value'])
const DEEPER: ReadonlySet<MoveId> = new Set<MoveId>([
  'implication-question',
  'need-payoff-question',
  'imagine-question',
  'benefit',
])

/** The seller's turn as the parts take it in: what each move is about is settled, by the words or else by the thread of the talk. */
export function takeIn(spoke: SellerSpoke, standing: Standing): SellerTurn {
  const sensed = sense(spoke, standing).filter((move) => !tellsLimit(move, standing.plan))
  const focus = aimedAt(spoke, sensed, standing) ?? focusOf(standing, spoke.to)
  const heard = withTold(spoke, grants(spoke, sensed, focus, standing), focus, standing)
  const aimed = heard.some(
    ({ id, about }) =>
      SPIN.has(id) && id !== 'situation-question' && (about === null || standing.plan.topics[about]?.type === 'need'),
  )
  const moves: TurnMove[] = []
  const add = (move: TurnMove) => {
    if (!moves.some((other) => other.id === move.id && other.about === move.about)) moves.push(move)
  }
  // "Does that suit you?" to the plan of the talk is no close; to a fact it is.
  const plans = heard.some(({ id, about }) => PLANS.has(id) && (about === null || standing.plan.topics[about]?.type !== 'fact'))
  for (const { id, about, confidence, loosely } of heard) {
    if ((id === 'trial-close' && plans) || (isFault(id) && confidence < SURE_OF_FAULT)) continue
    // Nobody is reminded of a promise that was hardly heard.
    if (id === 'defer-honestly' && confidence < SURE && heard.length > 1) continue
    if (confidence < SURE && DEEPER.has(id) && asksForFact(about, confidence, heard, standing)) continue
    const named =
      about === null
        ? null
        : leadsNowhere(id, about, standing)
          ? theirShare(about, spoke.to, standing)
          : remedyFor(id, about, spoke.to, standing)
    // What only the line before would suggest, the buyer knows better: while a worry is open, a move made at one is made at that.
    const atFocus = focus !== null && AT_CONCERN.has(id) && (loosely === true || nodsAt(id, about, focus, standing))
    const move = { id, about: (atFocus ? null : named) ?? fromThread(id, spoke.to, focus, standing, aimed) ?? about }
    add(loosely ? move : inDoubt(move, confidence, standing))
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
    whyNot:
      focus === null &&
      ((spoke.phatic ?? []).some(({ kind }) => kind === 'asks-worry') ||
        (standing.memory.recent[0] ?? []).some((id) => CLOSES.has(id as MoveId))) &&
      spokenOf.some(({ id, about }) => ASKS_WHY.has(id) && about === null),
    asksApart: asksApart(spoke),
    tends: (spoke.phatic ?? []).map(({ kind }) => kind),
  }
}

/** "Sixty lenses, then. And will you get more this year?": heard by where the words stand. */
function asksApart({ moves, questions }: SellerSpoke): boolean {
  const listened = moves.filter(({ id }) => LISTENS.has(id))
  const end = Math.max(...listened.map((move) => move.end))
  return (
    questions > 0 &&
    listened.length > 0 &&
    moves.some(({ id, start, confidence }) => QUESTIONS.has(id) && confidence >= SURE && start >= end)
  )
}

/** "What your people set wrong, it doesn't catch": that is the product's limit, and blames nobody. */
const tellsLimit = ({ id, about }: SellerSpoke['moves'][number], { limits }: Plan): boolean =>
  id === 'blame-buyer' && about !== null && limits.includes(about)

/** Who speaks plainly of a drawback that stands open, or tells the limit that it is about, grants it. */
function grants(
  { tells = [] }: SellerSpoke,
  heard: SellerSpoke['moves'],
  focus: string | null,
  { plan }: Standing,
): SellerSpoke['moves'] {
  const drawback = plan.concerns.find(({ id, type }) => id === focus && type === 'drawback')
  if (drawback === undefined || heard.some(({ id }) => HEARS.has(id) || id === 'own-it' || isFault(id))) return heard
  const ofIt = heard.find(({ id, about, loosely }) => PRESENTS.has(id) && about === drawback.id && !loosely)
  const limit = plan.limits.some((fact) => tells.includes(fact) || heard.some(({ about }) => about === fact))
  if (ofIt === undefined && !limit) return heard
  return [...heard.filter((move) => move !== ofIt), { id: 'acknowledge', about: drawback.id, confidence: SURE, start: 0, end: 0 }]
}
const PRESENTS: ReadonlySet<MoveId> = new Set<MoveId>(['feature', 'advantage'])

/**
 * What was heard, with what the stated facts amount to here: the fact that clears up what the buyer believes wrongly corrects it, the
 * proof that a doubt waits for proves it, what outweighs an admitted drawback is set against it, a price is a price, in whatever words
 * they are put; so is a remedy. Said to somebody who was heard out first, the correction is no contradiction.
 */
function withTold(
  spoke: SellerSpoke,
  heard: SellerSpoke['moves'],
  focus: string | null,
  { plan, states }: Standing,
): SellerSpoke['moves'] {
  // What a move names for sure is told as well: a statement, or what was only heard as a question because of its last words.
  const asksFor = (fact: string) => heard.some(({ id, about }) => about === fact && QUESTIONS.has(id) && id !== 'closed-question')
  const named = heard.flatMap(({ id, about, loosely }) =>
    about !== null &&
    !loosely &&
    plan.topics[about]?.type === 'fact' &&
    (!QUESTIONS.has(id) || (id === 'closed-question' && !asksFor(about)))
      ? [about]
      : [],
  )
  const told = spoke.tells ?? []
  const concern = plan.concerns.find((one) => one.id === focus && one.by === spoke.to)
  const answer = concern?.settledBy.find((fact) => told.includes(fact) || named.includes(fact))
  const weight = concern?.setAgainst.find((fact) => told.includes(fact) || named.includes(fact))
  if (told.length === 0 && answer === undefined && weight === undefined) return heard
  const price = told.find((fact) => plan.prices.includes(fact))
  const amountsTo = (id: MoveId, about: string) => ({ id, about, confidence: SURE, start: 0, end: 0 })
  const first = told.find((fact) => !plan.prices.includes(fact))
  // Where nothing else was heard in it, a stated fact is a feature at least.
  // Who says what the product cannot do, asked or not, admits it.
  const limit = told.find((fact) => plan.limits.includes(fact))
  const silent = heard.every(({ id }) => id === 'closed-question' || id === 'permission')
  const moves =
    silent && first !== undefined && plan.kind !== 'complaint'
      ? [...heard, limit === undefined ? amountsTo('feature', first) : amountsTo('acknowledge', limit)]
      : [...heard]
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

/** "That's a fair concern" is said to the worry that was just named, whatever of the buyer's its words may touch. */
function nodsAt(id: MoveId, about: string | null, focus: string, { memory, plan }: Standing): boolean {
  const type = about === null ? undefined : plan.topics[about]?.type
  return HEARS.has(id) && memory.thread === focus && (type === 'need' || type === 'secret' || type === 'answer')
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

/** The remedy that goes by the same words as a fact: to offer the one is to offer the other. */
function remedyFor(id: MoveId, about: string, to: string, { plan }: Standing): string | null {
  const topic = plan.topics[about]
  if (plan.complaint?.by !== to || topic === undefined || id !== 'propose-remedy' || topic.type === 'remedy') return about
  // What is offered and is neither a remedy nor something that the seller has, is nothing.
  return topic.type === 'fact' ? (topic.kin.find((other) => plan.topics[other]?.type === 'remedy') ?? about) : null
}

/** "And what does the boss say to it?": where a plain question about a known fact was heard as well, and no less, it is that. */
function asksForFact(about: string | null, confidence: number, heard: SellerSpoke['moves'], { plan }: Standing): boolean {
  if (about === null || plan.topics[about]?.type !== 'answer') return false
  return heard.some((move) => move.about === about && !move.loosely && FACTUAL.has(move.id) && move.confidence > confidence)
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
function aimedAt(spoke: SellerSpoke, sensed: SellerSpoke['moves'], { states, plan, memory }: Standing): string | null {
  const aimed = plan.concerns.filter(
    (one) =>
      one.by === spoke.to &&
      isOpenConcern(states[`concern:${one.id}`]) &&
      (sensed.some(
        ({ about }) => about !== null && (about === one.id || one.settledBy.includes(about) || one.setAgainst.includes(about)),
      ) ||
        [...one.settledBy, ...one.setAgainst].some((fact) => spoke.tells?.includes(fact))),
  )
  return (aimed.find((one) => one.id === memory.thread) ?? aimed[0])?.id ?? null
}

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
  // What somebody keeps to themselves does not come out by the way, to a plain question about something else.
  if (thread === null || PLAIN.has(id)) return null
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
