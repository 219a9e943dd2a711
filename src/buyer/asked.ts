import type { Memory } from './memory.ts'
import { line, type Moment, say } from './moment.ts'
import { FACTUAL } from './move-kinds.ts'
import type { Voice } from './voices.ts'

/** Known facts that were asked for: told once, told in other words, then no more. */
export function askedFor(moment: Moment): readonly Voice[] {
  const { plan, buyer, turn, before, spoke } = moment
  const voices: Voice[] = []
  const mine = (id: string) => {
    const topic = plan.topics[id]
    return topic?.type === 'answer' && (topic.by === null || topic.by === buyer.id)
  }
  const tell = (id: string, weight: number) => {
    const nth = before.asked[id] ?? 0
    const known = plan.pools[`answer:${id}`]?.[0]?.length ?? 0
    voices.push(
      nth < Math.min(2, known)
        ? { ...line(moment, `answer:${id}`, weight, id, true), nth }
        : say(moment, 'asked-before', weight, false, id),
    )
  }
  if (turn.fault !== null) return voices
  const done: string[] = []
  for (const move of turn.moves) {
    if (!FACTUAL.has(move.id)) continue
    const { about } = move
    if (about !== null && done.includes(about)) continue
    if (about !== null) done.push(about)
    if (about === null) {
      // "How are you set up?" names nothing: at the start of a talk it is the first thing not yet told.
      const first =
        move.id === 'situation-question' && before.turns < 3
          ? Object.keys(plan.topics).find((id) => mine(id) && before.asked[id] === undefined)
          : undefined
      if (first !== undefined && voices.length === 0) tell(first, 45)
      continue
    }
    if (mine(about)) {
      // "No, I meant ...": what was told just now is not what was asked for.
      const missed = turn.tends.includes('asks-again') && about === before.thread
      if (missed) voices.push(say(moment, 'does-not-know', 45))
      // Two things asked in two questions are told both.
      else if (voices.length === 0) tell(about, 70)
      else if (spoke.questions > 1 && before.asked[about] === undefined) tell(about, 69.5)
      continue
    }
    const topic = plan.topics[about]
    if (topic?.type === 'answer') voices.push(say(moment, 'does-not-know', 45))
    // A fact asked for around a need or secret that stays shut: what they tell anybody about it.
    const kin = topic?.kin.find((id) => mine(id) && before.asked[id] === undefined)
    const closed =
      plan.needs.some((one) => one.id === about && moment.states[`need:${about}`] === 'latent') || topic?.type === 'secret'
    const plainly = move.id === 'situation-question' || move.id === 'closed-question'
    if (closed && kin !== undefined && plainly && voices.length === 0) tell(kin, 45)
  }
  return voices.slice(0, spoke.questions > 1 ? 2 : 1)
}

/** A fact counts as told when it was told, not when something weightier was said in its place. */
export function countAsked(asked: Memory['asked'], told: readonly Voice[]): Memory['asked'] {
  const next = { ...asked }
  for (const { about } of told) if (about !== undefined) next[about] = (next[about] ?? 0) + 1
  return next
}
