import type { Topic } from '../heard.ts'
import type { Doing } from './doing.ts'
import type { Shares } from './shares.ts'

export const TYPES = [
  'need',
  'secret',
  'concern',
  'fact',
  'answer',
  'detail',
  'remedy',
] as const satisfies readonly Topic['type'][]

/** What speaks for a topic, or for none: names of numbers (`numbers.ts`) and how often each counts. */
export type Evidence = readonly (readonly [name: string, times: number])[]

/** More than this of the line before says nothing more, in telling words; and so do more strange stems of a clause. */
const MOST_THREAD = 1.5
const MOST_STRANGE = 2

/** What the turn itself shares with the topic, and how well what is done fits what the topic is. */
export function evidenceFor(shares: Shares, at: number, doing: Doing, type: Topic['type']): Evidence {
  const shared = shares.shared[at] as number
  return [
    ['shared', shared],
    ['first', Math.min(shared, 1)],
    ['around', shares.around[at] as number],
    ['line stems', shares.clause.lineStems[at] as number],
    ['line pairs', shares.clause.linePairs[at] as number],
    ['about stems', shares.sentence.aboutStems[at] as number],
    ['about pairs', shares.sentence.aboutPairs[at] as number],
    ['turn about stems', shares.turn.aboutStems[at] as number],
    [`${doing}: ${type}`, 1],
  ]
}

/** What the line before it shares with the topic: it counts most for what takes something up. */
export const evidenceOfThread = (shares: Shares, at: number, doing: Doing): Evidence => [
  [doing === 'takes-up' || doing === 'tells' ? `thread ${doing}` : 'thread', Math.min(shares.thread[at] as number, MOST_THREAD)],
]

/** That it speaks of nothing in the scenario: the more it says, the more of that no topic says, and the more words the author lists. */
export const evidenceForNothing = (shares: Shares, doing: Doing): Evidence => [
  [`${doing}: nothing`, 1],
  ['nothing, each telling stem', shares.telling],
  ['nothing, each strange stem', Math.min(shares.strange, MOST_STRANGE)],
  ['nothing, words listed', shares.listed],
]
