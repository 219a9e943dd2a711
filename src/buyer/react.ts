import type { EndingId, Mood, ReactionId } from '#content'
import { type AtClose, meetClose, showsSignal } from './closing.ts'
import { answersSignal, mends, passesSignal } from './feel.ts'
import { type Memory, madeKey } from './memory.ts'
import type { MoodState } from './mood.machine.ts'
import { FACTUAL, PITCHES } from './move-kinds.ts'
import type { BuyerPlan, Plan } from './plan.ts'
import type { SellerSpoke } from './reply.ts'
import { broughtOn, type PartAnswered, type SellerTurn, type TurnMove } from './turn.ts'
import { FAULT_REACTION, GATE_REACTION, NEIGHBOURS, STANDS_IN, type Voice } from './voices.ts'

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
    if (met?.ending != null)
      return { voices: [say(moment, met.reaction, 100), ending(moment, met.ending)], ending: met.ending, memory }
    if (met !== null) {
      voices.push(say(moment, met.reaction, 82))
      if (met.wavered) memory = { ...memory, wavered: memory.wavered + 1, helped: 0 }
      if (met.evaded) memory = { ...memory, evaded: memory.evaded + 1, helped: 0 }
    }
  }
  if (moodState === 'gone') return ends(moment, fault === null ? 'lost' : 'hung-up')

  if (fault !== null) voices.push(...ofFault(moment))
  for (const answer of moment.answers) voices.push(...ofAnswer(moment, answer))
  const asked = askedFor(moment)
  voices.push(...asked.voices, ...ofMoves(moment), ...asides(moment, at))
  memory = { ...memory, asked: asked.asked, signalled: false }

  const sorted = voices.filter((voice) => voice.weight > 0).sort((a, b) => b.weight - a.weight)
  const first = sorted[0] ?? say(moment, turn.moves.length === 0 && isAside(moment) ? 'off-topic' : 'go-on', 5)
  const isSour = isSourKey(first.keys[0] ?? '')
  const second = fault === null ? sorted.slice(1).find((voice) => mayFollow(moment, first, voice)) : undefined
  const said = second === undefined ? [first] : [first, second]
  return { voices: said, ending: null, memory: threaded(moment, memory, said) }
}

/** A kind word does not follow a refusal in the same breath. */
const SOUR: readonly string[] = [
  'wavers@',
  'evades-signing@',
  'close-too-early@',
  'declines@',
  'still-open@',
  'pitch-bounces@',
  'benefit-misses@',
  'answer-misses@',
  'objection-brushed-aside@',
  'proof-refused@',
  'wrong-paraphrase@',
  'no-trouble-there@',
  'why-do-you-ask@',
  'asked-before@',
  'too-long@',
  'too-many-questions@',
  'small-talk-tires@',
  'cut-short@',
  'remedy-vague@',
  'apology-empty@',
  'price-vague@',
  'signal-missed@',
]
const mayFollow = ({ unsaid }: Moment, first: Voice, voice: Voice): boolean => {
  const [head = '', key = ''] = [first.keys[0], voice.keys[0]]
  return voice.also === true && key !== head && unsaid(key) > 0 && !(isSourKey(head) && isSweetKey(key))
}
const isSourKey = (key: string) =>
  SOUR.some((start) => key.startsWith(start)) || key.endsWith('.raised') || key.endsWith('.hardened') || key.endsWith('.refused')
const isSweetKey = (key: string) => key.startsWith('warming@') || key.startsWith('buying-signal@')

const isAside = ({ spoke, after }: Moment) => spoke.length > 8 || after.emptyInRow > 1

function threaded(moment: Moment, memory: Memory, said: readonly Voice[]): Memory {
  const { plan, turn } = moment
  const isNeed = (id: string | null | undefined) => plan.needs.some((need) => need.id === id)
  const about = said.map((voice) => voice.about).filter((id) => id !== undefined)
  const spoken = turn.moves.map((move) => move.about).filter((id) => id !== null)
  const thread = about.at(-1) ?? spoken.find(isNeed) ?? memory.thread
  const need = about.find(isNeed) ?? spoken.find(isNeed) ?? memory.need
  const said1 = said.map((voice) => voice.keys[0] ?? '')
  const voiced = said1.some((key) => key.startsWith('buying-signal@'))
  const signalled = voiced || (moment.before.signalled && !passesSignal(turn, moment.before) && !answersSignal(turn))
  return {
    ...memory,
    thread,
    need,
    signalled,
    lastSignal: voiced ? memory.turns : memory.lastSignal,
    questionsInRow: broughtOn(moment.answers) ? 0 : memory.questionsInRow,
    warmed: memory.warmed || said1.some((key) => key.startsWith('warming@')),
    hurried: memory.hurried || said1.some((key) => key.startsWith('hurry-up@')),
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

// ---------------------------------------------------------------- voices

function say({ buyer }: Moment, reaction: ReactionId, weight: number, also = false, about?: string): Voice {
  const keys = [reaction, ...(NEIGHBOURS[reaction] ?? [])].map((id) => `${id}@${buyer.id}`)
  return { keys, weight, also, ...(about === undefined ? {} : { about }) }
}
const ending = (moment: Moment, how: EndingId): Voice => ({ keys: [`ending:${how}@${moment.buyer.id}`], weight: 100, also: true })

function line(moment: Moment, key: string, weight: number, about?: string, also = false): Voice {
  const dot = key.lastIndexOf('.')
  const kind = key.slice(0, key.indexOf(':') < 0 ? dot : key.indexOf(':'))
  const state = key.includes(':') && dot < 0 ? kind : `${kind}${key.slice(dot)}`
  const standIn = say(moment, STANDS_IN[(state in STANDS_IN ? state : kind) as keyof typeof STANDS_IN], weight)
  return { keys: [key, ...standIn.keys], weight, also, ...(about === undefined ? {} : { about }) }
}

function ofFault(moment: Moment): Voice[] {
  const { fault } = moment.turn
  if (fault === null) return []
  const again = (moment.after.faults[fault] ?? 0) > 1
  return [say(moment, again ? 'inflamed' : FAULT_REACTION[fault], again ? 96 : 95)]
}

function ofAnswer(moment: Moment, answer: PartAnswered): Voice[] {
  switch (answer.part) {
    case 'need':
      return ofNeed(moment, answer)
    case 'secret':
      if (answer.outcome === 'told') return [line(moment, `secret:${answer.id}`, 87, answer.id)]
      if (answer.outcome === 'known') return [again(moment, `secret:${answer.id}`, 41, answer.id)]
      return [say(moment, 'no-more-to-say', 40)]
    case 'concern':
      return ofConcern(moment, answer)
    default:
      return ofComplaint(moment, answer)
  }
}

/** A line of its own that is still unsaid, else that it was told already. */
function again(moment: Moment, key: string, weight: number, about: string): Voice {
  return moment.unsaid(key) > 0 ? line(moment, key, weight, about) : say(moment, 'no-more-to-say', weight, false, about)
}

function ofNeed(moment: Moment, { id, outcome, cause }: PartAnswered): Voice[] {
  const key = `need:${id}`
  switch (outcome) {
    case 'admitted':
    case 'felt':
    case 'explicit':
      return [line(moment, `${key}.${outcome}`, 88, id)]
    case 'thin':
      return [line(moment, `${key}.explicit`, 88, id)]
    case 'deepened':
      return [line(moment, `${key}.felt`, 88, id)]
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

function ofConcern(moment: Moment, { id, outcome }: PartAnswered): Voice[] {
  const key = `concern:${id}`
  const type = moment.plan.concerns.find((one) => one.id === id)?.type
  switch (outcome) {
    case 'raised':
      return [line(moment, `${key}.raised`, 75, id, true)]
    case 'understood':
      return [line(moment, `${key}.understood`, 80, id)]
    case 'settled':
      return [line(moment, `${key}.settled`, 85, id, true)]
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
      return [
        say(moment, type === 'doubt' ? 'proof-lands' : type === 'drawback' ? 'limit-admitted' : 'objection-heard', 79, false, id),
      ]
    case 'brushed-aside':
      return [say(moment, 'objection-brushed-aside', 86, false, id), ...restated(moment, key, id)]
    case 'misses':
      return [
        moment.unsaid(`${key}.refused`) > 0
          ? line(moment, `${key}.refused`, 84, id)
          : say(moment, 'answer-misses', 84, false, id),
      ]
    default:
      return []
  }
}

/** Passed over, the worry is voiced once more in other words. */
const restated = (moment: Moment, key: string, id: string): Voice[] =>
  moment.unsaid(`${key}.raised`) > 0 ? [line(moment, `${key}.raised`, 74, id, true)] : []

/** Asked on about a worry: which proof would do, or what is left to say of it. */
function asksOn(moment: Moment, key: string, id: string): Voice {
  for (const state of ['understood', 'refused'] as const)
    if (moment.unsaid(`${key}.${state}`) > 0) return line(moment, `${key}.${state}`, 70, id)
  return say(moment, 'no-more-to-say', 60, false, id)
}

function ofComplaint(moment: Moment, { outcome, by }: PartAnswered): Voice[] {
  const about = 'complaint'
  switch (outcome) {
    case 'heard':
    case 'apologised':
    case 'agreed':
      return [line(moment, `complaint.${outcome}`, 90, about)]
    case 'understood':
      return [by === undefined ? line(moment, 'complaint.understood', 90, about) : line(moment, `detail:${by}`, 90, by)]
    case 'offered':
      return [by === undefined ? say(moment, 'remedy-considered', 90) : line(moment, `remedy:${by}`, 90, by)]
    case 'vents':
      return [line(moment, 'complaint.venting', 88, about)]
    case 'cut-short':
      return [
        moment.unsaid('complaint.hotter') > 0 && moment.after.turns % 2 === 0
          ? line(moment, 'complaint.hotter', 90, about)
          : say(moment, 'cut-short', 90),
      ]
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
      return [say(moment, 'calms-down', 60)]
    case 'follow-up-early':
      return [say(moment, 'follow-up-welcomed', 75)]
    case 'not-agreed-yet':
      return [say(moment, 'answer-misses', 75)]
    case 'asks-what':
      return [say(moment, 'answers-detail', 50)]
    default:
      return []
  }
}

/** Known facts that were asked for: told once, told in other words, then no more. */
function askedFor(moment: Moment): { readonly voices: readonly Voice[]; readonly asked: Memory['asked'] } {
  const { plan, buyer, turn, before } = moment
  const asked = { ...before.asked }
  const voices: Voice[] = []
  const mine = (id: string) => {
    const topic = plan.topics[id]
    return topic?.type === 'answer' && (topic.by === null || topic.by === buyer.id)
  }
  const tell = (id: string, weight: number) => {
    const nth = asked[id] ?? 0
    asked[id] = nth + 1
    const known = plan.pools[`answer:${id}`]?.[0]?.length ?? 0
    voices.push(
      nth < Math.min(2, known)
        ? { ...line(moment, `answer:${id}`, weight, id), nth }
        : say(moment, 'asked-before', weight, false, id),
    )
  }
  if (turn.fault !== null) return { voices, asked }
  const done: string[] = []
  for (const move of turn.moves) {
    if (!FACTUAL.has(move.id)) continue
    const { about } = move
    if (about !== null && done.includes(about)) continue
    if (about !== null) done.push(about)
    if (about === null) {
      // "How are you set up?" names nothing: the first thing not yet told.
      const first =
        move.id === 'situation-question' ? Object.keys(plan.topics).find((id) => mine(id) && asked[id] === undefined) : undefined
      if (first !== undefined && voices.length === 0) tell(first, 45)
      continue
    }
    if (mine(about)) {
      if (voices.length === 0) tell(about, 70)
      continue
    }
    const topic = plan.topics[about]
    if (topic?.type === 'answer') voices.push(say(moment, 'does-not-know', 45))
    // A fact asked for around a need or secret that stays shut: what they tell anybody about it.
    const kin = topic?.kin.find((id) => mine(id) && asked[id] === undefined)
    const closed =
      plan.needs.some((one) => one.id === about && moment.states[`need:${about}`] === 'latent') || topic?.type === 'secret'
    if (closed && kin !== undefined && move.id !== 'implication-question' && voices.length === 0) tell(kin, 45)
  }
  return { voices: voices.slice(0, 1), asked: voices.length === 0 ? before.asked : asked }
}

function ofMoves(moment: Moment): Voice[] {
  const { turn } = moment
  if (turn.fault !== null) return []
  return turn.moves.flatMap((move) => ofMove(moment, move) ?? [])
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
      return say(moment, 'go-ahead', 25)
    case 'problem-question':
      return say(moment, 'no-trouble-there', 31)
    case 'implication-question':
    case 'need-payoff-question':
      return say(moment, 'why-do-you-ask', 31)
    case 'imagine-question':
    case 'high-gain-question':
      return say(moment, 'thinks-it-over', 30)
    case 'situation-question':
    case 'closed-question':
      return say(moment, 'does-not-know', 28)
    case 'open-question':
      return say(moment, after.pitched ? 'thinks-it-over' : 'does-not-know', 27)
    case 'clarify':
      return about === null ? threadAgain(moment, 29) : say(moment, 'right-paraphrase', 29)
    case 'paraphrase':
      return say(moment, isKnown(moment, about) ? 'right-paraphrase' : 'wrong-paraphrase', 53)
    case 'reflect-feeling':
      return say(moment, 'feeling-named', 54)
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

const isRepeated = ({ after }: Moment, { id, about }: TurnMove) => about !== null && (after.made[madeKey(id, about)] ?? 0) > 1

/** Asked what they meant: the other words for the last thing that they told. */
function threadAgain(moment: Moment, weight: number): Voice {
  const { thread } = moment.before
  const keys =
    thread === null
      ? []
      : [`need:${thread}.${moment.states[`need:${thread}`]}`, `secret:${thread}`, `answer:${thread}`, `detail:${thread}`]
  const key = keys.find((one) => moment.unsaid(one) > 0)
  if (key === undefined || thread === null || (key.startsWith('secret:') && moment.states[key] !== 'told'))
    return say(moment, 'right-paraphrase', weight)
  return line(moment, key, weight, thread)
}

/** Whether the seller can know this from the buyer: it was told, or it stands open. */
function isKnown({ plan, states, before }: Moment, about: string | null): boolean {
  if (about === null || about === before.thread) return true
  switch (plan.topics[about]?.type) {
    case 'need':
      return states[`need:${about}`] !== 'latent'
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

/** Remarks beside the answer: too long, too many questions, a signal, time running out. */
function asides(moment: Moment, at: AtClose): Voice[] {
  const { spoke, buyer, before, after, moodState, turn, mood } = moment
  const voices: Voice[] = []
  if (turn.fault !== null) return voices
  const over = spoke.length - buyer.longTurn
  if (over > 0 && (after.longTurns === 1 || over > buyer.longTurn || after.longTurns % 3 === 0))
    voices.push(say(moment, 'too-long', over > buyer.longTurn ? 48 : 24, true))
  if (after.questionsInRow > buyer.mostQuestions && !broughtOn(moment.answers))
    voices.push(say(moment, 'too-many-questions', 47, true))
  const pitches = turn.moves.some((move) => PITCHES.has(move.id))
  if (before.signalled && passesSignal(turn, before)) voices.push(say(moment, 'signal-missed', 36, true))
  else if (
    after.turns - before.lastSignal > 2 &&
    moment.plan.complaint === null &&
    !turn.moves.some((move) => move.id === 'next-step') &&
    (pitches || opened(moment)) &&
    showsSignal(at)
  )
    voices.push(say(moment, 'buying-signal', 35, true))
  if (moodState === 'short' && !after.hurried) voices.push(say(moment, 'hurry-up', 34, true))
  if (moodState === 'warm' && !after.warmed && mood.trust > moment.buyer.start.trust)
    voices.push(say(moment, 'warming', 15, true))
  if (moment.plan.asksPrice && !after.priced && after.qualified === 0 && after.turns === 4)
    voices.push(say(moment, 'price-vague', 33, true))
  return voices
}
const opened = ({ answers }: Moment) =>
  answers.some(
    (answer) =>
      (answer.part === 'need' && answer.state === 'explicit') || (answer.part === 'concern' && answer.outcome === 'settled'),
  )
