import type { ConcernType, MoveId, ProofKind } from '#content'
import type { SellerTurn, TurnMove } from './turn.ts'

/** What a concern knows of itself and of the facts that may answer it. */
export interface ConcernRule {
  readonly id: string
  readonly type: ConcernType
  readonly settledBy: readonly string[]
  readonly setAgainst: readonly string[]
  readonly need: string | null
  /** Kinds of proof this person takes, and of which kind each proof of the scenario is. */
  readonly takes: readonly ProofKind[]
  readonly proofs: Readonly<Record<string, ProofKind | null>>
}

/** How an answer meets a concern: it fits, it is a proof this person does not take, it misses the type, or nothing was answered. */
export type Fit = { readonly fit: 'fits' | 'refused' | 'misses'; readonly by: MoveId } | null

const ANSWERS: ReadonlySet<MoveId> = new Set<MoveId>([
  'feature',
  'advantage',
  'benefit',
  'proof',
  'story-close',
  'compare-fairly',
  'correct-misunderstanding',
  'offset-drawback',
  'special-offer-close',
  'trial-close',
])

/** Brings the fact that settles it: shown, sent or promised with a date. */
const TELLS: ReadonlySet<MoveId> = new Set<MoveId>([
  'next-step',
  'follow-up',
  'own-it',
  'propose-remedy',
  'summary-close',
  'special-offer-close',
  'price-range',
])
/** Admits a point, in these or other words. */
const ADMITS: ReadonlySet<MoveId> = new Set<MoveId>(['acknowledge', 'own-it', 'offset-drawback', 'reflect-feeling'])
/** Puts what it is set against on the scales. */
const OFFERS: ReadonlySet<MoveId> = new Set<MoveId>(['benefit', 'proof', 'propose-remedy', 'choice-close'])

/**
 * What the turn answers to this concern. Its type decides (domain: rubrics.md §6): a misunderstanding takes a correction with the fact,
 * a doubt the right proof, a real drawback its admission set against the whole; indifference takes no answer, only a need made felt.
 */
export function fitOf(rule: ConcernRule, turn: SellerTurn): Fit {
  let worse: Fit = null
  for (const move of turn.moves) {
    if (!isAnswer(rule, move) || !touches(rule, turn, move)) continue
    const fit = one(rule, turn, move)
    if (fit === 'fits') return { fit, by: move.id }
    if (fit !== null && worse?.fit !== 'refused') worse = { fit, by: move.id }
  }
  return worse
}

/** Tells something: by its kind, or because it names what answers this concern, in whatever words. */
function isAnswer(rule: ConcernRule, { id, about }: TurnMove): boolean {
  if (ANSWERS.has(id)) return true
  if (about === null) return false
  if (rule.type === 'drawback' && rule.setAgainst.includes(about)) return ADMITS.has(id) || OFFERS.has(id)
  return rule.settledBy.includes(about) && TELLS.has(id)
}

function touches(rule: ConcernRule, turn: SellerTurn, move: TurnMove): boolean {
  if (move.about === rule.id) return true
  if (turn.focus !== rule.id) return false
  return (
    move.about === null ||
    rule.settledBy.includes(move.about) ||
    rule.setAgainst.includes(move.about) ||
    move.about === rule.need ||
    move.id === 'proof' ||
    move.about in rule.proofs
  )
}

function one(rule: ConcernRule, turn: SellerTurn, move: TurnMove): 'fits' | 'refused' | 'misses' | null {
  const named = move.about !== null && rule.settledBy.includes(move.about)
  if (move.id === 'trial-close') return offersTrial(rule, turn, move) ? 'fits' : null
  switch (rule.type) {
    case 'misunderstanding':
      if (move.id === 'correct-misunderstanding')
        return move.about === null || move.about === rule.id || named ? 'fits' : 'misses'
      return named ? 'fits' : 'misses'
    case 'doubt':
      return ofDoubt(rule, turn, move, named)
    case 'drawback':
      if (move.id === 'offset-drawback') return 'fits'
      if (move.about !== null && rule.setAgainst.includes(move.about)) return admits(turn) || OFFERS.has(move.id) ? 'fits' : null
      return ADMITS.has(move.id) || move.id === 'compare-fairly' ? null : 'misses'
    case 'indifference':
      return move.id === 'compare-fairly' || move.id === 'offset-drawback' ? null : 'misses'
    default:
      return unreachable(rule.type)
  }
}

/** The seller does not deny it. */
const admits = (turn: SellerTurn) => turn.moves.some((move) => ADMITS.has(move.id))

/** A trial that is offered is evidence to those who take one; "does that settle it?" offers none. */
const offersTrial = (rule: ConcernRule, turn: SellerTurn, move: TurnMove) =>
  rule.type === 'doubt' && rule.takes.includes('trial') && turn.names.time && move.about !== rule.id

function ofDoubt(rule: ConcernRule, turn: SellerTurn, move: TurnMove, named: boolean): 'fits' | 'refused' | 'misses' | null {
  if (named) return 'fits'
  const isProof = move.id === 'proof' || move.id === 'story-close'
  if (!isProof) return move.id === 'offset-drawback' || move.id === 'compare-fairly' ? null : 'misses'
  if (move.about !== null && move.about !== rule.id && move.about in rule.proofs) return 'refused'
  // A proof in the seller's own words: taken when it has what makes this kind a proof, and the author's proof is of such a kind.
  const kinds: readonly ProofKind[] = turn.names.figure ? ['figure', 'test'] : turn.names.person ? ['case'] : []
  const wanted = rule.settledBy.map((fact) => rule.proofs[fact])
  return kinds.some((kind) => rule.takes.includes(kind) && wanted.includes(kind)) ? 'fits' : 'refused'
}

/** A case that the types exclude. */
export function unreachable(value: never): never {
  throw new Error(`Not a known case: ${String(value)}`)
}
