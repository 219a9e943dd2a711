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
