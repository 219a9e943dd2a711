import type { EffectCondition, FaultId, Lang, MoveId } from '#content'
import type { Memory } from './memory.ts'
import { isSame, madeKey } from './memory.ts'
import type { Feel, FeltMove, Nudge } from './mood.machine.ts'
import { CLOSES, CONFIRMS, FACTUAL, PITCHES } from './move-kinds.ts'
import type { BuyerPlan, Plan } from './plan.ts'
import type { SellerSpoke } from './reply.ts'
import { broughtOn, isFruitful, type PartAnswered, type SellerTurn } from './turn.ts'

type Both = Readonly<Record<Lang, string>>
const nudge = (trust: number, patience: number, interest: number, en: string, zh: string) => ({
  trust,
  patience,
  interest,
  why: { en, zh },
})

/** What happened inside the buyer also moves the mood, the same for every persona: our own small values beside the persona's. */
const BY_OUTCOME: Readonly<Record<string, ReturnType<typeof nudge>>> = {
  'need.admitted': nudge(1, 1, 3, 'A difficulty of theirs is on the table.', '自己的难处摆上了台面。'),
  'need.felt': nudge(1, 2, 6, 'They feel what it costs them.', '感到了这件事的代价。'),
  'need.deepened': nudge(1, 0, 4, 'They feel what it costs them.', '感到了这件事的代价。'),
  'need.explicit': nudge(2, 2, 8, 'They said themselves what solving it would be worth.', '自己说出了解决它的价值。'),
  'need.thin': nudge(0, 0, 4, 'They see a worth, but have not felt the cost yet.', '看到了价值，但还没感到代价。'),
  'need.bounced': nudge(-1, -2, -2, 'An answer to a question they never asked.', '没问的问题，您先给了答案。'),
  'need.tied': nudge(1, 0, 5, 'It answers something they spoke of.', '正好回应了对方说过的事。'),
  'secret.told': nudge(2, 1, 2, 'They trusted you with it.', '对方信任您才说的。'),
  'concern.heard': nudge(2, 1, 0, 'The worry was taken seriously.', '顾虑被认真对待了。'),
  'concern.understood': nudge(2, 0, 1, 'You wanted to know what is behind it.', '您想弄清背后的原因。'),
  'concern.answered': nudge(2, 0, 3, 'The answer fits the worry.', '回答对上了顾虑。'),
  'concern.answered-at-once': nudge(
    -1,
    -1,
    2,
    'The answer fits, but you did not hear the worry out.',
    '回答对上了，可没先把顾虑听完。',
  ),
  'concern.settled': nudge(9, 2, 8, 'The worry is settled.', '顾虑解决了。'),
  'concern.hardened': nudge(-6, -6, -6, 'The worry was pushed aside and has set hard.', '顾虑没被当回事，反而更坚定了。'),
  'concern.brushed-aside': nudge(-3, -3, -1, 'Answered before being heard.', '还没听完就给了答案。'),
  'concern.misses': nudge(-2, -3, -2, 'The answer is not what the worry was about.', '答非所问。'),
  'concern.refused': nudge(-1, -2, 0, 'Not a proof this person takes.', '这种证据对方不认。'),
  'complaint.heard': nudge(4, 3, 0, 'The customer feels heard.', '客户感到被倾听了。'),
  'complaint.apologised': nudge(4, 2, 0, 'The apology came at the right time.', '道歉的时机对了。'),
  'complaint.understood': nudge(3, 0, 4, 'You know now what happened and what is needed.', '您弄清了事情和需要。'),
  'complaint.offered': nudge(5, 0, 8, 'A remedy they can live with.', '这个办法可以接受。'),
  'complaint.agreed': nudge(4, 0, 5, 'It was summed up and agreed.', '说定了。'),
  'complaint.closed': nudge(6, 0, 4, 'Someone will see that it works.', '有人会跟到底。'),
  'complaint.vents': nudge(1, 1, 0, 'They may tell it all.', '可以把话说完。'),
  'complaint.cut-short': nudge(-3, -5, 0, 'Solved before it was heard.', '话没说完就急着解决。'),
  'complaint.sold-to': nudge(-2, -4, -2, 'Sold to while they complain.', '客户在投诉，您却在推销。'),
  'complaint.hotter': nudge(-4, -6, -2, 'That made it worse.', '火上浇油。'),
  'complaint.remedy-vague': nudge(-1, -3, 0, 'Nothing that one can hold you to.', '没有具体的办法。'),
  'complaint.remedy-turned-down': nudge(0, -2, 2, 'Not yet what would put it right.', '还没到点子上。'),
  'complaint.apology-empty': nudge(-2, -4, 0, 'Sorry alone mends nothing.', '光道歉没用。'),
  'complaint.calms-down': nudge(1, 1, 0, 'The feeling was met.', '情绪得到了回应。'),
}
/** Why something happened inside the buyer, in the talk's language; undefined where nothing is to be said of it. */
export const whyOf = ({ part, outcome }: PartAnswered, lang: Lang): string | undefined =>
  BY_OUTCOME[`${part}.${outcome}`]?.why[lang]

const RULES = {
  turn: { en: 'Every turn takes time.', zh: '每轮都要花时间。' },
  long: { en: 'Too long for this person.', zh: '对这个人来说太长了。' },
  silence: { en: 'Nothing in it that they could take up.', zh: '这话对方接不上。' },
  lost: { en: 'It was no answer.', zh: '这不算回答。' },
  questions: { en: 'One question after another.', zh: '问题一个接一个。' },
  asked: { en: 'They told you that already.', zh: '这个已经告诉过您了。' },
  missed: { en: 'A buying signal was passed over.', zh: '错过了购买信号。' },
  mended: { en: 'An honest apology mends some of it.', zh: '诚恳的道歉挽回了一些。' },
  again: { en: 'The same fault again.', zh: '同样的错又犯了。' },
  overheard: { en: 'Heard it, though it was said to somebody else.', zh: '虽不是对自己说的，也听见了。' },
  nowhere: { en: 'The talk is going nowhere.', zh: '谈来谈去没有进展。' },
  changed: { en: 'You said it differently before.', zh: '您前面不是这么说的。' },
  late: { en: 'The time for this talk is over.', zh: '谈话时间已经超了。' },
} as const satisfies Record<string, Both>

export interface Felt {
  readonly plan: Plan
  readonly buyer: BuyerPlan
  readonly spoke: SellerSpoke
  readonly turn: SellerTurn
  readonly answers: readonly PartAnswered[]
  readonly states: Readonly<Record<string, string>>
  /** Before this turn, and with it. */
  readonly before: Memory
  readonly after: Memory
}

/** Turns beyond which any buyer tires, and what each then costs. */
const LATE = { afterTurns: 36, patience: -4 }

/** Turns in a row of which nothing comes: so many are free, then patience goes, a little more each time. */
const FRUITLESS = { free: 3, most: 4 }

/** What a turn that was understood does to the mood of the buyer it was said to. */
export function feelOf(felt: Felt): Feel {
  const { plan, buyer, spoke, turn, answers, before, after } = felt
  const { lang } = plan
  const flags = conditionsOf(felt)
  const moves: FeltMove[] = []
  for (const move of turn.moves) {
    if (moves.some((other) => other.id === move.id)) continue
    const made = after.made[madeKey(move.id, move.about)] ?? 1
    const opens = answers.some((answer) => answer.id === move.about && answer.cause === move.id && broughtOn([answer]))
    const times = opens ? 1 : isSame(move.id, move.about) ? made : 1 + ((made - 1) >> 1)
    const spree = before.recent.length >= 2 && before.recent.every((ids) => ids.includes(move.id))
    const when = [...flags, ...conditionsFor(move.id, move.about, felt)]
    if (spree) when.push('third-in-a-row')
    if (times > 1 && isSame(move.id, move.about)) when.push('again')
    moves.push({ id: move.id, when, gain: times === 1 ? (spree ? 1 : 2) : times === 2 ? 1 : 0 })
  }

  const nudges: Nudge[] = []
  const add = (cause: string, by: { trust?: number; patience?: number; interest?: number }, why: Both) =>
    nudges.push({ cause, trust: by.trust ?? 0, patience: by.patience ?? 0, interest: by.interest ?? 0, why: why[lang] })

  const over = Math.min(3, Math.floor((spoke.length - 1) / buyer.longTurn))
  add('turn', { patience: -buyer.turnCost }, RULES.turn)
  if (over > 0) add('long', { patience: -buyer.turnCost * over }, RULES.long)
  if (after.turns > LATE.afterTurns) add('turn', { patience: LATE.patience }, RULES.late)
  if (after.emptyInRow > 1) add('silence', { patience: -2 * Math.min(4, after.emptyInRow - 1) }, RULES.silence)
  const fruitless = isFruitful(answers) ? 0 : before.fruitless + 1
  if (fruitless > FRUITLESS.free) add('turn', { patience: -Math.min(FRUITLESS.most, fruitless - FRUITLESS.free) }, RULES.nowhere)
  if (after.questionsInRow > buyer.mostQuestions && !broughtOn(answers))
    add('question', { patience: -2, interest: -1 }, RULES.questions)
  for (const answer of answers) {
    const by = BY_OUTCOME[`${answer.part}.${answer.outcome}`]
    if (by !== undefined)
      nudges.push({ cause: answer.cause, trust: by.trust, patience: by.patience, interest: by.interest, why: by.why[lang] })
    if (answer.part === 'need' && answer.outcome === 'tied') {
      const area = plan.needs.find((need) => need.id === answer.id)?.area
      if (area !== null && area !== undefined && buyer.overlay.wins.includes(area))
        add('benefit', { trust: 2, interest: 3 }, { en: 'That is what counts in this seat.', zh: '这正是这个位置上的人看重的。' })
    }
  }
  for (const taste of buyer.overlay.tastes) {
    const move = moves.find((one) => one.id === taste.move)
    if (move === undefined) continue
    const share = (by: number) => (by < 0 || move.gain === 2 ? by : 0)
    add(taste.move, { trust: share(taste.trust), interest: share(taste.interest) }, { en: taste.why, zh: taste.why })
  }
  if (askedAgain(felt)) add('question', { patience: -2 }, RULES.asked)
  if (after.changed !== null) add(after.changed, { trust: -5, patience: -2 }, RULES.changed)
  if (before.signalled && passesSignal(turn, before)) add('signal', { interest: -6 }, RULES.missed)
  if (turn.fault !== null && (after.faults[turn.fault] ?? 0) > 1) add(turn.fault, { trust: -6, patience: -8 }, RULES.again)
  if (mends(turn, before)) add('apologise', { trust: 4, patience: 3 }, RULES.mended)
  return { moves, nudges, still: buyer.overlay.mode.still && !anyFelt(felt.states) }
}

/** Words that were no answer: patience goes, a little more each time in a row, and nothing else moves. */
export function feelLost(plan: Plan, gate: string, inRow: number): Feel {
  return {
    moves: [],
    nudges: [{ cause: gate, trust: 0, patience: -3 * Math.min(5, inRow), interest: 0, why: RULES.lost[plan.lang] }],
    still: false,
  }
}

/** What others in the room take from a fault that was said to somebody else. */
export function feelOverheard(plan: Plan, fault: FaultId): Feel {
  return {
    moves: [],
    nudges: [{ cause: fault, trust: -3, patience: -2, interest: 0, why: RULES.overheard[plan.lang] }],
    still: false,
  }
}

/** Asks for something, or checks: what a buying signal waits for. */
export const answersSignal = (turn: SellerTurn) => turn.moves.some((move) => CLOSES.has(move.id) || CONFIRMS.has(move.id))
/** A buying signal is passed over by presenting on; the one benefit that it waited for is none of that. */
export const passesSignal = (turn: SellerTurn, before: Memory) =>
  turn.moves.some(
    (move) => PITCHES.has(move.id) && !(move.id === 'benefit' && move.about !== null && !before.landed.includes(move.about)),
  ) &&
  !answersSignal(turn) &&
  !turn.moves.some((move) => move.id === 'benefit' && move.about !== null && !before.landed.includes(move.about))
export const mends = (turn: SellerTurn, before: Memory) =>
  turn.fault === null && before.unmended > 0 && turn.moves.some((move) => move.id === 'apologise' || move.id === 'own-it')
export const anyFelt = (states: Readonly<Record<string, string>>) => {
  for (const key in states) if (key.startsWith('need:') && (states[key] === 'felt' || states[key] === 'explicit')) return true
  return false
}

/** Asked once more for a fact that was told in two ways. */
const askedAgain = ({ plan, turn, before }: Felt) =>
  turn.moves.some(
    (move) =>
      FACTUAL.has(move.id) &&
      move.about !== null &&
      plan.topics[move.about]?.type === 'answer' &&
      (before.asked[move.about] ?? 0) > 1,
  )

function conditionsOf({ plan, buyer, spoke, turn, states }: Felt): EffectCondition[] {
  const flags: EffectCondition[] = []
  if (spoke.length > buyer.longTurn) flags.push('long')
  else if (spoke.length * 5 <= buyer.longTurn * 2) flags.push('short')
  if (turn.names.time) flags.push('dated')
  if (turn.trust < 25 || Number(states.heat ?? 0) >= 50) flags.push('angry')
  if (plan.needs.length > 0 && !anyFelt(states)) flags.push('early')
  return flags
}

function conditionsFor(id: MoveId, about: string | null, { plan, turn, states }: Felt): EffectCondition[] {
  const own: EffectCondition[] = []
  const need = about === null ? undefined : states[`need:${about}`]
  if (need !== undefined) own.push(need === 'latent' ? 'need-closed' : 'need-open')
  if (id === 'proof' || id === 'story-close') {
    const kind = about === null ? undefined : plan.proofs[about]
    if (kind === 'case' || (kind === undefined && turn.names.person)) own.push('case')
    else if (kind !== undefined && kind !== null) own.push('figure')
    else if (turn.names.figure) own.push('figure')
  }
  return own
}
