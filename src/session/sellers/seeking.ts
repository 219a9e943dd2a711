import type { Concern, MoveId } from '#content'
import { DATED, good, type Said, type Seller, type Sight, says, thorough } from './sellers.ts'

/**
 * One who leads a talk well enough, but is after one thing: a fact, a remedy, a reaction. By talks like these it is seen that no line
 * of a scenario was written in vain.
 *
 * @param key - the line's place as `ownLines` names it: `unplanned-stops.felt`, `presses`, `false-alarms.hardened`
 */
export function seeking(key: string): Seller {
  const [id = '', stage = ''] = key.split('.')
  return (sight) => {
    const to = holderOf(sight, id) ?? sight.to
    const mine = { ...sight, to }
    return (id === 'complaint' ? complaintStage(mine, stage) : part(mine, id, stage)) ?? good(mine)
  }
}

const holderOf = ({ scenario }: Sight, id: string): string | undefined =>
  [...scenario.needs, ...scenario.secrets, ...scenario.concerns, ...scenario.answers].find((one) => one.id === id)?.by

function part(sight: Sight, id: string, stage: string): ReturnType<Seller> | null {
  const { scenario, to, turn, draw, reply } = sight
  const { states, mood } = reply
  const pick = <T>(some: readonly T[]): T | undefined => some[draw(Math.max(1, some.length))]
  if (scenario.answers.some((one) => one.id === id)) {
    if (['venting', 'heard', 'apologised'].includes(states.complaint ?? '')) return null
    return turn % 3 === 2 ? null : says(to, [[pick(ASKS) ?? 'closed-question', id]])
  }
  const secret = scenario.secrets.find((one) => one.id === id)
  if (secret !== undefined) {
    const ready = states[`secret:${id}`] === 'kept' && (secret.trust ?? 0) <= (mood[to]?.trust ?? 0) && turn % 3 !== 0
    return ready ? says(to, [[pick(secret.opensTo) ?? 'open-question', id]]) : thorough(sight)
  }
  const need = scenario.needs.find((one) => one.id === id)
  if (need !== undefined) {
    const state = states[`need:${id}`]
    const first = states[`need:${need.after}`] ?? states[`secret:${need.after}`]
    if (first === 'latent' || first === 'kept') return null
    if (state === 'latent' && turn > 0) return says(to, [[pick(need.opensTo) ?? 'problem-question', id]])
    if (state === 'admitted' && stage !== 'admitted') return says(to, [['implication-question', id]])
    return state === 'felt' && stage === 'explicit' ? says(to, [['need-payoff-question', id]]) : null
  }
  const concern = scenario.concerns.find((one) => one.id === id)
  if (concern !== undefined) return concernStage(sight, concern, stage)
  return atComplaint(sight, id)
}
type Pick = <T>(some: readonly T[]) => T | undefined
const ASKS: readonly MoveId[] = ['closed-question', 'open-question', 'situation-question']

function concernStage(sight: Sight, concern: Concern, stage: string): ReturnType<Seller> | null {
  const { scenario, to, turn, draw, reply } = sight
  const pick: Pick = (some) => some[draw(Math.max(1, some.length))]
  const { id } = concern
  const state = reply.states[`concern:${id}`]
  const others = scenario.facts.filter((fact) => !concern.settledBy.includes(fact.id) && !concern.setAgainst.includes(fact.id))
  const proofs = others.filter((fact) => fact.kind === 'proof')
  const some = proofs.length > 0 && draw(2) === 0 ? proofs : others
  const other = some[draw(Math.max(1, some.length))]?.id ?? null
  const pitch = (['feature', 'advantage', 'benefit'] as const)[draw(3)] ?? 'feature'
  if (state === 'dormant') return turn % 2 === 0 ? null : says(to, OCCASIONS[concern.raisedAt](other, id), DATED)
  if (state === 'raised') {
    if (stage === 'hardened') return says(to, [[draw(2) === 0 ? 'argue' : 'dismiss-feeling', id]])
    if (stage === 'raised') return says(to, [[pitch, other]])
    return stage === 'refused' ? says(to, [['acknowledge', id]]) : null
  }
  const listens = state === 'heard' || state === 'understood'
  if (listens && stage === 'hardened') return says(to, [['argue', id]])
  if (listens && stage === 'refused')
    return says(
      to,
      concern.type === 'doubt'
        ? [['proof', (draw(2) === 0 ? pick(proofs)?.id : undefined) ?? null]]
        : [[pitch, draw(2) === 0 ? id : other]],
    )
  if (listens && stage === 'settled') return says(to, [answerTo(concern, pick)])
  return state === 'understood' && stage === 'understood' ? says(to, [['clarify', id]]) : null
}
/** One of the answers that settle it: each may have a line of its own. */
function answerTo({ type, settledBy, setAgainst, need }: Concern, pick: Pick): Said[number] {
  switch (type) {
    case 'doubt':
      return ['proof', pick(settledBy) ?? null]
    case 'drawback':
      return ['offset-drawback', pick(setAgainst) ?? null]
    case 'misunderstanding':
      return ['correct-misunderstanding', pick(settledBy) ?? null]
    default:
      return ['implication-question', need ?? null]
  }
}
/** What makes the buyer raise it. */
const OCCASIONS: Readonly<Record<Concern['raisedAt'], (fact: string | null, id: string) => Said>> = {
  start: (_, id) => [['clarify', id]],
  pitch: (fact) => [['feature', fact]],
  price: (fact) => [['ask-budget', fact]],
  close: () => [['next-step', null]],
  felt: (_, id) => [['open-question', id]],
}

function atComplaint(sight: Sight, id: string): ReturnType<Seller> | null {
  const { scenario, to, reply, turn } = sight
  const step = reply.states.complaint ?? ''
  const detail = scenario.complaint?.details.some((one) => one.id === id)
  if (detail && !['venting', 'heard'].includes(step)) return says(to, [['closed-question', id]])
  const remedy = scenario.complaint?.remedies.some((one) => one.id === id)
  return remedy && ['understood', 'offered'].includes(step) && turn % 3 !== 2 ? says(to, [['propose-remedy', id]], DATED) : null
}

/** Again and again what brings this stage about: there is more than one line for it. */
function complaintStage({ to, turn, draw, reply }: Sight, stage: string): ReturnType<Seller> | null {
  const step = reply.states.complaint
  if (stage === 'hotter') return turn % 2 === 0 ? says(to, [[draw(2) === 0 ? 'excuse' : 'dismiss-feeling', null]]) : null
  if (stage === 'venting' && step === 'venting') return says(to, [['invite-venting', null]])
  return stage === 'understood' && step === 'apologised'
    ? says(to, [[draw(2) === 0 ? 'paraphrase' : 'open-question', null]])
    : null
}
