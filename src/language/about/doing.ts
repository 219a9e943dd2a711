import type { MoveId } from '#content'

/** What a move does, as far as it tells what it can be about: who asks, asks for what the buyer has; who tells, tells of what the seller has. */
export const DOINGS = ['asks', 'asks-trouble', 'takes-up', 'benefits', 'tells', 'proposes', 'tends'] as const
export type Doing = (typeof DOINGS)[number]

const TROUBLE: ReadonlySet<string> = new Set(['problem-question', 'implication-question', 'need-payoff-question'])
const TAKES_UP: ReadonlySet<string> = new Set(['acknowledge', 'reflect-feeling', 'clarify', 'dismiss-feeling'])
const TENDS: ReadonlySet<string> = new Set(['rapport', 'permission', 'purpose', 'meeting-value'])
const PROPOSES = /-close$|^next-step$|^follow-up$|^propose-remedy$|^offer-help$/

export function doingOf(move: MoveId, clause: string): Doing {
  if (TENDS.has(move)) return 'tends'
  if (move.endsWith('-question') || /[?？]\s*$/.test(clause))
    return TROUBLE.has(move) ? 'asks-trouble' : PROPOSES.test(move) ? 'proposes' : 'asks'
  return TAKES_UP.has(move) ? 'takes-up' : move === 'benefit' ? 'benefits' : 'tells'
}
