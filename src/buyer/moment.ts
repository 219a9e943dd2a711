import type { EndingId, Mood, ReactionId } from '#content'
import { type Memory, madeKey } from './memory.ts'
import type { MoodState } from './mood.machine.ts'
import { QUESTIONS } from './move-kinds.ts'
import type { BuyerPlan, Plan } from './plan.ts'
import type { SellerSpoke } from './reply.ts'
import type { PartAnswered, SellerTurn } from './turn.ts'
import { NEIGHBOURS, STANDS_IN, type Voice } from './voices.ts'

/** All that decides what is said to one turn. */
export interface Moment {
  readonly plan: Plan
  readonly buyer: BuyerPlan
  readonly spoke: SellerSpoke
  readonly turn: SellerTurn
  readonly answers: readonly PartAnswered[]
  readonly states: Readonly<Record<string, string>>
  readonly mood: Mood
  readonly moodState: MoodState
  /** Before this turn, and with it. */
  readonly before: Memory
  readonly after: Memory
  /** Lines of a pool that were not said yet. */
  readonly unsaid: (key: string) => number
}
/** A reaction in this person's voice; where its lines are used up, its neighbours speak. */
export function say(moment: Moment, reaction: ReactionId, weight: number, also = false, about?: string): Voice {
  const { buyer } = moment
  const own = [reaction, ...(NEIGHBOURS[reaction] ?? [])].map((id) => `${id}@${buyer.id}`)
  const keys = isAngry(moment) && LIGHT.has(reaction) ? ['complaint.venting', `vents@${buyer.id}`, ...own] : own
  return { keys, weight, also, ...(about === undefined ? {} : { about }) }
}
/** Remarks of somebody at ease: who is furious goes on about the trouble instead. */
const LIGHT: ReadonlySet<ReactionId> = new Set<ReactionId>([
  'greet-back',
  'go-ahead',
  'go-on',
  'off-topic',
  'thinks-it-over',
  'why-do-you-ask',
  'no-trouble-there',
  'feature-noted',
  'advantage-noted',
  'benefit-misses',
  'warming',
])
const ANGRY = 50
const isAngry = ({ plan, buyer, states }: Moment) => plan.complaint?.by === buyer.id && Number(states.heat ?? 0) >= ANGRY
/** The last word of a talk. */
export const ending = (moment: Moment, how: EndingId): Voice => ({
  keys: [`ending:${how}@${moment.buyer.id}`],
  weight: 100,
  also: true,
})

/** A line of the scenario's own; where there is none left, the persona stands in. */
export function line(moment: Moment, key: string, weight: number, about?: string, also = false): Voice {
  const dot = key.lastIndexOf('.')
  const kind = key.slice(0, key.indexOf(':') < 0 ? dot : key.indexOf(':'))
  const state = key.includes(':') && dot < 0 ? kind : `${kind}${key.slice(dot)}`
  const standIn = say(moment, STANDS_IN[(state in STANDS_IN ? state : kind) as keyof typeof STANDS_IN], weight)
  return { keys: [key, ...standIn.keys], weight, also, ...(about === undefined ? {} : { about }) }
}

/** Says in a few words which worry it is; where the author wrote none, it is raised once more. */
export const named = (moment: Moment, id: string, weight: number, also = false): Voice => ({
  keys: [`concern:${id}.named`, `concern:${id}.raised`, ...say(moment, 'answer-misses', weight).keys],
  weight,
  also,
  about: id,
})

/** Something is still open, and what it is: nobody is left to guess. */
export const stillOpen = (moment: Moment, id: string | null, weight: number): readonly Voice[] =>
  id === null || isOthers(moment, id) || moment.answers.some((answer) => answer.id === id && answer.outcome === 'raised')
    ? [say(moment, 'still-open', weight)]
    : [say(moment, 'still-open', weight, false, id), named(moment, id, weight - 0.5, true)]

const isOthers = ({ plan, buyer }: Moment, id: string) => !plan.concerns.some((one) => one.id === id && one.by === buyer.id)

/** A line of its own that is still unsaid, else that there is no more to tell. */
export function again(moment: Moment, key: string, weight: number, about: string): Voice {
  return moment.unsaid(key) > 0 ? line(moment, key, weight, about) : say(moment, nothingMore(moment, about), weight, false, about)
}

/** Who asks on about something that was told wants to know another side of it; who goes on and on asks the same. */
export function nothingMore({ after }: Moment, about: string | null): ReactionId {
  let times = 0
  for (const id of QUESTIONS) times += after.made[madeKey(id, about)] ?? 0
  return about === null || times > MOST_SIDES ? 'no-more-to-say' : 'does-not-know'
}
const MOST_SIDES = 4

/** The weight of showing that they feel understood: next to none where a question of its own waits for its answer. */
export const unlessAsked = ({ turn }: Moment, weight: number): number => (turn.asksApart ? Math.min(weight, 26) : weight)
