import type { ReactionId } from '#content'
import { mends } from './feel.ts'
import { madeKey } from './memory.ts'
import { line, type Moment, nothingMore, say, stillOpen, unlessAsked } from './moment.ts'
import { CLOSES, LISTENS, OPENINGS, PITCHES } from './move-kinds.ts'
import { isOpenConcern } from './standing.ts'
import type { TurnMove } from './turn.ts'
import type { Voice } from './voices.ts'

/** The general reactions to the moves of a turn. */
export function ofMoves(moment: Moment): Voice[] {
  const { turn } = moment
  if (turn.fault !== null) return []
  const voices = turn.moves.flatMap((move) => ofMove(moment, move) ?? [])
  return turn.tends.includes('asks-view') ? [...voices, ...view(moment)] : voices
}

/** Asked what they think: what is still open comes first. */
function view(moment: Moment): readonly Voice[] {
  const { focus } = moment.turn
  const open = focus !== null && isOpenConcern(moment.states[`concern:${focus}`])
  return open ? stillOpen(moment, focus, 37) : [say(moment, 'thinks-it-over', 37)]
}

/** The general reaction to one move, where nothing of this scenario has more to say. */
function ofMove(moment: Moment, move: TurnMove): Voice | null {
  const { plan, after, before, buyer, states } = moment
  const { about } = move
  switch (move.id) {
    case 'rapport':
      return (after.made['rapport|'] ?? 0) > 2 ? say(moment, 'small-talk-tires', 33) : say(moment, 'greet-back', 20)
    case 'purpose':
    case 'meeting-value':
    case 'permission':
      // Leave that is asked for something in particular is no leave to begin.
      if (move.id === 'permission' && about !== null && moment.after.turns > 2) return null
      return say(moment, 'go-ahead', move.id === 'permission' ? 35 : 25)
    case 'problem-question':
      return say(moment, 'no-trouble-there', 31)
    case 'implication-question':
    case 'need-payoff-question':
      return say(moment, 'why-do-you-ask', 31)
    case 'imagine-question':
    case 'high-gain-question':
      return say(moment, 'thinks-it-over', 30)
    case 'situation-question':
      return isBesides(moment) ? unanswered(moment, about) : asked(moment, about)
    case 'closed-question':
      return isBesides(moment) ? null : asked(moment, about)
    case 'open-question':
      return isBesides(moment) ? unanswered(moment, about) : say(moment, after.pitched ? 'thinks-it-over' : 'does-not-know', 27)
    case 'clarify':
      // Asked what is in the way where nothing is.
      if (moment.turn.focus === null && moment.turn.tends.includes('asks-worry')) return say(moment, 'no-trouble-there', 29)
      return about === null || moment.turn.tends.includes('asks-back')
        ? otherWords(moment, before.thread, 29, nothingMore(moment, before.thread))
        : checked(moment, about)
    case 'paraphrase':
      return say(moment, isKnown(moment, about) ? 'right-paraphrase' : 'wrong-paraphrase', unlessAsked(moment, 53))
    case 'reflect-feeling':
      return say(moment, 'feeling-named', unlessAsked(moment, 54))
    case 'acknowledge':
      return say(moment, 'go-on', 12)
    case 'feature':
    case 'advantage':
      if (isRepeated(moment, move)) return say(moment, 'said-before', 47)
      if (
        plan.kind === 'discovery' &&
        plan.needs.length > 0 &&
        plan.needs.every((need) => states[`need:${need.id}`] === 'latent')
      )
        return say(moment, 'pitch-bounces', 44)
      return say(moment, move.id === 'feature' ? 'feature-noted' : 'advantage-noted', move.id === 'feature' ? 42 : 43)
    case 'benefit':
      return say(moment, 'benefit-misses', 46)
    case 'proof': {
      if (isRepeated(moment, move)) return say(moment, 'said-before', 47)
      const kind = about === null ? null : (plan.proofs[about] ?? null)
      const taken = kind === null ? moment.turn.names.figure || moment.turn.names.person : buyer.takesProof.includes(kind)
      return say(moment, taken ? 'proof-lands' : 'proof-refused', 47)
    }
    case 'compare-fairly':
      return say(moment, 'fair-comparison', 46)
    case 'offset-drawback':
      return say(moment, 'limit-admitted', 47)
    case 'correct-misunderstanding':
      return say(moment, 'answer-misses', 26)
    case 'defer-honestly':
      return say(moment, 'deferred', 62)
    case 'price-range':
      return say(moment, 'price-range-heard', 49)
    case 'ask-budget':
      return say(moment, 'asked-budget', 34)
    case 'qualify-request':
      return plan.asksPrice && after.qualified > 1 && !after.priced
        ? say(moment, 'price-vague', 57)
        : say(moment, 'qualified', 34)
    case 'apologise':
    case 'own-it':
      if (mends(moment.turn, before)) return say(moment, 'repaired', 72)
      return say(moment, after.apologies > 2 ? 'apology-empty' : 'apology-taken', 22)
    case 'propose-remedy':
      if (moment.turn.moves.some(({ id }) => id === 'own-it') && (about === null || plan.topics[about]?.type !== 'remedy'))
        return null
      return say(moment, about === null ? 'remedy-vague' : 'remedy-considered', 45)
    case 'recap':
      return say(moment, 'recap-agreed', 50)
    case 'follow-up':
      return say(moment, 'follow-up-welcomed', 45)
    case 'offer-help':
      return say(moment, 'go-on', 13)
    case 'invite-venting':
      return say(moment, 'go-on', 14)
    case 'story-close':
      return say(moment, buyer.takesProof.includes('case') ? 'proof-lands' : 'proof-refused', 44)
    default:
      return null
  }
}

/** "You mean the price?" is right or not; asked about what they told, they say it in other words. */
function checked(moment: Moment, about: string): Voice {
  const type = moment.plan.topics[about]?.type
  if (type === 'concern' || type === 'fact' || type === 'remedy') return say(moment, 'right-paraphrase', 29)
  return otherWords(moment, about, 29, isTold(moment, about) ? 'right-paraphrase' : 'thinks-it-over')
}

/** The question belongs to what else was said: a close, a plan, a pitch. */
const isBesides = ({ turn }: Moment) =>
  turn.moves.some(
    ({ id }) =>
      CLOSES.has(id) || OPENINGS.has(id) || PITCHES.has(id) || (ANSWERING.has(id) && !(turn.asksApart && LISTENS.has(id))),
  )
const ANSWERING: ReadonlySet<string> = new Set([
  'acknowledge',
  'paraphrase',
  'clarify',
  'compare-fairly',
  'offset-drawback',
  'propose-remedy',
])

/** Said the third time: the second may be the answer to what was asked about it. */
const isRepeated = ({ after }: Moment, { id, about }: TurnMove) => about !== null && (after.made[madeKey(id, about)] ?? 0) > 2

/** What was asked beside a pitch and names nothing that they know is not passed over, unless the turn moved something weightier. */
const unanswered = (moment: Moment, about: string | null): Voice | null =>
  about === null && moment.answers.length === 0 && moment.spoke.questions > 0 ? say(moment, 'does-not-know', 28, true) : null

/** A plain question that nothing else answers: what it is about was told, or is the seller's own, or is not known here. */
function asked(moment: Moment, about: string | null): Voice {
  if (about === null) return say(moment, 'does-not-know', 28)
  const type = moment.plan.topics[about]?.type
  if (type === 'fact' || type === 'remedy' || type === 'concern') return say(moment, 'thinks-it-over', 28)
  if (type === 'secret' && !isTold(moment, about)) return say(moment, 'thinks-it-over', 28)
  return otherWords(moment, about, 28, isTold(moment, about) ? nothingMore(moment, about) : 'does-not-know')
}

/** Asked what they meant: the other words for what they told; where there are none, this reaction. */
function otherWords(moment: Moment, id: string | null, weight: number, otherwise: ReactionId): Voice {
  if (id === null || !isTold(moment, id)) return say(moment, otherwise, weight)
  const keys = [`need:${id}.${moment.states[`need:${id}`]}`, `secret:${id}`, `answer:${id}`, `detail:${id}`]
  const key = keys.find((one) => moment.unsaid(one) > 0)
  return key === undefined ? say(moment, otherwise, weight) : line(moment, key, weight, id)
}

/** Whether the buyer has told this. */
const isTold = ({ plan, states, before }: Moment, id: string): boolean => {
  const type = plan.topics[id]?.type
  if (type === 'need') return states[`need:${id}`] !== 'latent'
  if (type === 'secret') return states[`secret:${id}`] === 'told'
  return id === before.thread || (before.asked[id] ?? 0) > 0
}

/** Whether the seller can know this from the buyer: it was told, or it stands open. */
function isKnown({ plan, states, before }: Moment, about: string | null): boolean {
  if (about === null || about === before.thread) return true
  switch (plan.topics[about]?.type) {
    case 'need':
      // Before other talks than the first somebody has told: it stands in the briefing.
      return states[`need:${about}`] !== 'latent' || plan.kind !== 'discovery'
    case 'secret':
      return states[`secret:${about}`] === 'told'
    case 'concern':
      return states[`concern:${about}`] !== 'dormant'
    case 'answer':
      return (before.asked[about] ?? 0) > 0
    default:
      return true
  }
}
