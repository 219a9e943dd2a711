import type { Line } from './line.ts'

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
