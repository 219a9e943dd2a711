import type { FaultId, MoveId } from '#content'
import { FAULTS, MOVE_SECTIONS } from '#content'

/** Groups of moves that a buyer takes alike (domain: moves.md). */
const set = (...ids: readonly MoveId[]): ReadonlySet<MoveId> => new Set(ids)

/** Offers something: at a latent need it bounces. */
export const PITCHES = set('feature', 'advantage', 'benefit', 'proof')
/** Asks for a yes. `next-step` asks for a smaller one. */
export const CLOSES: ReadonlySet<MoveId> = new Set(MOVE_SECTIONS.closing)
/** A yes to these binds; a trial or a next step only moves on. */
export const STRONG_CLOSES: ReadonlySet<MoveId> = new Set(
  MOVE_SECTIONS.closing.filter((id) => id !== 'next-step' && id !== 'trial-close' && id !== 'story-close'),
)
/** Questions by content (SPIN). */
export const SPIN: ReadonlySet<MoveId> = new Set(MOVE_SECTIONS.spin)
/** Questions that a known fact may answer. */
export const FACTUAL = set(
  'situation-question',
  'closed-question',
  'open-question',
  'high-gain-question',
  'problem-question',
  'implication-question',
  'clarify',
  'qualify-request',
  'ask-budget',
)
export const QUESTIONS = set(
  'situation-question',
  'closed-question',
  'open-question',
  'high-gain-question',
  'imagine-question',
  'problem-question',
  'implication-question',
  'need-payoff-question',
  'clarify',
  'qualify-request',
  'ask-budget',
)
/** Lets the buyer feel heard. */
export const HEARS = set('acknowledge', 'reflect-feeling')
/** Shows that somebody listened. */
export const LISTENS = set('paraphrase', 'reflect-feeling', 'acknowledge')
/** Shows it, sums up, or stands to what went wrong. */
export const LISTENING: ReadonlySet<MoveId> = new Set<MoveId>([...LISTENS, 'recap', 'own-it', 'apologise'])
/** Finds out what an objection means. */
export const FINDS_OUT = set('clarify', 'open-question', 'high-gain-question', 'problem-question', 'paraphrase', 'invite-venting')
/** Checks whether an answer was enough. */
export const CONFIRMS = set(
  'trial-close',
  'clarify',
  'paraphrase',
  'acknowledge',
  'recap',
  'summary-close',
  'next-step',
  'choice-close',
)
/** Speaks of money. */
export const PRICE_TALK = set('price-range', 'ask-budget', 'special-offer-close')
export const OPENINGS: ReadonlySet<MoveId> = new Set(MOVE_SECTIONS.opening)

const faults: ReadonlySet<MoveId> = new Set(FAULTS)
export const isFault = (id: MoveId): id is FaultId => faults.has(id)
