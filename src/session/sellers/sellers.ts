import type { Reply, SellerSpoke } from '#buyer'
import { CORE_MOVES, type Concern, FAULTS, type MoveId, type Scenario } from '#content'

/** What a simulated seller knows when it is their turn. */
export interface Sight {
  readonly scenario: Scenario
  readonly to: string
  readonly reply: Reply
  readonly turn: number
  /** 0 to n - 1, the same for the same talk. */
  readonly draw: (n: number) => number
}
export type Seller = (sight: Sight) => SellerSpoke

/** Moves that are meant, each with what it is about. */
export type Said = readonly (readonly [MoveId, string | null])[]
/** A turn that is meant, before it is put into words. */
export const says = (to: string, moves: Said, more: Partial<SellerSpoke> = {}): SellerSpoke => ({
  to,
  gate: 'ok',
  moves: moves.map(([id, about], n) => ({ id, about, confidence: 0.9, start: n * 8, end: n * 8 + 7 })),
  length: 26,
  questions: moves.some(([id]) => id.endsWith('question') || id === 'clarify') ? 1 : 0,
  names: { time: false, figure: false, person: false },
  ...more,
})
export const DATED = { names: { time: true, figure: false, person: true } }

/** One who does what the domain reference teaches: asks, listens, answers by type, then asks for a dated step. */
export const good: Seller = (sight) =>
  sight.scenario.complaint?.by === sight.to ? goodAtComplaints(sight) : goodAtSelling(sight, true)

/** The same, but one who wants to know everything before asking for anything. */
export const thorough: Seller = (sight) => {
  if (sight.scenario.complaint?.by !== sight.to) return goodAtSelling(sight, false)
  return (sight.turn % 2 === 1 ? askedSecret(sight) : null) ?? goodAtComplaints(sight)
}

function goodAtComplaints({ scenario, to, reply, turn, draw }: Sight): SellerSpoke {
  const { details = [], remedies = [] } = scenario.complaint ?? {}
  switch (reply.states.complaint) {
    case 'venting':
      return turn % 2 === 0
        ? says(to, [
            ['invite-venting', null],
            ['open-question', null],
          ])
        : says(to, [['reflect-feeling', null]])
    case 'heard':
      return says(to, [
        ['apologise', null],
        ['own-it', null],
      ])
    case 'apologised':
      return details.length === 0
        ? says(to, [['clarify', null]])
        : says(to, [
            ['closed-question', details[draw(details.length)]?.id ?? null],
            ['offer-help', null],
          ])
    case 'understood': {
      const fine = remedies.filter((one) => one.allowed)
      const first = fine.find((one) => one.response === 'accept')
      const pick = turn % 3 === 0 ? fine[draw(Math.max(1, fine.length))] : (first ?? fine[draw(Math.max(1, fine.length))])
      return says(to, [['propose-remedy', pick?.id ?? null]], DATED)
    }
    case 'offered':
      return says(to, [['recap', null]])
    default:
      return says(to, [['follow-up', null]], DATED)
  }
}
const askedSecret = ({ scenario, to, reply, draw }: Sight): SellerSpoke | null => {
  const secret = scenario.secrets.find(
    (one) =>
      one.by === to &&
      reply.states[`secret:${one.id}`] === 'kept' &&
      (one.after === undefined || isOut(reply.states, one.after)) &&
      (one.trust ?? 0) <= (reply.mood[to]?.trust ?? 0),
  )
  return secret === undefined
    ? null
    : says(to, [[secret.opensTo[draw(Math.max(1, secret.opensTo.length))] ?? 'open-question', secret.id]])
}

function goodAtSelling({ scenario, to, reply, turn, draw }: Sight, hurry: boolean): SellerSpoke {
  const { states } = reply
  if (turn === 0 && scenario.kind !== 'objection')
    return says(to, [
      ['purpose', null],
      ['meeting-value', null],
      ['permission', null],
    ])
  const open = scenario.concerns.find(
    (one) =>
      one.by === to && ['raised', 'heard', 'understood', 'answered', 'hardened'].includes(states[`concern:${one.id}`] ?? ''),
  )
  // Who says yes and means nothing by it is held by what was put together, with days (domain: personas.md §4).
  const early = scenario.buyers.some((buyer) => buyer.id === to && buyer.habit === 'easy-yes')
  const asks: Said = [
    [early ? 'recap' : 'summary-close', null],
    ['next-step', null],
  ]
  if (hurry && reply.said.some((said) => said.reaction === 'buying-signal')) return says(to, asks, DATED)
  const needs = scenario.needs.filter((one) => one.by === to && (one.after === undefined || isOut(states, one.after)))
  if (open !== undefined) {
    const step = toConcern(open, states[`concern:${open.id}`] ?? '', states, scenario, to, draw)
    if (step !== null) return step
  }
  const kept = scenario.secrets.filter(
    (one) =>
      one.by === to &&
      states[`secret:${one.id}`] === 'kept' &&
      (one.after === undefined || isOut(states, one.after)) &&
      (one.trust ?? 0) <= (reply.mood[to]?.trust ?? 0),
  )
  const secret = kept[draw(Math.max(1, kept.length))]
  const shut = needs.filter((one) => states[`need:${one.id}`] === 'latent')
  const latent = shut[draw(Math.max(1, shut.length))]
  const admitted = needs.find((one) => states[`need:${one.id}`] === 'admitted')
  const felt = needs.find((one) => states[`need:${one.id}`] === 'felt')
  if (admitted !== undefined)
    return says(to, [
      ['implication-question', admitted.id],
      ['open-question', admitted.id],
    ])
  if (felt !== undefined)
    return says(
      to,
      turn % 2 === 0
        ? [
            ['paraphrase', felt.id],
            ['need-payoff-question', felt.id],
          ]
        : [['need-payoff-question', felt.id]],
    )
  if (secret !== undefined && draw(3) > 0)
    return says(to, [[secret.opensTo[draw(Math.max(1, secret.opensTo.length))] ?? 'open-question', secret.id]])
  if (latent !== undefined)
    return says(to, [[latent.opensTo[draw(Math.max(1, latent.opensTo.length))] ?? 'problem-question', latent.id]])
  const explicit = needs.find((one) => states[`need:${one.id}`] === 'explicit')
  const facts = scenario.facts.filter((fact) => fact.kind === 'feature' || fact.kind === 'advantage')
  const proofs = scenario.facts.filter((fact) => fact.kind === 'proof')
  if (turn % 3 === 0 && proofs.length > 0)
    return says(to, [['proof', proofs[draw(proofs.length)]?.id ?? null]], { names: { time: false, figure: true, person: false } })
  if (turn % 3 === 1)
    return says(to, [
      ['feature', facts[draw(Math.max(1, facts.length))]?.id ?? null],
      ['benefit', explicit?.id ?? null],
    ])
  return says(to, turn % 2 === 0 ? asks : [['next-step', null]], DATED)
}

function toConcern(
  concern: Concern,
  state: string,
  states: Reply['states'],
  scenario: Scenario,
  to: string,
  draw: Sight['draw'],
): SellerSpoke | null {
  if (state === 'hardened')
    return says(to, [
      ['apologise', null],
      ['acknowledge', concern.id],
    ])
  if (state === 'raised')
    return draw(2) === 0
      ? says(to, [['acknowledge', concern.id]])
      : says(to, [
          ['acknowledge', concern.id],
          ['clarify', concern.id],
        ])
  if (state === 'heard')
    return says(to, [
      ['clarify', concern.id],
      ['open-question', concern.id],
    ])
  if (state === 'answered') return says(to, [['trial-close', concern.id]])
  switch (concern.type) {
    case 'doubt':
      return says(to, [['proof', proofOf(concern, scenario, draw)]], { names: { time: false, figure: true, person: true } })
    case 'misunderstanding':
      return says(to, [
        [priced(scenario, concern) ? 'price-range' : 'correct-misunderstanding', concern.settledBy[0] ?? concern.id],
      ])
    case 'drawback':
      return says(to, [['offset-drawback', concern.id]])
    default: {
      const need = scenario.needs.find((one) => one.id === concern.need)
      if (need === undefined) return null
      return says(to, [
        [states[`need:${need.id}`] === 'latent' ? (need.opensTo[0] ?? 'problem-question') : 'implication-question', need.id],
      ])
    }
  }
}
/** One proof does not convince everybody: another is tried. */
function proofOf({ id, settledBy }: Concern, scenario: Scenario, draw: Sight['draw']): string {
  const proofs = settledBy.filter((fact) => scenario.facts.some((one) => one.id === fact && one.kind === 'proof'))
  const some = proofs.length > 0 ? proofs : settledBy
  return some[draw(Math.max(1, some.length))] ?? id
}
const priced = (scenario: Scenario, concern: Concern) =>
  scenario.facts.some((fact) => fact.kind === 'price' && fact.id === concern.settledBy[0])
const isOut = (states: Reply['states'], id: string) =>
  states[`secret:${id}`] === 'told' || (states[`need:${id}`] ?? 'latent') !== 'latent'

/** Presents from the first minute and asks for the order. */
export const pitching: Seller = ({ scenario, to, turn, draw }) => {
  const fact = scenario.facts[draw(Math.max(1, scenario.facts.length))]?.id ?? null
  if (turn % 4 === 3) return says(to, [['direct-close', null]])
  return says(
    to,
    [
      ['feature', fact],
      ['advantage', fact],
      ['benefit', null],
    ],
    { length: 90 },
  )
}
/** One fact after another. */
export const interrogating: Seller = ({ scenario, to, turn, draw }) => {
  const answer = scenario.answers[draw(Math.max(1, scenario.answers.length))]?.id ?? null
  return turn % 9 === 8
    ? says(to, [['next-step', null]], DATED)
    : says(to, [
        ['situation-question', answer],
        ['closed-question', answer],
      ])
}
export const rude: Seller = ({ to, turn, draw }) => {
  const faults: readonly MoveId[] = ['argue', 'blame-buyer', 'pressure', 'dismiss-feeling', 'excuse', 'disparage-competitor']
  return turn % 2 === 0 ? says(to, [[faults[draw(faults.length)] ?? 'argue', null]]) : says(to, [['direct-close', null]])
}
/** Knows how to lead the talk, but cannot let a fact go unasked, and tries every proof and every remedy first. */
export const curious: Seller = (sight) => {
  const { scenario, to, reply, turn, draw } = sight
  if (turn % 3 === 0 || ['venting', 'heard'].includes(reply.states.complaint ?? '')) return thorough(sight)
  const { complaint } = scenario
  const things = [
    ...scenario.answers
      .filter((answer) => answer.by === undefined || answer.by === to)
      .map((answer) => ['closed-question', answer.id] as const),
    ...(complaint?.details ?? []).map((detail) => ['closed-question', detail.id] as const),
    ...(complaint?.remedies ?? []).map((remedy) => ['propose-remedy', remedy.id] as const),
    ...scenario.facts.filter((fact) => fact.kind === 'proof').map((fact) => ['proof', fact.id] as const),
  ]
  const thing = things[draw(Math.max(1, things.length))]
  return thing === undefined || draw(3) === 0 ? thorough(sight) : says(to, [thing])
}
export const silent: Seller = ({ to, turn }) => says(to, turn % 3 === 2 ? [['rapport', null]] : [], { length: 2, questions: 0 })
/** Says the right terms without doing them; now and then hands the buyer's own words back. */
export const gaming: Seller = ({ to, turn, draw }) => {
  const gates = ['keywords', 'copied', 'repeated', 'ok', 'keywords'] as const
  const gate = gates[draw(gates.length)] ?? 'keywords'
  return says(
    to,
    gate === 'ok'
      ? [
          ['closed-question', null],
          ['need-payoff-question', null],
          ['benefit', null],
        ]
      : [],
    { gate, length: 30 + turn },
  )
}
/** Anything at all, about anything: what no author thought of. */
export const random: Seller = ({ scenario, to, draw }) => {
  const topics = [
    ...scenario.needs,
    ...scenario.secrets,
    ...scenario.concerns,
    ...scenario.answers,
    ...scenario.facts,
    ...(scenario.complaint?.details ?? []),
    ...(scenario.complaint?.remedies ?? []),
  ]
  const moves = [0, 1]
    .slice(0, 1 + draw(2))
    .map((): readonly [MoveId, string | null] => [
      KINDLY[draw(KINDLY.length)] ?? 'clarify',
      draw(4) === 0 ? null : (topics[draw(Math.max(1, topics.length))]?.id ?? null),
    ])
  return says(to, moves)
}
const KINDLY = CORE_MOVES.filter((id) => !FAULTS.some((fault) => fault === id))

/** Half of the time the good one, half of the time none of these. */
export const mixed: Seller = (sight) => {
  const others = [good, good, pitching, interrogating, silent]
  return (others[sight.draw(others.length)] ?? good)(sight)
}

export const SELLERS = {
  good,
  thorough,
  curious,
  mixed,
  pitching,
  interrogating,
  rude,
  silent,
  gaming,
  random,
} as const satisfies Record<string, Seller>
export type SellerId = keyof typeof SELLERS
