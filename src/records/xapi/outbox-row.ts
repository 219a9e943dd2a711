import type { Statement } from './statement.ts'

/** A statement on its way. `parked`: the store will never take it as it is; a person has to look. */
export interface OutboxRow {
  readonly id: string
  readonly atMs: number
  readonly state: 'waiting' | 'parked'
  readonly statement: Statement
  /** What the store said of a parked one. */
  readonly why?: string
}
