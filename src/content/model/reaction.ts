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
