import type { Lang } from './lang.ts'
import type { Kind } from './talk.ts'

/** Seller moves, by section (domain/moves.md). The ids are stable; trainers may add moves of their own. */
export const MOVE_SECTIONS = {
  opening: ['rapport', 'purpose', 'meeting-value', 'permission'],
  form: ['open-question', 'closed-question', 'high-gain-question', 'imagine-question'],
  spin: ['situation-question', 'problem-question', 'implication-question', 'need-payoff-question'],
  listening: ['paraphrase', 'reflect-feeling', 'clarify'],
  presenting: ['feature', 'advantage', 'benefit', 'proof', 'compare-fairly'],
  objections: ['acknowledge', 'correct-misunderstanding', 'offset-drawback', 'defer-honestly'],
  complaints: ['invite-venting', 'apologise', 'own-it', 'offer-help', 'propose-remedy', 'recap', 'follow-up'],
  closing: [
    'direct-close',
    'summary-close',
    'comparison-close',
    'special-offer-close',
    'trial-close',
    'choice-close',
    'assumptive-close',
    'story-close',
    'next-step',
  ],
  pricing: ['qualify-request', 'ask-budget', 'price-range'],
  faults: ['argue', 'blame-buyer', 'excuse', 'disparage-competitor', 'flat-refusal', 'overclaim', 'pressure', 'dismiss-feeling'],
} as const
export type MoveSection = keyof typeof MOVE_SECTIONS
export type CoreMoveId = (typeof MOVE_SECTIONS)[MoveSection][number]
/** Open: a pack may bring moves of its own. */
export type MoveId = CoreMoveId | (string & {})
export const CORE_MOVES: readonly CoreMoveId[] = Object.values(MOVE_SECTIONS).flat()
export const FAULTS = MOVE_SECTIONS.faults
export type FaultId = (typeof FAULTS)[number]

/** One example of a move: a seller's turn in its context, labelled in full. */
export interface Example {
  readonly text: string
  /** The buyer's line just before; empty when there is none. */
  readonly context: string
  /** Every move that stands in the text; empty for a near miss that carries none. */
  readonly moves: readonly MoveId[]
  /** In which sentences a move stands, from 0; a turn without it was only read as a whole. */
  readonly stands?: Readonly<Record<string, readonly number[]>>
  readonly kind?: Kind
  /** Who wrote it and in which talk, so that measuring can hold a whole writer or talk out. */
  readonly from: string
}

export interface Move {
  readonly id: MoveId
  readonly lang: Lang
  readonly section: MoveSection | 'own'
  readonly title: string
  /** What it does, in one sentence for a trainee. */
  readonly does: string
  readonly examples: readonly Example[]
  /** Near misses: turns that look like this move and are not. */
  readonly nearMisses: readonly Example[]
}
