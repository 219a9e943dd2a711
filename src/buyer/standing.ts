import type { Memory } from './memory.ts'
import type { Plan } from './plan.ts'

/** How things stand when the seller speaks. */
export interface Standing {
  readonly states: Readonly<Record<string, string>>
  readonly trust: number
  readonly memory: Memory
  readonly plan: Plan
}

const OPEN_CONCERN: ReadonlySet<string> = new Set(['raised', 'heard', 'understood', 'answered'])
/** Raised, and not settled yet. */
export const isOpenConcern = (state: string | undefined) => state !== undefined && OPEN_CONCERN.has(state)
