import type { Effect, Kind, Lang, Level, Mood, MoveId, ProofKind, Scenario } from '#content'
import type { ComplaintInput } from './complaint.machine.ts'
import { COMPLAINT_STEPS, type ComplaintStep } from './complaint-steps.ts'
import { CONCERN_STAGES, type ConcernInput, type ConcernStage } from './concern.machine.ts'
import type { LineBook, Pool } from './lines.ts'
import { FACTUAL } from './move-kinds.ts'
import { NEED_STAGES, type NeedInput, type NeedStage } from './need.machine.ts'
import { type Overlay, overlayOf } from './overlays.ts'
import type { BuyerInput, StartingPoint } from './reply.ts'
import type { SecretInput, SecretStage } from './secret.machine.ts'

/** One person of the talk, with all that the frame of the talk has to know of them. */
export interface BuyerPlan {
  readonly id: string
  readonly start: Mood
  readonly effects: readonly Effect[]
  readonly longTurn: number
  readonly turnCost: number
  readonly leavesAt: number
  readonly decidesAt: { readonly trust: number; readonly interest: number }
  /** Half the way from where this person starts to where they decide: enough for a next step. */
  readonly halfway: { readonly trust: number; readonly interest: number }
  readonly takesProof: readonly ProofKind[]
  readonly overlay: Overlay
  /** Questions in a row that feel like an interrogation. */
  readonly mostQuestions: number
}

export interface Topic {
  readonly type: 'need' | 'secret' | 'concern' | 'fact' | 'answer' | 'detail' | 'remedy'
  /** Whose it is; null: anybody's. */
  readonly by: string | null
  /** Topics that share the author's words for it. */
  readonly kin: readonly string[]
}

/** A scenario at one level, made ready for its buyers: plain values, no lines. */
export interface Plan {
  readonly lang: Lang
  readonly kind: Kind
  readonly minutes: number
  readonly buyers: readonly BuyerPlan[]
  readonly needs: readonly (NeedInput & { readonly area: string | null })[]
  readonly secrets: readonly SecretInput[]
  readonly concerns: readonly ConcernInput[]
  readonly complaint: ComplaintInput | null
  readonly topics: Readonly<Record<string, Topic>>
  readonly proofs: Readonly<Record<string, ProofKind | null>>
  /** Facts that are prices. */
  readonly prices: readonly string[]
  /** Facts that admit a limit. */
  readonly limits: readonly string[]
  /** The buyer is here for a price (the quoting rubric). */
  readonly asksPrice: boolean
  readonly pools: Readonly<Record<string, Pool>>
  /** By line number of an opening: the need that it speaks of. */
  readonly openingThread: Readonly<Record<number, string>>
}

const DEFAULT_OPENERS: readonly MoveId[] = ['problem-question']
const DEFAULT_SECRET_OPENERS: readonly MoveId[] = [...FACTUAL]

export function planOf({ scenario, personas, level, from }: BuyerInput, book: LineBook): Plan {
  const rule = scenario.levels.find((one) => one.level === level) ?? { patience: 0, trust: 0, asks: 1 }
  const asks = Math.max(1, rule.asks)
  const state = statesFrom(from)
  const proofs: Record<string, ProofKind | null> = {}
  for (const fact of scenario.facts) if (fact.kind === 'proof') proofs[fact.id] = fact.proof ?? null

  const buyers = scenario.buyers.map((card): BuyerPlan => {
    const persona = personas[card.persona]
    if (persona === undefined) throw new Error(`No persona "${card.persona}" was given for the buyer "${card.id}".`)
    const overlay = overlayOf(card, scenario.lang)
    const given = from?.mood?.[card.id]
    const start = {
      trust: within(given?.trust ?? persona.start.trust + rule.trust + overlay.trust),
      patience: within(given?.patience ?? persona.start.patience + rule.patience, persona.leavesAt + 20),
      interest: within(given?.interest ?? persona.start.interest + overlay.interest),
    }
    const half = (at: 'trust' | 'interest') => (persona.start[at] + persona.decidesAt[at]) >> 1
    return {
      id: card.id,
      start,
      effects: persona.effects,
      longTurn: Math.max(1, persona.longTurn),
      turnCost: Math.max(1, persona.turnCost),
      leavesAt: persona.leavesAt,
      decidesAt: persona.decidesAt,
      halfway: { trust: half('trust'), interest: half('interest') },
      takesProof: persona.takesProof,
      overlay,
      mostQuestions: persona.id === 'driver' ? 3 : 4,
    }
  })
  const overlayBy = (by: string) => buyers.find((buyer) => buyer.id === by)?.overlay

  return {
    lang: scenario.lang,
    kind: scenario.kind,
    minutes: scenario.minutes,
    buyers,
    needs: scenario.needs.map((need) => ({
      id: need.id,
      by: need.by,
      opensTo: openersOf(need.opensTo, level),
      after: need.after ?? null,
      asks: asks + (overlayBy(need.by)?.mode.moreAsks ?? 0),
      onTheirMind: overlayBy(need.by)?.mode.onTheirMind ?? false,
      from: state(`need:${need.id}`, NEED_STAGES, 'latent' as NeedStage),
      area: need.area ?? null,
    })),
    secrets: scenario.secrets.map((secret) => ({
      id: secret.id,
      by: secret.by,
      opensTo: secret.opensTo.length === 0 ? DEFAULT_SECRET_OPENERS : secret.opensTo,
      after: secret.after ?? null,
      trust: secret.trust ?? 0,
      from: state(`secret:${secret.id}`, ['kept', 'told'] as const, 'kept' as SecretStage),
    })),
    concerns: scenario.concerns
      .filter((concern) => concern.levels.length === 0 || concern.levels.includes(level))
      .map((concern) => ({
        id: concern.id,
        by: concern.by,
        type: concern.type,
        settledBy: concern.settledBy,
        setAgainst: concern.setAgainst,
        need: concern.need ?? null,
        raisedAt: concern.raisedAt,
        takes: buyers.find((buyer) => buyer.id === concern.by)?.takesProof ?? [],
        proofs,
        lenient: level === 'easy',
        from: state(
          `concern:${concern.id}`,
          CONCERN_STAGES,
          (concern.raisedAt === 'start' ? 'raised' : 'dormant') as ConcernStage,
        ),
      })),
    complaint:
      scenario.complaint === undefined
        ? null
        : {
            by: scenario.complaint.by,
            asks,
            heat: within(Number(from?.states?.heat ?? scenario.complaint.heat)),
            details: scenario.complaint.details.map((detail) => detail.id),
            remedies: scenario.complaint.remedies.map(({ id, response, allowed, better }) => ({
              id,
              response,
              allowed,
              better: better ?? null,
            })),
            from: state('complaint', COMPLAINT_STEPS, 'venting' as ComplaintStep),
          },
    topics: knownTopics(scenario),
    proofs,
    prices: scenario.facts.filter((fact) => fact.kind === 'price').map((fact) => fact.id),
    limits: scenario.facts.filter((fact) => fact.kind === 'limit').map((fact) => fact.id),
    asksPrice: scenario.rubrics.includes('quoting'),
    pools: book.pools,
    openingThread: openingThreads(scenario, book),
  }
}

function openersOf(named: readonly MoveId[], level: Level): readonly MoveId[] {
  if (named.length > 0 && !(named.length === 1 && named[0] === 'problem-question')) return named
  return level === 'easy' ? ['problem-question', 'open-question', 'implication-question'] : DEFAULT_OPENERS
}

const within = (value: number, least = 0) => Math.max(least, Math.min(100, Number.isFinite(value) ? Math.trunc(value) : 0))

function statesFrom(from: StartingPoint | undefined) {
  return <T extends string>(key: string, known: readonly T[], otherwise: T): T => {
    const given = from?.states?.[key]
    return known.find((one) => one === given) ?? otherwise
  }
}

const topics = new WeakMap<Scenario, Readonly<Record<string, Topic>>>()
/** Worked out once: content is frozen. */
function knownTopics(scenario: Scenario): Readonly<Record<string, Topic>> {
  const found = topics.get(scenario) ?? topicsOf(scenario)
  topics.set(scenario, found)
  return found
}

function topicsOf(scenario: Scenario): Readonly<Record<string, Topic>> {
  const all: { id: string; type: Topic['type']; by: string | null; about: readonly string[] }[] = []
  for (const { id, by, about } of scenario.needs) all.push({ id, type: 'need', by, about })
  for (const { id, by, about } of scenario.secrets) all.push({ id, type: 'secret', by, about })
  for (const { id, by, about } of scenario.concerns) all.push({ id, type: 'concern', by, about })
  for (const { id, by, about } of scenario.answers) all.push({ id, type: 'answer', by: by ?? null, about })
  for (const { id, about } of scenario.facts) all.push({ id, type: 'fact', by: null, about })
  for (const { id, about } of scenario.complaint?.details ?? [])
    all.push({ id, type: 'detail', by: scenario.complaint?.by ?? null, about })
  for (const { id, about } of scenario.complaint?.remedies ?? [])
    all.push({ id, type: 'remedy', by: scenario.complaint?.by ?? null, about })
  const sharing = new Map<string, string[]>()
  for (const { id, type, about } of all) {
    if (type === 'fact') continue
    for (const words of about) {
      const ids = sharing.get(fold(words))
      if (ids === undefined) sharing.set(fold(words), [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  }
  const topics: Record<string, Topic> = Object.create(null)
  for (const { id, type, by, about } of all) {
    if (id in topics) continue
    const kin: string[] = []
    for (const words of about)
      for (const other of sharing.get(fold(words)) ?? []) if (other !== id && !kin.includes(other)) kin.push(other)
    topics[id] = { type, by, kin }
  }
  return topics
}

const fold = (words: string) => words.trim().toLowerCase()

function openingThreads(scenario: Scenario, book: LineBook): Readonly<Record<number, string>> {
  const threads: Record<number, string> = {}
  for (const { by, line } of scenario.openings) {
    const text = fold(line.text)
    const need = scenario.needs.find(
      (one) =>
        one.by === by &&
        one.about.some((words) => fold(words).length >= (scenario.lang === 'zh' ? 2 : 4) && text.includes(fold(words))),
    )
    const number = book.lines.findIndex((known) => known.text === line.text)
    if (need !== undefined && number >= 0) threads[number] = need.id
  }
  return threads
}
