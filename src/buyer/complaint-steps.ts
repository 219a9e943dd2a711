import type { MoveId, Remedy } from '#content'
import { LISTENS } from './move-kinds.ts'
import type { SellerTurn, TurnMove } from './turn.ts'

/** The six steps with an angry customer, and where they start (domain: rubrics.md, moments of truth). */
export const COMPLAINT_STEPS = ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'] as const
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number]

export interface ComplaintRule {
  readonly by: string
  /** How often it takes an open ear before the customer feels heard. */
  readonly asks: number
  readonly details: readonly string[]
  readonly remedies: readonly (Pick<Remedy, 'id' | 'response' | 'allowed'> & { readonly better: string | null })[]
}
/** What the customer carries from turn to turn. */
export interface ComplaintMemory {
  readonly heat: number
  /** Parts of the story that came out beyond the first. */
  readonly told: number
  /** An apology was taken before the customer felt heard. */
  readonly sorry: boolean
  readonly apologies: number
  /** Remedies on the table, by id, that were countered or refused. */
  readonly turnedDown: readonly string[]
  /** A follow-up was promised before the agreement was summed up. */
  readonly promised: boolean
}
export interface ComplaintTurn {
  readonly step: ComplaintStep
  readonly memory: ComplaintMemory
  /** What the customer reacts to. */
  readonly outcome: ComplaintOutcome
  readonly cause: MoveId | ''
  /** The detail or remedy in question. */
  readonly by: string | null
}
export type ComplaintOutcome =
  | ComplaintStep
  | 'nothing'
  | 'vents'
  | 'cut-short'
  | 'sold-to'
  | 'hotter'
  | 'detail'
  | 'asks-what'
  | 'remedy-turned-down'
  | 'remedy-vague'
  | 'remedy-accepted-again'
  | 'apology-empty'
  | 'calms-down'
  | 'not-agreed-yet'
  | 'follow-up-early'

/** By how much a turn heats or cools, 0 to 100. Starting values: domain/rubrics.md, complaints. */
const HEAT = {
  fault: {
    argue: 16,
    'blame-buyer': 20,
    excuse: 12,
    'disparage-competitor': 4,
    'flat-refusal': 16,
    overclaim: 6,
    pressure: 14,
    'dismiss-feeling': 20,
  },
  cutShort: { venting: 10, heard: 8, apologised: 5 },
  soldTo: 6,
  vented: -5,
  step: { venting: 0, heard: -10, apologised: -10, understood: -8, offered: -12, agreed: -12, closed: -12 },
  feeling: -4,
  help: -2,
  turnedDown: 4,
  vague: 4,
  emptyApology: 4,
} as const

const INVITES = new Set<MoveId>(['invite-venting', 'open-question', 'clarify'])
export const SORRY: ReadonlySet<MoveId> = new Set<MoveId>(['apologise', 'own-it'])
const ASKS = new Set<MoveId>([
  'clarify',
  'open-question',
  'closed-question',
  'high-gain-question',
  'situation-question',
  'problem-question',
  'implication-question',
])
const SUMS_UP = new Set<MoveId>(['recap', 'summary-close', 'paraphrase'])
const REMEDY = new Set<MoveId>(['propose-remedy', 'choice-close', 'special-offer-close'])
/** Selling to somebody who has a complaint. */
const SELLS = new Set<MoveId>([
  'feature',
  'advantage',
  'benefit',
  'direct-close',
  'assumptive-close',
  'comparison-close',
  'story-close',
  'price-range',
])
/** Takes a remedy as given: it offers it where it is named. */
const NAMES_REMEDY = new Set<MoveId>([
  'recap',
  'own-it',
  'offer-help',
  'direct-close',
  'follow-up',
  'next-step',
  'feature',
  'benefit',
])
/** Said of the remedy that was accepted, and with a time: it sums up as well. */
const FIXES = new Set<MoveId>(['propose-remedy', 'own-it', 'next-step', 'direct-close', 'choice-close'])
const MOST_STEPS = 2
/** So many plain questions are borne by somebody who was not heard out yet. */
const BEARS = 2

/** One turn of the seller, taken by the customer who stands at `from`: at most two steps, and none past one that is missing. */
export function takeTurn(rule: ComplaintRule, memory: ComplaintMemory, from: ComplaintStep, turn: SellerTurn): ComplaintTurn {
  const stay = (
    outcome: ComplaintOutcome,
    cause: MoveId | '' = '',
    change: Partial<ComplaintMemory> = {},
    by: string | null = null,
  ) => ({
    step: from,
    memory: { ...memory, ...change },
    outcome,
    cause,
    by,
  })
  if (turn.to !== rule.by || turn.moves.length === 0) return stay('nothing')
  if (turn.fault !== null) return stay('hotter', turn.fault, { heat: warm(memory.heat, HEAT.fault[turn.fault]) })

  const has = (kinds: ReadonlySet<MoveId>) => turn.moves.find((move) => kinds.has(move.id)) ?? null
  let now: ComplaintTurn = stay('nothing')
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = stepFrom(rule, now.memory, now.step, turn, has)
    if (next === null) break
    now = { ...next, by: next.by ?? now.by, memory: { ...next.memory, heat: warm(next.memory.heat, HEAT.step[next.step]) } }
  }
  return now.step === from ? reactWithoutStep(rule, memory, from, turn, has, stay) : now
}

type Has = (kinds: ReadonlySet<MoveId>) => TurnMove | null
type Stay = (
  outcome: ComplaintOutcome,
  cause?: MoveId | '',
  change?: Partial<ComplaintMemory>,
  by?: string | null,
) => ComplaintTurn

function stepFrom(
  rule: ComplaintRule,
  memory: ComplaintMemory,
  step: ComplaintStep,
  turn: SellerTurn,
  has: Has,
): ComplaintTurn | null {
  const to = (next: ComplaintStep, by: TurnMove | null, change: Partial<ComplaintMemory> = {}, what: string | null = null) => ({
    step: next,
    memory: { ...memory, ...change },
    outcome: next,
    cause: by?.id ?? '',
    by: what,
  })
  switch (step) {
    case 'venting': {
      const listens = has(LISTENS)
      if (listens !== null && memory.told + 1 >= rule.asks) return to('heard', listens)
      const invites = has(INVITES)
      return invites !== null && memory.told >= rule.asks ? to('heard', invites) : null
    }
    case 'heard': {
      const sorry = has(SORRY)
      if (sorry !== null) return to('apologised', sorry, { apologies: memory.apologies + 1, sorry: true })
      return memory.sorry && has(LISTENS) === null ? to('apologised', turn.moves[0] ?? null) : null
    }
    case 'apologised': {
      const detail = detailAsked(rule, turn)
      if (detail !== null) return to('understood', detail, {}, detail.about)
      const asks = has(ASKS) ?? turn.moves.find((move) => move.id === 'paraphrase') ?? null
      // What puts it right, with a time to it, shows that it was understood.
      const offer = turn.names.time ? accepted(rule, memory, turn) : null
      const shows = asks ?? offer
      return shows === null ? null : to('understood', shows)
    }
    case 'understood': {
      const remedy = accepted(rule, memory, turn)
      return remedy === null ? null : to('offered', remedy, {}, remedy.about)
    }
    case 'offered': {
      const fixes = turn.names.time ? turn.moves.find((move) => FIXES.has(move.id) && isRemedy(rule, move.about)) : undefined
      const sums = has(SUMS_UP) ?? fixes ?? null
      return sums === null ? null : to('agreed', sums)
    }
    case 'agreed': {
      const follows =
        turn.moves.find(
          (move) => move.id === 'follow-up' || (move.id === 'next-step' && turn.names.time && !isRemedy(rule, move.about)),
        ) ?? null
      if (follows !== null) return to('closed', follows, { promised: true })
      return memory.promised ? to('closed', turn.moves[0] ?? null) : null
    }
    default:
      return null
  }
}

function reactWithoutStep(
  rule: ComplaintRule,
  memory: ComplaintMemory,
  from: ComplaintStep,
  turn: SellerTurn,
  has: Has,
  stay: Stay,
): ComplaintTurn {
  const sells = turn.moves.find((move) => SELLS.has(move.id) && !isRemedy(rule, move.about)) ?? null
  if (sells !== null && has(LISTENS) === null && has(SORRY) === null)
    return stay('sold-to', sells.id, { heat: warm(memory.heat, HEAT.soldTo) })
  const early = from === 'venting' || from === 'heard' || from === 'apologised'
  const remedy = has(REMEDY)
  if (remedy !== null && early) return stay('cut-short', remedy.id, { heat: warm(memory.heat, HEAT.cutShort[from]) })
  if (from === 'venting') {
    const sorry = has(SORRY)
    const invites = has(INVITES) ?? has(LISTENS)
    const told = { told: memory.told + 1, heat: warm(memory.heat, HEAT.vented) }
    const noted = sorry === null ? {} : { sorry: true, apologies: memory.apologies + 1 }
    if (invites !== null) return stay('vents', invites.id, { ...told, ...noted })
    if (sorry !== null && memory.apologies >= 2)
      return stay('apology-empty', sorry.id, { heat: warm(memory.heat, HEAT.emptyApology) })
    if (sorry !== null) return stay('vents', sorry.id, { ...told, ...noted })
    const asks = has(ASKS)
    if (asks === null) return stay('nothing')
    // "Is there really nothing that won't work?" asks for the trouble itself; asked for papers they feel cut short.
    const open = turn.moves.every(({ about }) => about === null || (memory.told < BEARS && !rule.details.includes(about)))
    return open
      ? stay('vents', asks.id, { told: memory.told + 1 })
      : stay('cut-short', asks.id, { heat: warm(memory.heat, 4), told: memory.told + 1 })
  }
  const detail = detailAsked(rule, turn)
  if (detail !== null) return stay('detail', detail.id, {}, detail.about)
  // "I'm sorry, he should have waited" offers nothing, whatever else it may sound like.
  const sorry = has(SORRY)
  if (remedy !== null && (sorry === null || isRemedy(rule, remedy.about))) return toRemedy(rule, memory, from, remedy, stay)
  if (sorry !== null && memory.apologies >= 2)
    return stay('apology-empty', sorry.id, { heat: warm(memory.heat, HEAT.emptyApology) })
  if (from === 'understood' || from === 'apologised' || from === 'heard') {
    const sums = turn.moves.find((move) => move.id === 'recap' || move.id === 'summary-close' || move.id === 'follow-up') ?? null
    if (sums !== null) return stay('not-agreed-yet', sums.id)
  }
  if (from === 'offered') {
    const follows = turn.moves.find((move) => move.id === 'follow-up') ?? null
    if (follows !== null) return stay('follow-up-early', follows.id, { promised: true })
  }
  const listens = has(LISTENS)
  if (listens !== null) return stay('calms-down', listens.id, { heat: warm(memory.heat, HEAT.feeling) })
  const asks = has(ASKS)
  if (asks !== null) return stay('asks-what', asks.id)
  const help = turn.moves.find((move) => move.id === 'offer-help') ?? null
  return help === null ? stay('nothing') : stay('calms-down', help.id, { heat: warm(memory.heat, HEAT.help) })
}

function toRemedy(rule: ComplaintRule, memory: ComplaintMemory, from: ComplaintStep, move: TurnMove, stay: Stay): ComplaintTurn {
  const remedy = rule.remedies.find((one) => one.id === move.about)
  // Something that the seller has: not what was hoped for, and not vague.
  if (remedy === undefined && move.about !== null) return stay('remedy-accepted-again', move.id)
  if (remedy === undefined) return stay('remedy-vague', move.id, { heat: warm(memory.heat, HEAT.vague) })
  if (from !== 'understood') return stay('remedy-accepted-again', move.id, {}, remedy.id)
  const again = memory.turnedDown.includes(remedy.id)
  return stay(
    'remedy-turned-down',
    move.id,
    {
      heat: warm(memory.heat, again || remedy.response === 'refuse' ? HEAT.turnedDown : 0),
      turnedDown: again ? memory.turnedDown : [...memory.turnedDown, remedy.id],
    },
    remedy.id,
  )
}

/** A remedy in this turn that the customer takes: one that is welcome as it is, or the better one after a counter. */
function accepted(rule: ComplaintRule, memory: ComplaintMemory, turn: SellerTurn): TurnMove | null {
  for (const move of turn.moves) {
    if (!REMEDY.has(move.id) && !(NAMES_REMEDY.has(move.id) && move.about !== null)) continue
    const remedy = rule.remedies.find((one) => one.id === move.about)
    if (remedy === undefined) continue
    const improves = rule.remedies.some((one) => one.better === remedy.id && memory.turnedDown.includes(one.id))
    if (remedy.response === 'accept' || improves) return move
  }
  return null
}

const isRemedy = (rule: ComplaintRule, about: string | null) => rule.remedies.some((one) => one.id === about)

function detailAsked(rule: ComplaintRule, turn: SellerTurn): TurnMove | null {
  for (const move of turn.moves) if (move.about !== null && rule.details.includes(move.about) && ASKS.has(move.id)) return move
  return null
}

const warm = (heat: number, by: number) => Math.max(0, Math.min(100, heat + by))
