import type { FaultId, ReactionId } from '#content'
import type { Gate } from '#language'

/** Something that may be said now; the heaviest is. */
export interface Voice {
  /** Pool of lines; where it is used up, the next one speaks. */
  readonly keys: readonly string[]
  readonly weight: number
  /** May be said after a heavier one. */
  readonly also?: boolean
  /** What the line is about: the thread of the talk goes on from here. */
  readonly about?: string
  /** Lines in their order and not by the seed; -1 where the seed chooses. */
  readonly nth?: number
}

export const FAULT_REACTION = {
  argue: 'argued-with',
  'blame-buyer': 'blamed',
  excuse: 'excused-at',
  'disparage-competitor': 'rival-disparaged',
  'flat-refusal': 'refused-flat',
  overclaim: 'overclaimed-at',
  pressure: 'pressured',
  'dismiss-feeling': 'feeling-dismissed',
} as const satisfies Record<FaultId, ReactionId>

export const GATE_REACTION = {
  empty: 'not-understood',
  gibberish: 'not-understood',
  'wrong-language': 'wrong-language',
  copied: 'parroted',
  keywords: 'parroted',
  repeated: 'said-before',
} as const satisfies Record<Exclude<Gate, 'ok'>, ReactionId>

/**
 * Who speaks for a reaction whose lines are used up: its neighbours in meaning. Never one that says that something is open: what it
 * is would have to follow.
 */
export const NEIGHBOURS: Readonly<Partial<Record<ReactionId, readonly ReactionId[]>>> = {
  'greet-back': ['go-ahead', 'go-on'],
  'small-talk-tires': ['hurry-up', 'go-on'],
  'go-ahead': ['go-on', 'greet-back'],
  'go-on': ['go-ahead', 'off-topic', 'no-more-to-say', 'hurry-up'],
  'too-long': ['hurry-up', 'go-on'],
  'hurry-up': ['too-long', 'too-many-questions', 'go-on'],
  'no-more-to-say': ['does-not-know', 'go-on'],
  'asked-before': ['no-more-to-say', 'too-many-questions', 'hurry-up'],
  'does-not-know': ['no-more-to-say', 'why-do-you-ask', 'off-topic'],
  'no-trouble-there': ['why-do-you-ask', 'no-more-to-say', 'does-not-know'],
  'why-do-you-ask': ['no-trouble-there', 'too-many-questions', 'no-more-to-say'],
  'too-many-questions': ['hurry-up', 'asked-before'],
  'thinks-it-over': ['go-on', 'does-not-know', 'why-do-you-ask'],
  'right-paraphrase': ['go-on', 'go-ahead', 'thinks-it-over'],
  'wrong-paraphrase': ['not-understood', 'answer-misses'],
  'feeling-named': ['objection-heard', 'right-paraphrase', 'go-on'],
  'not-understood': ['off-topic', 'hurry-up', 'go-on'],
  'off-topic': ['not-understood', 'hurry-up', 'go-on'],
  'wrong-language': ['not-understood', 'off-topic', 'hurry-up'],
  parroted: ['not-understood', 'said-before', 'off-topic'],
  'said-before': ['parroted', 'not-understood', 'hurry-up'],
  'pitch-bounces': ['benefit-misses', 'feature-noted', 'why-do-you-ask', 'hurry-up'],
  'feature-noted': ['advantage-noted', 'benefit-misses', 'go-on', 'pitch-bounces'],
  'advantage-noted': ['feature-noted', 'benefit-misses', 'go-on'],
  'benefit-lands': ['warming', 'advantage-noted', 'go-on'],
  'benefit-misses': ['advantage-noted', 'feature-noted', 'pitch-bounces'],
  'proof-lands': ['benefit-lands', 'warming', 'advantage-noted'],
  'proof-refused': ['answer-misses', 'benefit-misses'],
  'fair-comparison': ['advantage-noted', 'proof-lands', 'go-on'],
  'buying-signal': ['warming', 'benefit-lands'],
  'signal-missed': ['hurry-up', 'too-long'],
  'objection-heard': ['feeling-named', 'go-on', 'right-paraphrase'],
  'objection-brushed-aside': ['answer-misses', 'argued-with'],
  'answer-misses': ['objection-brushed-aside', 'wrong-paraphrase'],
  'still-open': ['answer-misses', 'close-considered', 'objection-brushed-aside'],
  'limit-admitted': ['proof-lands', 'objection-heard', 'fair-comparison'],
  deferred: ['go-on', 'go-ahead'],
  'recalls-promise': ['deferred', 'go-on'],
  'other-price': ['price-vague', 'answer-misses'],
  'other-day': ['answer-misses', 'go-on'],
  'price-range-heard': ['asked-budget', 'qualified', 'go-on'],
  'price-vague': ['hurry-up', 'go-on'],
  'asked-budget': ['does-not-know', 'price-range-heard', 'go-on'],
  qualified: ['go-on', 'go-ahead', 'does-not-know'],
  'close-too-early': ['declines', 'close-considered'],
  'close-considered': ['declines', 'wavers'],
  'evades-signing': ['wavers', 'close-considered', 'declines'],
  wavers: ['close-considered', 'declines'],
  declines: ['close-too-early', 'close-considered'],
  'argued-with': ['inflamed', 'objection-brushed-aside', 'declines'],
  blamed: ['inflamed', 'argued-with'],
  'excused-at': ['inflamed', 'answer-misses'],
  'rival-disparaged': ['inflamed', 'argued-with'],
  'refused-flat': ['inflamed', 'answer-misses'],
  'overclaimed-at': ['inflamed', 'proof-refused'],
  pressured: ['inflamed', 'declines'],
  'feeling-dismissed': ['inflamed', 'argued-with'],
  inflamed: ['argued-with', 'blamed', 'pressured', 'feeling-dismissed'],
  repaired: ['apology-taken', 'warming', 'go-on'],
  vents: ['cut-short', 'answers-detail', 'inflamed'],
  'cut-short': ['vents', 'objection-brushed-aside', 'inflamed'],
  'apology-taken': ['repaired', 'calms-down', 'go-on'],
  'apology-empty': ['remedy-vague', 'excused-at', 'hurry-up'],
  'answers-detail': ['no-more-to-say', 'does-not-know'],
  'remedy-vague': ['apology-empty', 'answer-misses', 'hurry-up'],
  'remedy-considered': ['close-considered', 'calms-down', 'go-on'],
  'recap-agreed': ['right-paraphrase', 'follow-up-welcomed', 'go-on'],
  'follow-up-welcomed': ['recap-agreed', 'next-step-agreed', 'go-on'],
  'calms-down': ['feeling-named', 'apology-taken', 'go-on'],
  warming: ['go-on', 'benefit-lands'],
}

/** Where a scenario has no line of its own for a state, the persona speaks. */
export const STANDS_IN = {
  'concern.raised': 'still-open',
  'concern.understood': 'objection-heard',
  'concern.refused': 'proof-refused',
  'concern.settled': 'proof-lands',
  'concern.hardened': 'objection-brushed-aside',
  'complaint.venting': 'vents',
  'complaint.heard': 'feeling-named',
  'complaint.apologised': 'apology-taken',
  'complaint.understood': 'answers-detail',
  'complaint.agreed': 'recap-agreed',
  'complaint.closed': 'follow-up-welcomed',
  'complaint.hotter': 'inflamed',
  'need.admitted': 'no-more-to-say',
  'need.felt': 'thinks-it-over',
  'need.explicit': 'thinks-it-over',
  secret: 'no-more-to-say',
  answer: 'asked-before',
  detail: 'asked-before',
  remedy: 'remedy-considered',
} as const satisfies Record<string, ReactionId>
