/**
 * What authors write, once it is checked: frozen values that every other folder reads.
 * Nothing here parses, runs or knows the screen. Grammar and checks: `#content/parse`.
 */

export const LANGS = ['en', 'zh'] as const
export type Lang = (typeof LANGS)[number]

/** The kinds of talk (domain: rating.md); each is rated by the rubric of its kind. */
export const KINDS = ['discovery', 'presentation', 'objection', 'complaint'] as const
export type Kind = (typeof KINDS)[number]

/** Social styles (Merrill & Reid): assertiveness × responsiveness. */
export const PERSONAS = ['analytical', 'driver', 'amiable', 'expressive'] as const
export type PersonaId = (typeof PERSONAS)[number]

export const CHANNELS = ['phone', 'visit', 'chat', 'counter', 'video'] as const
export type Channel = (typeof CHANNELS)[number]

export const LEVELS = ['easy', 'normal', 'hard'] as const
export type Level = (typeof LEVELS)[number]

/** The buyer's mood: each 0 to 100, whole numbers. */
export const MOODS = ['trust', 'patience', 'interest'] as const
export type MoodId = (typeof MOODS)[number]
export type Mood = Readonly<Record<MoodId, number>>

/** The six basic needs, in ring order: neighbours go together, opposites pull apart. */
export const BASIC_NEEDS = ['power', 'achievement', 'recognition', 'cooperation', 'safety', 'order'] as const
export type BasicNeed = (typeof BASIC_NEEDS)[number]
/** Response modes (Miller Heiman): how the buyer sees the gap between today and the wished-for. */
export const MODES = ['growth', 'trouble', 'even-keel', 'overconfident'] as const
export type Mode = (typeof MODES)[number]
export const HABITS = ['none', 'wavering', 'lingering', 'easy-yes'] as const
export type Habit = (typeof HABITS)[number]
export const SEATS = ['coach', 'user', 'technical', 'economic', 'finance', 'multi-role'] as const
export type Seat = (typeof SEATS)[number]
export const RELATIONS = ['stranger', 'acquaintance', 'familiar', 'trusted', 'ally'] as const
export type Relation = (typeof RELATIONS)[number]
export const STANCES = ['for', 'neutral', 'against'] as const
export type Stance = (typeof STANCES)[number]

/** Points of a criterion (domain/rating.md): 0 absent … 4 exemplary. `overall` may be halves. */
export const POINTS = [0, 1, 2, 3, 4] as const
export type Points = (typeof POINTS)[number]

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

/** What a buyer's line tells (read by `language` on a bare transcript; known in a scenario). */
export const SIGNS = [
  'fact',
  'problem',
  'weight',
  'explicit-need',
  'indifference',
  'misunderstanding',
  'doubt',
  'drawback',
  'feeling',
  'agreement',
  'buying-signal',
  'complaint',
  'refusal',
  'question',
] as const
export type SignId = (typeof SIGNS)[number]

/** A place in a file, lines and columns counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that a buyer may say. Text in [brackets] is a stage direction. */
export interface Line {
  readonly text: string
  /** Authored audio for this line: a file name under `content/sounds`. */
  readonly audio?: string
}

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

// ---------------------------------------------------------------- personas

/**
 * What a buyer can voice when the scenario has no line of its own for it. A persona has at least five lines for each.
 * The first dash group says what the buyer reacts to.
 */
export const REACTIONS = [
  // the frame of the talk
  'greet-back', // rapport, short
  'small-talk-tires', // rapport that goes on
  'go-ahead', // purpose, value, permission accepted
  'go-on', // nothing to react to: waits for more
  'too-long', // the turn was too long for this person
  'hurry-up', // patience is running out
  'warming', // a remark that trust has grown
  // questions
  'no-more-to-say', // asked about something known, with nothing new
  'asked-before', // the same question again
  'does-not-know', // a factual question without an answer
  'no-trouble-there', // a problem question that finds nothing
  'why-do-you-ask', // implication or pay-off question before a problem is named
  'too-many-questions', // an interrogation
  'thinks-it-over', // a high-gain or imagine question
  'right-paraphrase', // taken up correctly
  'wrong-paraphrase', // taken up wrongly
  'feeling-named',
  // not understood
  'not-understood',
  'off-topic',
  'wrong-language',
  'parroted', // own words handed back, or a pile of key words
  'said-before', // the seller repeats a line
  // presenting
  'pitch-bounces', // a solution at a need that is not open
  'feature-noted',
  'advantage-noted',
  'benefit-lands', // tied to a need of theirs that is open
  'benefit-misses', // tied to nothing of theirs
  'proof-lands',
  'proof-refused', // not the kind of proof this person takes
  'fair-comparison',
  'buying-signal',
  'signal-missed', // talked on past a buying signal
  // objections
  'objection-heard', // acknowledged
  'objection-brushed-aside', // answered without being heard
  'answer-misses', // the answer does not fit the type
  'still-open', // concerns are still open
  'limit-admitted', // a drawback honestly named
  'deferred', // "I'll find out", with a date or without
  // what was said earlier
  'recalls-promise', // "you were going to find out"
  'other-price', // another figure than before
  'other-day', // another day than before
  // prices
  'price-range-heard',
  'price-vague', // evades the price a second time
  'asked-budget',
  'qualified', // asked for what use, how many
  // closing
  'close-too-early',
  'close-considered', // nearly ready, names what is missing
  'close-accepted',
  'next-step-agreed',
  'evades-signing', // the easy yes, the lingering
  'wavers', // the wavering: a new point
  'declines',
  // faults
  'argued-with',
  'blamed',
  'excused-at',
  'rival-disparaged',
  'refused-flat',
  'overclaimed-at',
  'pressured',
  'feeling-dismissed',
  'inflamed', // a second fault of the kind
  'repaired', // a sincere apology after a fault
  // complaint
  'vents', // goes on telling
  'cut-short', // the seller solves before having heard
  'apology-taken',
  'apology-empty', // apologises again and again
  'answers-detail', // gives the facts that are asked for
  'remedy-vague',
  'remedy-considered',
  'recap-agreed',
  'follow-up-welcomed',
  'calms-down',
  // endings
  'ends-won',
  'ends-next-step',
  'ends-lost',
  'ends-hung-up',
  'ends-by-seller', // the seller ends the talk
] as const
export type ReactionId = (typeof REACTIONS)[number]

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

// ---------------------------------------------------------------- overlays

/** What may lie over a style (domain: personas.md §2 to §6); each layer is a file. */
export const OVERLAY_LAYERS = ['need', 'mode', 'habit', 'seat', 'relation', 'stance'] as const
export type OverlayLayer = (typeof OVERLAY_LAYERS)[number]
/** A move that pleases or hurts beyond the style. */
export interface Taste {
  readonly move: MoveId
  readonly trust: number
  readonly interest: number
  readonly why: string
}
/** One value of a layer: what it adds to the persona. */
export interface Trait {
  readonly id: string
  readonly title: string
  /** Added to the mood at the start. */
  readonly trust: number
  readonly interest: number
  /** Nothing offered moves this buyer until a need is felt. */
  readonly still: boolean
  /** Fitting questions that the first step of a need takes more. */
  readonly moreAsks: number
  /** The trouble is so present that a question about difficulties needs no name for it. */
  readonly onTheirMind: boolean
  /** How often a close is met with a new point. */
  readonly wavers: number
  /** How often signing is put off before what helps against it was done. */
  readonly evades: number
  /** Moves that help this buyer to decide. */
  readonly helps: readonly MoveId[]
  /** Says yes long before meaning it. */
  readonly early: boolean
  /** The areas of a need in which a benefit is a win for this person. */
  readonly wins: readonly string[]
  readonly tastes: readonly Taste[]
}
export interface OverlaySheet {
  readonly id: OverlayLayer
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly traits: readonly Trait[]
}
export const AREAS = ['people', 'output', 'cost', 'reliability', 'quality'] as const

// ---------------------------------------------------------------- scenarios

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

/** A hidden need. It opens as SPIN says (Rackham 1988): latent, admitted, felt, explicit. */
export interface Need {
  readonly id: string
  readonly by: string
  readonly about: readonly string[]
  /** Moves that make the buyer admit it; `problem-question` when the author names none. */
  readonly opensTo: readonly MoveId[]
  /** Opens only after this need or secret is out. */
  readonly after?: string
  readonly admitted: readonly Line[]
  readonly felt: readonly Line[]
  readonly area?: 'people' | 'output' | 'cost' | 'reliability' | 'quality'
  readonly explicit: readonly Line[]
}

/** A hidden item that is no need: a fact about others, a plan, a feeling; it opens to the moves its author names. */
export interface Secret {
  readonly id: string
  readonly by: string
  readonly about: readonly string[]
  readonly opensTo: readonly MoveId[]
  readonly after?: string
  readonly trust?: number
  readonly lines: readonly Line[]
}

export const CONCERN_TYPES = ['indifference', 'misunderstanding', 'doubt', 'drawback'] as const
export type ConcernType = (typeof CONCERN_TYPES)[number]
/** When the buyer raises it. `start`: it opens the talk. */
export const RAISED_AT = ['start', 'pitch', 'price', 'close', 'felt'] as const
export interface Concern {
  readonly id: string
  readonly by: string
  readonly type: ConcernType
  readonly about: readonly string[]
  readonly raisedAt: (typeof RAISED_AT)[number]
  /** Levels at which it exists; all when empty. */
  readonly levels: readonly Level[]
  /** misunderstanding, doubt: the facts that settle it. */
  readonly settledBy: readonly string[]
  /** indifference: the need that must be felt. */
  readonly need?: string
  /** drawback: facts or needs it is set against. */
  readonly setAgainst: readonly string[]
  readonly raised: readonly Line[]
  /** In a few words which worry it is; where there are none, it is raised once more. */
  readonly named: readonly Line[]
  readonly understood: readonly Line[]
  readonly refused: readonly Line[]
  readonly settled: readonly Line[]
  readonly hardened: readonly Line[]
}

export interface Remedy {
  readonly id: string
  readonly about: readonly string[]
  /** What the seller knows they may offer. */
  readonly text: string
  readonly allowed: boolean
  readonly response: 'accept' | 'counter' | 'refuse'
  /** A counter or refusal is met by this remedy. */
  readonly better?: string
  readonly lines: readonly Line[]
}
/** A detail of the incident that the customer gives when asked. */
export interface Detail {
  readonly id: string
  readonly about: readonly string[]
  readonly lines: readonly Line[]
}
/** An angry customer: venting → heard → apologised → understood → offered → agreed → closed. */
export interface Complaint {
  readonly by: string
  readonly about: readonly string[]
  /** Heat at the start, 0 to 100. */
  readonly heat: number
  readonly venting: readonly Line[]
  readonly heard: readonly Line[]
  readonly apologised: readonly Line[]
  readonly understood: readonly Line[]
  readonly agreed: readonly Line[]
  readonly closed: readonly Line[]
  readonly hotter: readonly Line[]
  readonly details: readonly Detail[]
  readonly remedies: readonly Remedy[]
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

// ---------------------------------------------------------------- rubrics

/**
 * One thing that scoring counts. It reads as a sentence: "each `implication-question` about a need that is admitted,
 * after a `problem-question`, is worth 30, up to 3".
 */
export interface Clue {
  /** Stable within its criterion. */
  readonly id: string
  /** Any of these moves… */
  readonly moves: readonly MoveId[]
  /** …or any of these signs in the buyer's answer to the seller's turn. */
  readonly signs: readonly SignId[]
  /** Or a measure of the whole talk (scoring's closed list), in place of moves. */
  readonly measure?: string
  /** Conditions, all of which must hold (scoring's closed list, e.g. `after:problem-question`, `tied`, `first-third`, `answers:doubt`). */
  readonly where: readonly string[]
  /** Points (hundredths) for each match; negative for what lowers. */
  readonly worth: number
  /** Matches beyond this count no more. */
  readonly upTo: number
  /** What the trainee reads beside the words: why it counts. */
  readonly why: string
}

export interface Criterion {
  readonly id: string
  readonly title: string
  readonly looksAt: string
  /** What 0, 1, 2, 3 and 4 look like. */
  readonly descriptors: readonly [string, string, string, string, string]
  readonly clues: readonly Clue[]
  /** The sum needed for 1, 2, 3 and 4 points, in hundredths, rising. */
  readonly levels: readonly [number, number, number, number]
  /** Earns only where the work was done in which it could be broken: the clues of these criteria must reach this many points. */
  readonly restraint?: { readonly of: readonly string[]; readonly atLeast: number }
  /** What to do next when standing at 0, 1, 2, 3. */
  readonly advice: readonly [string, string, string, string]
  readonly models: readonly ModelAnswer[]
  /** A lesson that teaches it. */
  readonly lesson?: string
  /** People and machine do not agree enough on it: it is for practice, and counts in no overall. */
  readonly practiceOnly?: true
}
export interface ModelAnswer {
  readonly context: string
  readonly text: string
}

/** How `overall` follows from the criteria: no average. Weights in hundredths; caps when a criterion is at or below a mark. */
export interface OverallRule {
  readonly weights: Readonly<Record<string, number>>
  readonly base: number
  readonly levels: readonly number[] // the sum needed for 0.5, 1, 1.5 … 4
  readonly caps: readonly { readonly criterion: string; readonly atMost: number; readonly overall: number }[]
  /** Each fault in the talk takes this many hundredths. */
  readonly fault: number
  /** Least agreement (quadratic kappa, in hundredths) with people for a criterion to count. */
  readonly agreement?: number
  /** Which criterion's standing takes the place of one that is for practice only; without one, the mean of those that count. */
  readonly standIns?: Readonly<Record<string, string>>
}

/** A rubric's own test: a talk or an answer with the points it must get. */
export interface RubricTest {
  readonly id: string
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
  readonly expect: Readonly<Record<string, readonly [number, number]>> // criterion → least, most
}

export interface Rubric {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly kinds: readonly Kind[]
  readonly source: string
  readonly about: string
  readonly criteria: readonly Criterion[]
  readonly overall: OverallRule
  readonly tests: readonly RubricTest[]
}

// ---------------------------------------------------------------- lessons and drills

/** A small tree that the screen draws; no raw HTML can stand in it. */
export type Prose =
  | { readonly type: 'heading' | 'paragraph' | 'item' | 'quote'; readonly depth?: number; readonly spans: readonly Span[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
export interface Span {
  readonly text: string
  readonly style?: 'strong' | 'emphasis' | 'code'
}

export interface Lesson {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
  readonly source: string
  readonly what: readonly Prose[]
  readonly why: readonly Prose[]
  readonly how: readonly Prose[]
  readonly good: ModelAnswer
  readonly poor: ModelAnswer
  readonly check: readonly Drill[]
}

/** One buyer line, one answer, scored at once. */
export interface Drill {
  readonly id: string
  readonly lang: Lang
  readonly set: string
  readonly kind: Kind
  readonly persona?: PersonaId
  readonly situation: string
  readonly context: string
  /** Moves that the answer must show, and moves that spoil it. */
  readonly wants: readonly MoveId[]
  readonly spoils: readonly MoveId[]
  /** Words of the situation that the answer should take up. */
  readonly about: readonly string[]
  readonly model: string
  readonly why: string
}

/** Drills that train one skill. */
export interface DrillSet {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  /** The criteria that it trains, `rubric.criterion`. */
  readonly trains: readonly string[]
  readonly drills: readonly Drill[]
}

// ---------------------------------------------------------------- exercises

/** What one sees and hears of a person: surroundings, dress and bearing, words, pace (domain: personas.md §1.3). */
export const CUE_KINDS = ['office', 'dress', 'words', 'pace'] as const
/** What is read from cues. */
export const READ_ASPECTS = ['style', 'need', 'seat'] as const
export type ReadAspect = (typeof READ_ASPECTS)[number]
export interface Cue {
  readonly kind: (typeof CUE_KINDS)[number]
  /** What this cue tells; none where it only belongs to the picture. */
  readonly shows: readonly ReadAspect[]
  readonly text: string
}
/** A person to be read: who it is, by what, and why. */
export interface ReadCase {
  readonly id: string
  readonly style: PersonaId
  readonly need: BasicNeed
  readonly seat: Seat
  readonly scene: string
  readonly cues: readonly Cue[]
  readonly reasons: Readonly<Record<ReadAspect, string>>
}
/** People to be read, by where one meets them. */
export interface ReadSet {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly cases: readonly ReadCase[]
}

export const INFLUENCES = ['low', 'middle', 'high'] as const
export type Influence = (typeof INFLUENCES)[number]
export const CONTACTS = ['none', 'met', 'known', 'close'] as const
export type Contact = (typeof CONTACTS)[number]
/** Whom to see first: one is best, some will do, with others it would be a mistake. */
export const FIRSTS = ['best', 'fair', 'poor'] as const
export interface AccountPerson {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly seat: Seat
  readonly influence: Influence
  readonly stance: Stance
  readonly contact: Contact
  readonly first: (typeof FIRSTS)[number]
  /** What one has heard of this person. */
  readonly told: readonly string[]
  /** Why this person stands there. */
  readonly why: string
  /** Why to see this person first, or not. */
  readonly meet: string
}
/** A danger in an account, or something that only looks like one. */
export interface RedFlag {
  readonly id: string
  readonly title: string
  readonly real: boolean
  readonly why: string
}
/** A key account: who decides? (domain: personas.md §5 and §6) */
export interface Account {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
  readonly story: readonly string[]
  readonly people: readonly AccountPerson[]
  readonly flags: readonly RedFlag[]
}

/** What the first page knows of a scenario; the whole is loaded when it is opened. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'lang' | 'title' | 'kind' | 'rubrics' | 'channel' | 'minutes' | 'market' | 'buyers'
> & {
  readonly levels: readonly Level[]
  /** First sentence of the brief. */
  readonly teaser: string
}

/** An author's mistake: a value, never thrown. `rule` is permanent. */
export interface Fault extends Place {
  readonly rule: string
  readonly message: string
  readonly mend: string
  /** The edit that mends it, where there is exactly one: offsets in UTF-16 units of the file's text, end exclusive. */
  readonly fix?: { readonly start: number; readonly end: number; readonly insert: string }
}
