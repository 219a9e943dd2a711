import type { Complaint } from './complaint.ts'
import type { Concern } from './concern.ts'
import type { Lang } from './lang.ts'
import type { Line } from './line.ts'
import type { Need, Secret } from './need.ts'
import type { BasicNeed, Habit, Mode, PersonaId, Relation, Seat, Stance } from './person.ts'
import type { ProofKind } from './persona.ts'
import type { ReactionId } from './reaction.ts'
import type { Channel, Kind, Level } from './talk.ts'

export interface BuyerCard {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly persona: PersonaId
  readonly seat?: Seat
  readonly mode?: Mode
  readonly habit?: Habit
  readonly need?: BasicNeed
  readonly relation?: Relation
  readonly stance?: Stance
  /** For the picture. */
  readonly look?: 'a' | 'b'
}

export const FACT_KINDS = ['feature', 'advantage', 'proof', 'limit', 'price', 'service', 'authority'] as const
/** Something the seller may truly say. */
export interface Fact {
  readonly id: string
  readonly kind: (typeof FACT_KINDS)[number]
  readonly proof?: ProofKind
  readonly source?: string
  readonly about: readonly string[]
  readonly text: string
}

/** Something the buyer knows and tells when asked: factual questions. */
export interface Answer {
  readonly id: string
  readonly by?: string
  readonly about: readonly string[]
  readonly lines: readonly Line[]
}

export const ENDINGS = ['won', 'next-step', 'lost', 'hung-up'] as const
export type EndingId = (typeof ENDINGS)[number]
export interface Ending {
  readonly when: EndingId
  readonly by: string
  readonly lines: readonly Line[]
}

/** What differs at a level of difficulty, stated in the file. */
export interface LevelRule {
  readonly level: Level
  /** Added to the persona's starting patience and trust. */
  readonly patience: number
  readonly trust: number
  /** How many fitting questions a need takes for each step. */
  readonly asks: number
  readonly note: string
}

/** The scenario's own lines for a reaction: they come before the persona's. */
export interface OwnLines {
  readonly when: ReactionId
  readonly by: string
  readonly lines: readonly Line[]
}

export interface Brief {
  /** Who you are and what you are here for. Plain paragraphs. */
  readonly you: readonly string[]
  /** What you know of the buyer. */
  readonly buyer: readonly string[]
  /** What a good end looks like. */
  readonly goal: readonly string[]
}

export interface Scenario {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly kind: Kind
  readonly rubrics: readonly string[]
  readonly channel: Channel
  readonly minutes: number
  /** Bound to one market: then it has no twin in the other language. */
  readonly market?: Lang
  readonly buyers: readonly BuyerCard[]
  readonly brief: Brief
  readonly openings: readonly { readonly by: string; readonly line: Line }[]
  readonly facts: readonly Fact[]
  readonly answers: readonly Answer[]
  readonly needs: readonly Need[]
  readonly secrets: readonly Secret[]
  readonly concerns: readonly Concern[]
  readonly complaint?: Complaint
  readonly own: readonly OwnLines[]
  readonly endings: readonly Ending[]
  readonly levels: readonly LevelRule[]
  /** What a good seller would find out next, without the words; by need, concern or step id, else in order. */
  readonly hints: readonly { readonly for?: string; readonly text: string }[]
}
