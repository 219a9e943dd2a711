import type { MoveId } from '#content'
import type { HeardMove, Phatic } from '#language'
import { CLOSES, isFault, QUESTIONS, SPIN, STRONG_CLOSES } from './move-kinds.ts'
import type { SellerSpoke } from './reply.ts'
import { isOpenConcern, type Standing } from './standing.ts'

/** From this confidence on a move was heard rather than guessed. */
export const SURE = 0.5
/** From this on a fault is taken amiss: who is blamed for what they never did loses faith in the talk. */
export const SURE_OF_FAULT = 0.6
/** Under this a guess is none, where nothing was heard at all. */
const LIKELY = 0.2
/** A guess that fits what the talk is at. */
const FITTING = 0.08
/** By so much one of two readings must be ahead. */
const CLEARLY = 0.15
const set = (...ids: readonly MoveId[]): ReadonlySet<MoveId> => new Set(ids)
/** Moves that only say in which form something was put. */
const FORM = set('open-question', 'closed-question', 'high-gain-question', 'situation-question', 'permission')
const PROPOSES = set('next-step', 'trial-close', 'direct-close', 'choice-close', 'assumptive-close')

/**
 * What a buyer makes of the words. People make sense of a turn by what the talk is at: small talk asks for no fact, a question about
 * what the seller sells tells of it, "so Monday at ten then?" proposes a day. No guess is ever taken for a fault.
 */
export function sense(spoke: SellerSpoke, standing: Standing): readonly HeardMove[] {
  const tended = granted(spoke, tends(spoke, standing), standing)
  if (spoke.moves.length === 0) return tended.length > 0 ? tended : guessed(spoke)
  return proposed(spoke, told(spoke, deepened(spoke, closed(spoke, owned(tended), standing), standing), standing), standing)
}

/** Nothing was heard for sure: the likeliest of what was hardly heard, never a close. */
function guessed({ perhaps = [] }: SellerSpoke): readonly HeardMove[] {
  const guesses = perhaps.filter(({ id, confidence }) => confidence >= LIKELY && !isFault(id) && !CLOSES.has(id))
  const best = Math.max(0, ...guesses.map((move) => move.confidence))
  return guesses.filter((move) => move.confidence === best)
}

const MEANS: Readonly<Partial<Record<Phatic['kind'], MoveId>>> = {
  'asks-after': 'rapport',
  'asks-time': 'permission',
  'asks-worry': 'clarify',
  'asks-back': 'clarify',
}

/** Words that tend the talk are taken as that: to ask after somebody is a greeting, to ask back is to want to understand. */
function tends({ moves, phatic = [], to }: SellerSpoke, standing: Standing): readonly HeardMove[] {
  const { plan } = standing
  let left = moves
  for (const { kind, start, end } of phatic) {
    if (kind === 'says-no' || kind === 'asks-again' || kind === 'absolves') continue
    // "How are you getting on?" to a customer with a complaint is the question of all questions.
    if (kind === 'asks-after' && plan.complaint !== null) continue
    if (kind === 'asks-worry' && !mayWorry(to, standing)) continue
    const within = (move: HeardMove) => move.start < end && move.end > start
    left = left.filter((move) => !(within(move) && QUESTIONS.has(move.id)))
    // "Is there anything that would make you say no?" asks for no yes.
    if (kind === 'asks-worry') left = left.filter((move) => !(within(move) && CLOSES.has(move.id)))
    if (kind === 'asks-back') left = left.filter((move) => !(within(move) && move.id === 'apologise'))
    const as = MEANS[kind] ?? null
    if (as !== null && !left.some(({ id }) => id === as)) left = [...left, { id: as, confidence: SURE, start, end, about: null }]
  }
  return left
}

/** A worry is open, or there was something to worry about: before that, what bothers somebody is their trouble. */
const mayWorry = (to: string, { plan, states, memory }: Standing): boolean =>
  plan.concerns.some(({ id, by }) => {
    const state = states[`concern:${id}`]
    return by === to && (isOpenConcern(state) || (state === 'dormant' && (memory.pitched || memory.priced || memory.closes > 0)))
  })

/** "No, it doesn't catch that": said to a drawback that was just named, it grants it. */
function granted({ phatic = [], to }: SellerSpoke, moves: readonly HeardMove[], standing: Standing): readonly HeardMove[] {
  const { plan, states, memory } = standing
  const no = phatic.find(({ kind }) => kind === 'says-no')
  const worry = plan.concerns.find(({ id, by, type }) => id === memory.thread && by === to && type === 'drawback')
  if (no === undefined || worry === undefined || !WORRIES.has(states[`concern:${worry.id}`] ?? '')) return moves
  if (moves.some(({ id, confidence }) => id === 'acknowledge' || (isFault(id) && confidence >= SURE_OF_FAULT))) return moves
  return [...moves, { id: 'acknowledge', confidence: SURE, start: no.start, end: no.end, about: worry.id }]
}

/** Who stands to it makes no excuse by naming what went wrong, and blames nobody: "nobody else did anything wrong, it was us". */
function owned(moves: readonly HeardMove[]): readonly HeardMove[] {
  const owns = moves.find(({ id }) => id === 'own-it')?.confidence ?? 0
  return moves.filter(
    ({ id, confidence }) =>
      (id !== 'excuse' || confidence + CLEARLY > owns) && (id !== 'blame-buyer' || confidence > owns || owns < SURE),
  )
}

/**
 * A yes ends the talk, so it is given to who asks for it: a close that was hardly heard beside something else is none, a choice
 * between two worries asks which it is, and one between two days proposes to meet.
 */
function closed({ names }: SellerSpoke, moves: readonly HeardMove[], { plan }: Standing): readonly HeardMove[] {
  const alone = moves.every(({ id }) => STRONG_CLOSES.has(id))
  return moves.flatMap((move) => {
    if (!STRONG_CLOSES.has(move.id)) return [move]
    if (move.confidence < SURE && !alone) return []
    if (move.id !== 'choice-close') return [move]
    const type = move.about === null ? undefined : plan.topics[move.about]?.type
    if (type === 'concern') return [{ ...move, id: 'clarify' as const }]
    return names.time && type !== 'fact' ? [{ ...move, id: 'next-step' as const }] : [move]
  })
}

/** The facts are the seller's own. What seems to ask for one tells it: a price with a figure is a price, a guess at a question none. */
function told(spoke: SellerSpoke, moves: readonly HeardMove[], { plan }: Standing): readonly HeardMove[] {
  const isFact = ({ about, loosely }: HeardMove) => about !== null && !loosely && plan.topics[about]?.type === 'fact'
  const onlyAsks = moves.every(({ id }) => FORM.has(id))
  return moves.flatMap((move) => {
    if (!FORM.has(move.id) || !isFact(move) || move.about === null) return [move]
    if (plan.prices.includes(move.about) && spoke.names.figure) return [{ ...move, id: 'price-range' as const }]
    return onlyAsks && move.confidence <= SURE && plan.complaint === null ? [{ ...move, id: 'feature' as const }] : [move]
  })
}

/**
 * A plain question means what the talk is at, where its words may mean that: about a difficulty that is hidden it asks for it, about one
 * that is out it asks what comes of it, while a worry is open it asks for the worry.
 */
function deepened(spoke: SellerSpoke, moves: readonly HeardMove[], { plan, states, memory }: Standing): readonly HeardMove[] {
  if (!moves.some(({ id }) => FORM.has(id)) || moves.some(({ id }) => SPIN.has(id) && id !== 'situation-question')) return moves
  const mine = (id: string | null) => plan.needs.find((need) => need.id === id && need.by === spoke.to)
  const asked = moves.find(({ id, about, loosely }) => FORM.has(id) && !loosely && mine(about) !== undefined)?.about
  const about = asked ?? mine(memory.thread)?.id ?? null
  const state = states[`need:${about}`]
  const may = (id: MoveId) => spoke.perhaps?.find((move) => move.id === id && move.confidence >= FITTING)
  const hidden = asked !== undefined && state === 'latent' ? (may('problem-question') ?? may('implication-question')) : undefined
  const problem = hidden === undefined ? undefined : { ...hidden, id: 'problem-question' as const }
  const follows = state === 'admitted' ? may('implication-question') : undefined
  const worried = plan.concerns.some(({ id, by }) => by === spoke.to && WORRIES.has(states[`concern:${id}`] ?? ''))
  const clarifies = worried && moves.every(({ id }) => FORM.has(id)) ? may('clarify') : undefined
  if (clarifies !== undefined) return [{ ...clarifies, about: null, confidence: SURE }]
  const more = problem ?? follows
  return more === undefined ? moves : [...moves, { ...more, about, confidence: SURE }]
}
const WEIGHS = set('high-gain-question', 'imagine-question')
const THEIRS: ReadonlySet<string> = new Set(['need', 'secret', 'answer'])
const WORRIES: ReadonlySet<string> = new Set(['raised', 'heard'])

/** A question that names a time and may be a proposal is one; so is what may be a remedy, to somebody who waits for one. */
function proposed(spoke: SellerSpoke, moves: readonly HeardMove[], { plan, states, memory }: Standing): readonly HeardMove[] {
  if (!spoke.names.time) return moves
  const waits = plan.complaint?.by === spoke.to
  if (moves.some(({ id }) => CLOSES.has(id) || id === 'propose-remedy' || id === 'own-it')) return moves
  if (waits) {
    const open = states.complaint === 'understood' || states.complaint === 'offered'
    const remedy = spoke.perhaps?.find(({ id, confidence }) => id === 'propose-remedy' && confidence >= FITTING)
    return open && remedy !== undefined ? [...moves, { ...remedy, confidence: SURE }] : moves
  }
  if (spoke.questions === 0 || moves.some(({ id }) => SPIN.has(id) && id !== 'situation-question')) return moves
  // "Is it late on Saturdays?" asks for something of theirs; who proposes says who comes.
  const asksForTheirs = moves.some(
    ({ id, about, loosely }) => FORM.has(id) && about !== null && !loosely && THEIRS.has(plan.topics[about]?.type ?? ''),
  )
  // "When do you normally start? I'd have to ask the office" proposes nothing.
  const onlyAsks =
    asksForTheirs && moves.some(({ id }) => id === 'situation-question' || id === 'open-question' || id === 'defer-honestly')
  const close = spoke.perhaps?.find(({ id, confidence }) => PROPOSES.has(id) && confidence >= FITTING)
  // "Which one would it be on the first of October?" makes them weigh, "is fifteen days enough?" asks for their worry.
  const weighs = moves.some(({ id, confidence }) => WEIGHS.has(id) && confidence >= SURE)
  const isWorry = (about: string | null) => about !== null && plan.topics[about]?.type === 'concern'
  // "When shall we deliver, Friday?": a day that is asked for after an offer, and about nothing else, or names who comes.
  const bare = moves.find(
    ({ id, about, loosely }) => id === 'closed-question' && (about === null || loosely || spoke.names.person),
  )
  const meant = close ?? (memory.pitched || memory.priced ? bare : undefined)
  // "Would half past two suit you better?" before anything was offered or told asks when to ring.
  const begun = memory.pitched || memory.priced || plan.needs.some(({ id }) => states[`need:${id}`] !== 'latent')
  const asksForWorry = moves.some(({ id, about, loosely }) => id === 'closed-question' && !loosely && isWorry(about))
  if (meant === undefined || onlyAsks || weighs || asksForWorry || (asksForTheirs && !(spoke.names.person && begun))) return moves
  return [...moves.filter(({ id }) => !FORM.has(id)), { ...meant, id: 'next-step', confidence: SURE, about: null }]
}
