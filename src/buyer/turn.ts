import type { FaultId, MoveId } from '#content'
import type { Phatic } from '#language'
import type { Change, SellerSpoke } from './reply.ts'

/** A move as the parts of a buyer take it in: what it is about is settled, from the words or from the thread of the talk. */
export interface TurnMove {
  readonly id: MoveId
  readonly about: string | null
}

/** What the seller did, and how things stood when they spoke: the same for every part. */
export interface SellerTurn {
  /** The buyer who was addressed. */
  readonly to: string
  readonly moves: readonly TurnMove[]
  /** The first fault in the turn: while it stands, nothing opens. */
  readonly fault: FaultId | null
  readonly names: SellerSpoke['names']
  /** Trust of the addressed buyer before this turn. */
  readonly trust: number
  /** Needs and secrets that are out. */
  readonly out: readonly string[]
  /** The concern that the talk is at. */
  readonly focus: string | null
  /** Asks what is in the way, by these words or right after a close that was not taken: who kept a worry to themselves says it now. */
  readonly whyNot: boolean
  /** A question stands by itself, after words that show they listened. */
  readonly asksApart: boolean
  /** How the words tend the talk: a goodbye, asking what one thinks. */
  readonly tends: readonly Phatic['kind'][]
}

export type SellerSpokeEvent = { readonly type: 'seller.spoke'; readonly turn: SellerTurn }

export type Part = 'need' | 'secret' | 'concern' | 'complaint'

/** What a part answers `call` when a turn touched it. */
export interface PartAnswered {
  readonly type: 'part.answered'
  readonly part: Part
  readonly id: string
  /** What happened, in the part's own words (`admitted`, `bounced`, `refused`…). */
  readonly outcome: string
  /** The state it is in now, when that changed. */
  readonly state: string | null
  readonly cause: string
  readonly changes: readonly Change[]
  /** What it came about by, where that decides the line: a remedy, a detail. */
  readonly by?: string
}

/** Whether the turn brought the talk on: something opened, was told, heard or settled. */
export const broughtOn = (answers: readonly PartAnswered[]) =>
  answers.some(
    (answer) =>
      answer.state !== null || answer.outcome === 'hinted' || answer.outcome === 'deepened' || answer.outcome === 'vents',
  )

/** Whether anything came of the turn: it brought the talk on, or a benefit met an open need. */
export const isFruitful = (answers: readonly PartAnswered[]) =>
  broughtOn(answers) || answers.some((answer) => answer.outcome === 'tied')

/** The first move of these kinds about this, else null. */
export function moveAbout(turn: SellerTurn, kinds: ReadonlySet<MoveId>, id: string): TurnMove | null {
  for (const move of turn.moves) if (move.about === id && kinds.has(move.id)) return move
  return null
}
export function anyMove(turn: SellerTurn, kinds: ReadonlySet<MoveId>): TurnMove | null {
  for (const move of turn.moves) if (kinds.has(move.id)) return move
  return null
}
