import type { ConcernType, MoveId, ReactionId } from '#content'
import { SORRY } from './complaint-steps.ts'
import { again, line, type Moment, named, say, unlessAsked } from './moment.ts'
import { PITCHES, QUESTIONS } from './move-kinds.ts'
import type { PartAnswered } from './turn.ts'
import { FAULT_REACTION, type Voice } from './voices.ts'

const INVITES: ReadonlySet<string> = new Set(['invite-venting', 'open-question', 'clarify'])

/** What a fault is met with; the second of its kind inflames. */
export function ofFault(moment: Moment): Voice[] {
  const { fault } = moment.turn
  if (fault === null) return []
  const again = (moment.after.faults[fault] ?? 0) > 1
  return [say(moment, again ? 'inflamed' : FAULT_REACTION[fault], again ? 96 : 95)]
}

/** What a part of the buyer wants to say to the turn that touched it. */
export function ofAnswer(moment: Moment, answer: PartAnswered): Voice[] {
  switch (answer.part) {
    case 'need':
      return ofNeed(moment, answer)
    case 'secret':
      if (answer.outcome === 'told') return [line(moment, `secret:${answer.id}`, 87, answer.id, true)]
      if (answer.outcome === 'known') return [again(moment, `secret:${answer.id}`, 41, answer.id)]
      return [say(moment, 'thinks-it-over', 40)]
    case 'concern':
      return ofConcern(moment, answer)
    default:
      return ofComplaint(moment, answer)
  }
}

function ofNeed(moment: Moment, { id, outcome, cause }: PartAnswered): Voice[] {
  const key = `need:${id}`
  switch (outcome) {
    case 'admitted':
    case 'felt':
    case 'explicit':
      return [line(moment, `${key}.${outcome}`, 88, id, true)]
    case 'thin':
      return [line(moment, `${key}.explicit`, 88, id, true)]
    case 'deepened':
      return [line(moment, `${key}.felt`, 88, id, true)]
    case 'hinted':
      return [
        say(
          moment,
          moment.states[key] === 'latent' && cause === 'problem-question' ? 'no-trouble-there' : 'thinks-it-over',
          55,
          false,
          id,
        ),
      ]
    case 'near':
      return [say(moment, 'thinks-it-over', 36, false, id)]
    case 'shut':
      return [say(moment, 'no-trouble-there', 32)]
    case 'too-early':
      return [say(moment, 'why-do-you-ask', 56, false, id)]
    case 'bounced':
      return [say(moment, 'pitch-bounces', 50)]
    case 'tied':
      return [say(moment, moment.states[key] === 'admitted' ? 'advantage-noted' : 'benefit-lands', 58, false, id)]
    default: {
      const state = moment.states[key] ?? 'admitted'
      return [again(moment, `${key}.${state === 'latent' ? 'admitted' : state}`, 52, id)]
    }
  }
}

/** A drawback that was only outweighed was not admitted in the same breath. */
function answeredWith({ spoke, plan }: Moment, type: ConcernType | undefined): ReactionId {
  if (type === 'doubt') return 'proof-lands'
  if (type !== 'drawback') return 'objection-heard'
  const admits = spoke.moves.some((move) => ADMITS.has(move.id)) || spoke.tells?.some((fact) => plan.limits.includes(fact))
  return admits ? 'limit-admitted' : 'proof-lands'
}
const ADMITS: ReadonlySet<string> = new Set(['acknowledge', 'own-it', 'offset-drawback', 'reflect-feeling', 'apologise'])

function ofConcern(moment: Moment, { id, outcome }: PartAnswered): Voice[] {
  const key = `concern:${id}`
  const type = moment.plan.concerns.find((one) => one.id === id)?.type
  switch (outcome) {
    case 'raised':
      return [line(moment, `${key}.raised`, 75, id, true)]
    case 'understood':
      // Asked which worry it is before it was the last thing said, they name it; what is behind it comes when they are asked on.
      return [moment.before.thread === id ? line(moment, `${key}.understood`, 80, id) : named(moment, id, 80)]
    case 'settled':
      return [{ ...line(moment, `${key}.settled`, 85, id, true), ...byWhat(moment, id) }]
    case 'hardened':
      return [line(moment, `${key}.hardened`, 97, id)]
    case 'refused':
      return [line(moment, `${key}.refused`, 85, id)]
    case 'asks-on':
      return [asksOn(moment, key, id)]
    case 'heard':
    case 'softened':
      return [say(moment, 'objection-heard', 60, false, id)]
    case 'answered':
    case 'answered-at-once':
      if (type === 'misunderstanding') return [line(moment, `${key}.settled`, 79, id)]
      return [say(moment, answeredWith(moment, type), 79, false, id)]
    case 'brushed-aside':
      // Said to the worry itself it was no brushing aside: they keep to it.
      if (moment.before.thread === id && !tellsSomething(moment)) return [named(moment, id, 86)]
      return moment.before.thread === id
        ? [say(moment, 'answer-misses', 86, false, id), named(moment, id, 85.5, true)]
        : [say(moment, 'objection-brushed-aside', 86, false, id), named(moment, id, 85.5, true)]
    case 'misses':
      return moment.unsaid(`${key}.refused`) > 0
        ? [line(moment, `${key}.refused`, 84, id)]
        : [say(moment, 'answer-misses', 84, false, id), named(moment, id, 83.5, true)]
    default:
      return []
  }
}

/** What was told is taken in first, before they come back to their worry. */
const tellsSomething = ({ spoke, turn }: Moment) => (spoke.tells?.length ?? 0) > 0 || turn.moves.some(({ id }) => PITCHES.has(id))

/** Authors write what is said to each answer in the order in which they name the answers. */
function byWhat({ plan, turn }: Moment, id: string): { readonly nth?: number } {
  const concern = plan.concerns.find((one) => one.id === id)
  const answers = concern === undefined ? [] : concern.type === 'drawback' ? concern.setAgainst : concern.settledBy
  const spokenOf = new Set(turn.moves.map((move) => move.about))
  const nth = answers.findIndex((fact) => spokenOf.has(fact))
  return nth < 0 || answers.length < 2 ? {} : { nth }
}

/** Asked on about a worry: which proof would do, or what is left to say of it. */
function asksOn(moment: Moment, key: string, id: string): Voice {
  const plainly = moment.turn.moves.every((move) => move.id === 'closed-question')
  for (const state of plainly ? (['understood'] as const) : (['understood', 'refused'] as const))
    if (moment.unsaid(`${key}.${state}`) > 0) return line(moment, `${key}.${state}`, 70, id)
  return named(moment, id, 60)
}

function ofComplaint(moment: Moment, { outcome, by, cause }: PartAnswered): Voice[] {
  const about = 'complaint'
  switch (outcome) {
    case 'heard':
      // Asked to tell it all, they tell it; that they were understood is said to somebody who showed it.
      return [
        line(
          moment,
          INVITES.has(cause) && moment.unsaid('complaint.venting') > 0 ? 'complaint.venting' : 'complaint.heard',
          90,
          about,
        ),
      ]
    case 'apologised':
      // The sorry was said before they had told it all: what they say now is an answer to what was said now.
      if (moment.turn.moves.some((move) => SORRY.has(move.id))) return [line(moment, 'complaint.apologised', 90, about)]
      return [
        moment.unsaid('complaint.venting') > 0
          ? line(moment, 'complaint.venting', 90, about)
          : say(moment, 'calms-down', unlessAsked(moment, 60)),
      ]
    case 'agreed': {
      // Offered and fixed in one breath: what they say of the remedy comes first.
      const agreed = line(moment, 'complaint.agreed', 90, about, true)
      return by === undefined ? [agreed] : [line(moment, `remedy:${by}`, 91, by), agreed]
    }
    case 'understood':
      if (moment.turn.moves.some((move) => move.id === 'invite-venting') && moment.unsaid('complaint.venting') > 0)
        return [line(moment, 'complaint.venting', 90, about)]
      // Asked for something that they know, they say it before they say what it is all about.
      return [
        by === undefined
          ? line(moment, 'complaint.understood', cause === 'closed-question' ? 69 : 90, about)
          : line(moment, `detail:${by}`, 90, by),
      ]
    case 'offered':
      return [by === undefined ? say(moment, 'remedy-considered', 90) : line(moment, `remedy:${by}`, 90, by)]
    case 'vents':
      return [line(moment, 'complaint.venting', 88, about)]
    case 'cut-short':
      // Asked for a detail too soon, they go on telling.
      if (QUESTIONS.has(cause as MoveId) && moment.unsaid('complaint.venting') > 0)
        return [line(moment, 'complaint.venting', 90, about)]
      return [
        moment.unsaid('complaint.hotter') > 0 && moment.after.turns % 2 === 0
          ? line(moment, 'complaint.hotter', 90, about)
          : say(moment, 'cut-short', 90),
      ]
    case 'sold-to':
      return [say(moment, moment.states.complaint === 'venting' ? 'cut-short' : 'answer-misses', 90)]
    case 'hotter':
      return [line(moment, 'complaint.hotter', (moment.after.faults[moment.turn.fault ?? 'argue'] ?? 0) > 1 ? 90 : 95.5, about)]
    case 'detail':
      return by === undefined
        ? []
        : [moment.unsaid(`detail:${by}`) > 0 ? line(moment, `detail:${by}`, 80, by) : say(moment, 'asked-before', 80)]
    case 'remedy-turned-down':
      return [
        by !== undefined && moment.unsaid(`remedy:${by}`) > 0
          ? line(moment, `remedy:${by}`, 90, by)
          : say(moment, 'declines', 90),
      ]
    case 'remedy-accepted-again':
      return [
        by !== undefined && moment.unsaid(`remedy:${by}`) > 0
          ? line(moment, `remedy:${by}`, 70, by)
          : say(moment, 'remedy-considered', 70),
      ]
    case 'remedy-vague':
      return [say(moment, 'remedy-vague', 85)]
    case 'apology-empty':
      return [say(moment, 'apology-empty', 85)]
    case 'calms-down':
      return [say(moment, 'calms-down', unlessAsked(moment, 60))]
    case 'follow-up-early':
      return [say(moment, 'follow-up-welcomed', 75)]
    case 'not-agreed-yet':
      return [say(moment, moment.turn.names.time ? 'remedy-considered' : 'remedy-vague', 75)]
    case 'asks-what':
      return [say(moment, 'does-not-know', 44)]
    default:
      return []
  }
}
