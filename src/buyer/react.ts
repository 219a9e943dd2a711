import type { EndingId, ReactionId } from '#content'
import { asides, recalls } from './asides.ts'
import { askedFor, countAsked } from './asked.ts'
import { type AtClose, hardenedOf, leftWith, meetClose, openConcern } from './closing.ts'
import { answersSignal, passesSignal } from './feel.ts'
import type { Memory } from './memory.ts'
import { ending, line, type Moment, named, say, stillOpen } from './moment.ts'
import { isOpenConcern } from './standing.ts'
import { mayFollow } from './tone.ts'
import { broughtOn, isFruitful } from './turn.ts'
import { GATE_REACTION, type Voice } from './voices.ts'
import { ofMoves } from './voices-of-moves.ts'
import { ofAnswer, ofFault } from './voices-of-parts.ts'

export interface Reaction {
  readonly voices: readonly Voice[]
  readonly ending: EndingId | null
  readonly memory: Memory
}

/** Faults after which the buyer hangs up: of one kind, and of all kinds together. */
const HANGS_UP = { sameKind: 3, all: 6 }

/** What the buyer says to one turn: everything that could be said is weighed, and the heaviest is said, with at most one more. */
export function react(moment: Moment): Reaction {
  const { spoke, buyer, before, after, moodState, turn, states } = moment
  if (spoke.gate !== 'ok') {
    const reaction = GATE_REACTION[spoke.gate]
    if (moodState === 'gone') return ends(moment, 'lost')
    return { voices: [say(moment, reaction, 100)], ending: null, memory: { ...after, thread: before.thread } }
  }
  const { fault } = turn
  if (fault !== null) {
    const kind = after.faults[fault] ?? 0
    const all = Object.values(after.faults).reduce((sum, n) => sum + n, 0)
    if (kind >= HANGS_UP.sameKind || all >= HANGS_UP.all || Number(states.heat ?? 0) >= 100 || moment.mood.trust <= 2)
      return ends(moment, 'hung-up')
  } else if (Number(states.heat ?? 0) >= 100) return ends(moment, 'hung-up')

  const at: AtClose = { plan: moment.plan, buyer, turn, states, mood: moment.mood, memory: withLanded(moment) }
  let memory = at.memory
  const voices: Voice[] = []
  if (fault === null) {
    const closed = moment.answers.some((answer) => answer.part === 'complaint' && answer.outcome === 'closed')
    if (closed)
      return {
        voices: [line(moment, 'complaint.closed', 100, 'complaint'), ending(moment, 'won')],
        ending: 'won',
        memory,
      }
    const met = moment.plan.complaint?.by === buyer.id ? null : meetClose(at)
    // Who agrees on a day and was asked something in the same breath answers that before anybody goes.
    const stays = met?.ending === 'next-step' && askedFor(moment).some((voice) => voice.keys[0]?.startsWith('answer:'))
    if (met?.ending != null && !stays) {
      const owed = recalls(moment) && met.ending !== 'lost' ? [say(moment, 'recalls-promise', 100)] : []
      return { voices: [say(moment, met.reaction, 100), ...owed, ending(moment, met.ending)], ending: met.ending, memory }
    }
    if (met !== null) {
      const open = openConcern(at)
      // The step that was proposed is what answers their worry: that comes first.
      const weight = moment.answers.some((one) => one.id === open && one.outcome.startsWith('answered')) ? 60 : 82
      voices.push(...(met.reaction === 'still-open' ? stillOpen(moment, open, weight) : [say(moment, met.reaction, 82)]))
      // Who turns it down for a worry that has set hard says which.
      const hard = met.reaction === 'declines' ? hardenedOf(at) : null
      if (hard !== null) voices.push(named(moment, hard, 81.5, true))
      if (met.wavered) memory = { ...memory, wavered: memory.wavered + 1, helped: 0 }
      if (met.evaded) memory = { ...memory, evaded: memory.evaded + 1, helped: 0 }
    }
  }
  const checks = turn.moves.some((move) => move.id === 'trial-close')
  if (checks && turn.focus !== null && !moment.answers.some((answer) => answer.part === 'concern' && answer.outcome !== 'wants'))
    voices.push(...stillOpen(moment, turn.focus, 56))
  if (moodState === 'gone') return ends(moment, fault === null ? 'lost' : 'hung-up')

  if (fault !== null) voices.push(...ofFault(moment))
  for (const answer of moment.answers) voices.push(...ofAnswer(moment, answer))
  const asked = askedFor(moment)
  voices.push(...asked, ...ofMoves(moment), ...asides(moment, at))
  memory = { ...memory, signalled: false }

  const sorted = voices.filter((voice) => voice.weight > 0).sort((a, b) => b.weight - a.weight)
  const first = sorted[0] ?? nothingHeard(moment)
  const second = fault === null ? sorted.slice(1).find((voice) => mayFollow(moment, first, voice)) : undefined
  const said = second === undefined ? [first] : inOrder(first, second)
  memory = {
    ...memory,
    asked: countAsked(
      memory.asked,
      said.filter((voice) => asked.includes(voice)),
    ),
  }
  memory = threaded(moment, memory, said)
  if (!takesLeave(moment)) return { voices: said, ending: null, memory }
  const how = leftWith({ ...at, memory })
  const last = [say(moment, 'ends-by-seller', 100), ...(how === 'next-step' ? [ending(moment, how)] : [])]
  return { voices: sorted.length > 0 && first.weight >= MATTERS ? [first, ...last] : last, ending: how, memory }
}

/** What was asked is answered before a worry comes up. */
const inOrder = (first: Voice, second: Voice): readonly Voice[] =>
  first.keys[0]?.endsWith('.raised') && second.keys[0]?.startsWith('answer:') ? [second, first] : [first, second]

/** Nothing in it to react to: a worry that was just spoken of is on their mind, whatever was said to it. */
function nothingHeard(moment: Moment): Voice {
  const { focus } = moment.turn
  return focus !== null && focus === moment.before.thread && isOpenConcern(moment.states[`concern:${focus}`])
    ? named(moment, focus, 5)
    : say(moment, nothingToSay(moment), 5)
}

/** From this weight on something is still said to somebody who is leaving. */
const MATTERS = 40
/** A goodbye with nothing asked ends a talk with one person. */
const takesLeave = ({ turn, spoke, plan }: Moment) =>
  turn.tends.includes('farewell') && spoke.questions === 0 && turn.fault === null && plan.buyers.length === 1

/** Nothing to react to: an angry customer goes on telling, others wait, and wonder when it happens again. */
function nothingToSay({ turn, after, states }: Moment): ReactionId {
  if (states.complaint === 'venting' || Number(states.heat ?? 0) >= 50) return 'vents'
  return turn.moves.length === 0 && after.emptyInRow > 1 ? 'off-topic' : 'go-on'
}

function threaded(moment: Moment, memory: Memory, said: readonly Voice[]): Memory {
  const { plan, turn } = moment
  const isNeed = (id: string | null | undefined) => plan.needs.some((need) => need.id === id)
  const about = said.map((voice) => voice.about).filter((id) => id !== undefined)
  const spoken = turn.moves.map((move) => move.about).filter((id) => id !== null)
  const thread = about.at(-1) ?? spoken.find(isNeed) ?? memory.thread
  const need = about.find(isNeed) ?? spoken.find(isNeed) ?? memory.need
  const keys = said.map((voice) => voice.keys[0] ?? '')
  const voiced = keys.some((key) => key.startsWith('buying-signal@'))
  const signalled = voiced || (moment.before.signalled && !passesSignal(turn, moment.before) && !answersSignal(turn))
  return {
    ...memory,
    thread,
    need,
    signalled,
    lastSignal: voiced ? memory.turns : memory.lastSignal,
    fruitless: isFruitful(moment.answers) ? 0 : memory.fruitless + 1,
    questionsInRow: broughtOn(moment.answers) ? 0 : memory.questionsInRow,
    heldBack:
      memory.heldBack + (keys.some((key) => key.startsWith('still-open@') || key.startsWith('close-considered@')) ? 1 : 0),
    agreed: memory.agreed || keys.some((key) => key.startsWith('next-step-agreed@')),
    recalled: memory.recalled + (keys.some((key) => key.startsWith('recalls-promise@')) ? 1 : 0),
    warmed: memory.warmed || keys.some((key) => key.startsWith('warming@')),
    hurried: memory.hurried || keys.some((key) => key.startsWith('hurry-up@')),
  }
}

function withLanded({ after, answers }: Moment): Memory {
  const landed = answers
    .filter((one) => one.part === 'need' && one.outcome === 'tied' && !after.landed.includes(one.id))
    .map((one) => one.id)
  return landed.length === 0 ? after : { ...after, landed: [...after.landed, ...landed] }
}

function ends(moment: Moment, how: EndingId): Reaction {
  return { voices: [ending(moment, how)], ending: how, memory: moment.after }
}
