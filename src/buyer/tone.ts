import type { Moment } from './moment.ts'
import type { Voice } from './voices.ts'

/** A kind word does not follow a refusal in the same breath. */
const SOUR: readonly string[] = [
  'wavers@',
  'evades-signing@',
  'close-too-early@',
  'declines@',
  'still-open@',
  'pitch-bounces@',
  'benefit-misses@',
  'answer-misses@',
  'objection-brushed-aside@',
  'proof-refused@',
  'wrong-paraphrase@',
  'no-trouble-there@',
  'why-do-you-ask@',
  'asked-before@',
  'too-long@',
  'too-many-questions@',
  'small-talk-tires@',
  'cut-short@',
  'remedy-vague@',
  'apology-empty@',
  'price-vague@',
  'signal-missed@',
  'other-price@',
  'other-day@',
]
/** Whether a second voice may follow the first in one breath. */
export const mayFollow = ({ unsaid }: Moment, first: Voice, voice: Voice): boolean => {
  const [head = '', key = ''] = [first.keys[0], voice.keys[0]]
  return voice.also === true && key !== head && unsaid(key) > 0 && !(isSourKey(head) && isSweetKey(key))
}
const isSourKey = (key: string) =>
  SOUR.some((start) => key.startsWith(start)) || key.endsWith('.raised') || key.endsWith('.hardened') || key.endsWith('.refused')
const isSweetKey = (key: string) => key.startsWith('warming@') || key.startsWith('buying-signal@')
