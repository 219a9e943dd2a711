import type { Lang } from './lang.ts'
import type { Line } from './line.ts'
import type { MoveId } from './move.ts'
import type { Mood, PersonaId } from './person.ts'
import type { ReactionId } from './reaction.ts'

/** How one heard move shifts the mood of this person; the numbers stand in the persona's file. */
export interface Effect {
  readonly move: MoveId
  readonly trust: number
  readonly patience: number
  readonly interest: number
  /** Only under this condition; without it, always. */
  readonly when?: EffectCondition
  /** Why, for the trainee: "Proof is what this person trusts." */
  readonly why: string
}
export const EFFECT_CONDITIONS = [
  'short', // the turn is short for this person
  'long', // the turn is too long for this person
  'third-in-a-row',
  'need-open', // about a need that is admitted or more
  'need-closed',
  'angry', // complaint heat or low trust
  'early', // before any need is felt
  'dated', // names a time
  'case', // proof by a named case, not by figures
  'figure', // proof by a figure, test, certificate
  'again', // said before
] as const
export type EffectCondition = (typeof EFFECT_CONDITIONS)[number]

/** How a turn is said, beside what it does: pace, detail, people, pictures. Scoring reads each from length and words. */
export const MANNERS = [
  'brief', // well within what this person takes in at once
  'long', // beyond it
  'figures',
  'exact', // conditions, sources, limits, documents
  'dated', // names a time
  'options', // leaves a choice between things
  'gentle', // no hurry, a way back, softened words
  'people', // colleagues, customers, names: who is with it
  'feeling', // says what it is like for them
  'picture', // lets them see it
  'lively', // cries out, marvels
] as const
export type Manner = (typeof MANNERS)[number]

/** One point of the style-fit score: what suits this person. */
export interface FitRule {
  readonly id: string
  readonly title: string
  readonly suits: readonly MoveId[]
  readonly jars: readonly MoveId[]
  /** Ways of saying it that suit, and that grate, whatever is said. */
  readonly manner: readonly Manner[]
  readonly grates: readonly Manner[]
  readonly why: string
}

export interface Persona {
  readonly id: PersonaId
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly start: Mood
  /** Words (en) or characters (zh) in one turn beyond which this person finds it long. */
  readonly longTurn: number
  /** Points of patience that one turn costs by itself. */
  readonly turnCost: number
  /** At or below this patience the buyer ends the talk. */
  readonly leavesAt: number
  /** Least trust and interest for a yes; a next step needs half the way there. */
  readonly decidesAt: { readonly trust: number; readonly interest: number }
  /** Kinds of proof taken at once. */
  readonly takesProof: readonly ProofKind[]
  readonly effects: readonly Effect[]
  readonly fit: readonly FitRule[]
  readonly voice: Readonly<Record<ReactionId, readonly Line[]>>
}
export const PROOF_KINDS = ['case', 'figure', 'test', 'certificate', 'trial'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]
