import type { Change, Reply, Said, SellerSpoke, StartingPoint, States } from '#buyer'
import type { EndingId, Lang, Level, Mood, Persona, Rubric, Scenario } from '#content'
import type { Heard, Sign } from '#language'
import type { TaughtWeights } from '#language/teach'
import type { Report } from '#scoring'
import type { FitReport } from '#scoring/fit'
import type { Journal, RunEvent } from './log.ts'

/** One turn of a run as the screen shows it. `index` counts all turns from 0, taken-back ones left out. */
export type RunTurn =
  | {
      readonly index: number
      readonly by: 'buyer'
      readonly buyer: string
      readonly text: string
      readonly said: Said
      readonly signs: readonly Sign[]
    }
  | {
      readonly index: number
      readonly by: 'seller'
      readonly to: string
      readonly text: string
      readonly heard: Heard
      /** What it changed inside the buyer; empty until the reply is in. */
      readonly changes: readonly Change[]
      readonly moodAfter: Readonly<Record<string, Mood>>
      readonly statesBefore: States
      readonly statesAfter: States
    }

/** The state of one run: a fold of its log. */
export interface RunState {
  readonly run: string
  readonly person: string
  readonly scenario: string
  readonly lang: Lang
  readonly level: Level
  readonly seed: number
  readonly engine: string
  readonly content: string
  readonly startedAtMs: number
  readonly lastAtMs: number
  readonly forkOf?: { readonly run: string; readonly turn: number }
  readonly assignment?: string
  readonly private: boolean
  readonly turns: readonly RunTurn[]
  readonly mood: Readonly<Record<string, Mood>>
  readonly moodAtStart: Readonly<Record<string, Mood>>
  readonly states: States
  readonly ended: { readonly ending: EndingId; readonly by: 'seller' | 'buyer' } | null
  /** Newest first; scoring anew keeps the older ones. */
  readonly scored: readonly {
    readonly engine: string
    readonly labeller: string
    readonly content: string
    readonly atMs: number
    readonly reports: readonly Report[]
    /** How the talk suited each person: apart from the points. Absent in older runs. */
    readonly fit?: readonly FitReport[]
  }[]
  readonly hints: number
  readonly takenBack: number
  readonly claims: readonly {
    readonly rubric: string
    readonly criterion: string
    readonly words: string
    readonly atMs: number
  }[]
  /** What has to happen next without the seller: a crash in between loses nothing, resuming does it. */
  readonly awaits: 'opening' | 'reply' | 'ending' | 'score' | null
  readonly selfRating?: { readonly rubric: string; readonly points: Readonly<Record<string, number>>; readonly words: string }
}

/** What a scenario is made of once loaded: all that a rehearsal needs of content. */
export interface Script {
  readonly scenario: Scenario
  readonly personas: Readonly<Record<string, Persona>>
  readonly rubrics: readonly Rubric[]
  /** What the pack's own examples made of the labeller; absent where it is heard by the one that ships. */
  readonly taught?: TaughtWeights
  /** Hash of all of it: a run names what it was played with. */
  readonly hash: string
}

/** Understanding, simulating and scoring: a worker in the app, called straight in Node. Deterministic. */
export interface Engine {
  readonly version: () => Promise<{ readonly engine: string; readonly labeller: string }>
  /** Sets a run up, replaying logged events (heard moves are fed again, words are never labelled again). */
  readonly load: (
    script: Script,
    input: { readonly seed: number; readonly level: Level; readonly from?: StartingPoint },
    events: readonly RunEvent[],
  ) => Promise<void>
  readonly open: () => Promise<SignedReply>
  /** Goes once through what a turn needs, with a scratch buyer, so that the first turn is as quick as the next. Changes nothing. */
  readonly warm?: () => Promise<void>
  readonly hear: (text: string) => Promise<Heard>
  readonly reply: (spoke: SellerSpoke) => Promise<SignedReply>
  readonly end: () => Promise<SignedReply>
  readonly score: (state: RunState, script: Script) => Promise<readonly Report[]>
  readonly fit?: (state: RunState, script: Script) => Promise<readonly FitReport[]>
}
/** A buyer's reply with the signs that its lines carry. */
export interface SignedReply {
  readonly reply: Reply
  readonly signs: readonly (readonly Sign[])[]
}

/** What a rehearsal is given by the rim. */
export interface RehearsalDeps {
  readonly engine: Engine
  readonly journal: Journal
  readonly now: () => number
  /** Told when the disk refuses: the talk goes on in memory under a standing warning. */
  readonly onJournalFault?: (error: unknown) => void
}

/** Characters (UTF-16 units) that one turn may have. */
export const MAX_LENGTH = 4000

/** Why a command was refused. Nothing has changed; `elsewhere`: another tab goes on with this run. */
export type Refusal =
  | 'empty'
  | 'too-long'
  | 'ended'
  | 'not-ended'
  | 'nothing-said'
  | 'no-run'
  | 'no-turn'
  | 'no-buyer'
  | 'elsewhere'
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal
  constructor(refusal: Refusal, message: string) {
    super(message)
    this.refusal = refusal
  }
}

/** A run being played. Commands append events and resolve when the state is up to date; they wait for each other. */
export interface Rehearsal {
  readonly run: string
  readonly script: Script
  readonly state: () => RunState
  readonly events: () => readonly RunEvent[]
  readonly subscribe: (listener: () => void) => () => void
  /** True while the words are only in memory, because the disk refused. */
  readonly unsaved: () => boolean
  /** True once another tab has gone on with this run: every command is refused here from then on. */
  readonly elsewhere: () => boolean
  /** `to` names the buyer who is addressed; without it, whoever spoke last. */
  readonly say: (text: string, to?: string, how?: { readonly dictated?: boolean }) => Promise<void>
  readonly takeBack: () => Promise<void>
  readonly hint: () => Promise<string>
  readonly end: () => Promise<void>
  readonly claim: (rubric: string, criterion: string, words: string) => Promise<void>
  readonly rateSelf: (rubric: string, points: Readonly<Record<string, number>>, words: string) => Promise<void>
  /** Scores the ended run anew; the older reports stay beside the new ones. */
  readonly rescore: () => Promise<void>
}
