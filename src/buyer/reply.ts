import type { EndingId, Level, Mood, Persona, ReactionId, Scenario } from '#content'
import type { Gate, HeardMove, Phatic } from '#language'

/** What the seller did in one turn, as the buyer takes it in. `to` names the buyer who was addressed. */
export interface SellerSpoke {
  readonly to: string
  readonly gate: Gate
  readonly moves: readonly HeardMove[]
  /** Moves that were hardly heard: the buyer goes by the likeliest where nothing was heard for sure. */
  readonly perhaps?: readonly HeardMove[]
  /** Words (en) or characters (zh). */
  readonly length: number
  readonly questions: number
  /** The one price and the one day that the words name; absent where there is none, or more than one. */
  readonly quotes?: { readonly price?: string; readonly day?: string }
  readonly names: { readonly time: boolean; readonly figure: boolean; readonly person: boolean }
  /** Facts and remedies of the scenario that the words state. */
  readonly tells?: readonly string[]
  /** Words that only tend the talk: small talk, asking back, a goodbye. */
  readonly phatic?: readonly Phatic[]
}

/** Something that changed inside a buyer, and why: what the debrief shows turn by turn. */
export interface Change {
  readonly buyer: string
  readonly what: 'mood' | 'need' | 'secret' | 'concern' | 'complaint' | 'call'
  /** The mood's, need's, secret's or concern's id; `heat` and `step` for a complaint; `stage` for the call. */
  readonly id: string
  readonly from: string | number
  readonly to: string | number
  /** The move (or gate) that caused it, and the sentence that explains it in the talk's language, where the persona has one. */
  readonly cause: string
  readonly why?: string
}

export interface Said {
  readonly by: string
  readonly text: string
  readonly audio?: string
  /** Which line it is: a reaction, or the need, concern, answer… it belongs to (`need:unplanned-stops.felt`). */
  readonly key: string
  readonly reaction?: ReactionId
}

/** States by part, short: `need:unplanned-stops` → `felt`, `concern:false-alarms` → `raised`, `stage` → `discovery`. */
export type States = Readonly<Record<string, string>>

export interface Reply {
  readonly said: readonly Said[]
  readonly changes: readonly Change[]
  readonly mood: Readonly<Record<string, Mood>>
  readonly states: States
  readonly ended: EndingId | null
}

/** Where a rehearsal starts when it does not start at the beginning ("need felt, trust 40"). */
export interface StartingPoint {
  readonly states?: States
  readonly mood?: Readonly<Record<string, Partial<Mood>>>
}

export interface BuyerInput {
  readonly scenario: Scenario
  readonly personas: Readonly<Record<string, Persona>>
  readonly seed: number
  readonly level: Level
  readonly from?: StartingPoint
}

/** The simulated person or persons of one scenario. The same input and the same turns give the same replies. */
export interface Buyer {
  readonly open: () => Reply
  readonly hear: (spoke: SellerSpoke) => Reply
  /** The seller ends the talk. */
  readonly end: () => Reply
  readonly states: () => States
  readonly mood: () => Readonly<Record<string, Mood>>
}
