import type { MoveId } from '#content'

/** An act by its words, and the moves that are not done where it is refused. */
export interface Act {
  readonly words: string
  readonly moves: readonly MoveId[]
}

/** How a language refuses, supposes and announces. */
export interface DenialWords {
  readonly acts: readonly Act[]
  /** "Refuses": who, a denial, then the act, all in one clause. */
  readonly refuses: (words: string) => string
  /** What turns a denial round ("not only", "can't … enough", "not … until") is no denial. */
  readonly round: RegExp
  /** "Supposes": says that one could, or was told to. Only of speaking; "we could replace it, but …" is an offer. */
  readonly supposes: (words: string) => string
  /** "Announces": names the technique that is to come. */
  readonly announces: RegExp
  /** Without these a turn refuses, or supposes, nothing. */
  readonly sure: RegExp
  readonly maybe: RegExp
}

export const SORRY: readonly MoveId[] = ['apologise', 'own-it']
export const MEND: readonly MoveId[] = ['propose-remedy', 'offer-help', 'special-offer-close', 'own-it']
export const LISTEN: readonly MoveId[] = ['invite-venting', 'offer-help', 'reflect-feeling', 'acknowledge']
export const LATER: readonly MoveId[] = ['follow-up', 'next-step', 'offer-help']
export const ASK: readonly MoveId[] = [
  'open-question',
  'closed-question',
  'high-gain-question',
  'imagine-question',
  'situation-question',
  'problem-question',
  'implication-question',
  'need-payoff-question',
  'ask-budget',
  'qualify-request',
  'clarify',
]
export const SUM: readonly MoveId[] = ['recap', 'paraphrase', 'summary-close']
export const CLOSE: readonly MoveId[] = [
  'direct-close',
  'assumptive-close',
  'trial-close',
  'choice-close',
  'comparison-close',
  'story-close',
  'pressure',
]
export const FEEL: readonly MoveId[] = ['acknowledge', 'reflect-feeling']
export const SELL: readonly MoveId[] = ['benefit', 'advantage', 'overclaim', 'proof']

/** Acts of speaking: these alone can be supposed. */
export const SPEECH: ReadonlySet<readonly MoveId[]> = new Set([SORRY, ASK, SUM, FEEL, LISTEN])
