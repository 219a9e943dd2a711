import type { BasicNeed, BuyerCard, Habit, Lang, Mode, MoveId, Relation, Seat, Stance } from '#content'

/**
 * What lies over a style (domain: personas.md §2 to §6): starting mood, moves that please or hurt beyond the style, and what counts
 * as a win. Our own starting values: the sources give the traits and no numbers.
 */
export interface Taste {
  readonly move: MoveId
  readonly trust: number
  readonly interest: number
  readonly why: Readonly<Record<Lang, string>>
}
const taste = (move: MoveId, trust: number, interest: number, en: string, zh: string): Taste => ({
  move,
  trust,
  interest,
  why: { en, zh },
})

export const NEED_TASTES: Readonly<Record<BasicNeed, readonly Taste[]>> = {
  power: [
    taste('choice-close', 2, 2, 'Likes to be the one who chooses.', '喜欢由自己来选。'),
    taste('permission', 1, 0, 'Is asked before you go on, and stays in charge.', '您先征求了同意，主动权在对方手里。'),
    taste('assumptive-close', -4, -2, 'Does not want to be decided for.', '不愿意别人替自己做主。'),
    taste('pressure', -4, -2, 'Does not want to be led.', '不愿意被人推着走。'),
  ],
  achievement: [
    taste('next-step', 1, 2, 'Wants to get on with it.', '想尽快推进。'),
    taste('need-payoff-question', 0, 3, 'Likes to speak of what can be reached.', '喜欢谈能做到什么。'),
    taste('excuse', -3, -2, 'Cares for results, not reasons.', '要的是结果，不是理由。'),
  ],
  recognition: [
    taste('rapport', 1, 2, 'Likes to be seen.', '喜欢被看到、被认可。'),
    taste('story-close', 1, 2, 'Wants to know who else is doing it.', '想知道还有谁在用。'),
    taste('imagine-question', 0, 3, 'Likes the picture in which others look up.', '喜欢被人羡慕的那个画面。'),
    taste('dismiss-feeling', -4, -2, 'Will not be made small.', '受不了被轻视。'),
  ],
  cooperation: [
    taste('reflect-feeling', 2, 1, 'Feels that people count here.', '感到您在乎人。'),
    taste('acknowledge', 1, 0, 'Likes it when nobody loses face.', '喜欢大家都有面子。'),
    taste('argue', -3, -2, 'Dislikes a quarrel above all.', '最怕争执。'),
    taste('disparage-competitor', -3, -1, 'Does not like to hear others run down.', '不爱听人说别人坏话。'),
  ],
  safety: [
    taste('proof', 2, 1, 'Something to hold on to.', '心里有了底。'),
    taste('trial-close', 2, 2, 'A small step carries little risk.', '小步试一试，风险不大。'),
    taste(
      'defer-honestly',
      2,
      0,
      'An honest "not yet" is safer than a quick answer.',
      '老实说“还不清楚”，比随口一答更让人放心。',
    ),
    taste('overclaim', -4, -2, 'Hears a risk in every big promise.', '承诺越大越觉得有风险。'),
  ],
  order: [
    taste('recap', 2, 1, 'Likes it written down and in order.', '喜欢条理清楚、有记录。'),
    taste('purpose', 1, 1, 'Likes to know the plan of the talk.', '喜欢先知道谈话怎么安排。'),
    taste('summary-close', 1, 1, 'Likes a clear sum of what was said.', '喜欢把谈过的理清楚。'),
    taste('special-offer-close', -2, -1, 'Dislikes exceptions.', '不喜欢搞特例。'),
  ],
}

/** The areas in which a benefit is a win for this seat, beyond what it is for the firm. */
export const SEAT_WINS: Readonly<Record<Seat, readonly string[]>> = {
  coach: ['people', 'output'],
  user: ['people', 'output', 'quality'],
  technical: ['reliability', 'quality'],
  economic: ['cost', 'output'],
  finance: ['cost'],
  'multi-role': ['people', 'cost', 'output'],
}
export const SEAT_WIN: Taste = taste('benefit', 2, 3, 'That is what counts in this seat.', '这正是这个位置上的人看重的。')

export interface ModeRule {
  /** Nothing offered moves this buyer until a need is felt. */
  readonly stillUntilFelt: boolean
  /** Fitting questions that the first step of a need takes more. */
  readonly moreAsks: number
  readonly trust: number
  readonly interest: number
  /** The trouble is so present that a question about difficulties needs no name for it. */
  readonly onTheirMind: boolean
}
export const MODE_RULES: Readonly<Record<Mode, ModeRule>> = {
  growth: { stillUntilFelt: false, moreAsks: 0, trust: 0, interest: 5, onTheirMind: false },
  trouble: { stillUntilFelt: false, moreAsks: 0, trust: 0, interest: 3, onTheirMind: true },
  'even-keel': { stillUntilFelt: true, moreAsks: 0, trust: 0, interest: -5, onTheirMind: false },
  overconfident: { stillUntilFelt: true, moreAsks: 1, trust: -3, interest: -8, onTheirMind: false },
}

export const RELATION_TRUST: Readonly<Record<Relation, number>> = {
  stranger: 0,
  acquaintance: 2,
  familiar: 5,
  trusted: 10,
  ally: 15,
}
export const STANCE_START: Readonly<Record<Stance, { readonly trust: number; readonly interest: number }>> = {
  for: { trust: 6, interest: 6 },
  neutral: { trust: 0, interest: 0 },
  against: { trust: -8, interest: -5 },
}

export interface HabitRule {
  /** How often a close is met with a new point. */
  readonly wavers: number
  /** How often signing is put off before what helps against it was done. */
  readonly evades: number
  /** Moves that help this buyer to decide (domain: personas.md §4). */
  readonly helps: readonly MoveId[]
  /** Says yes long before meaning it. */
  readonly early: boolean
}
export const HABIT_RULES: Readonly<Record<Habit, HabitRule>> = {
  none: { wavers: 0, evades: 0, helps: [], early: false },
  wavering: {
    wavers: 2,
    evades: 0,
    helps: ['compare-fairly', 'summary-close', 'trial-close', 'clarify', 'recap', 'comparison-close'],
    early: false,
  },
  lingering: { wavers: 0, evades: 2, helps: ['clarify', 'high-gain-question', 'story-close', 'offset-drawback'], early: false },
  'easy-yes': { wavers: 0, evades: 3, helps: ['recap', 'choice-close', 'summary-close'], early: true },
}

/** What a buyer's card adds to the persona. */
export interface Overlay {
  readonly mode: ModeRule
  readonly habit: HabitRule
  readonly tastes: readonly Taste[]
  readonly wins: readonly string[]
  readonly trust: number
  readonly interest: number
}
const NO_MODE: ModeRule = { stillUntilFelt: false, moreAsks: 0, trust: 0, interest: 0, onTheirMind: false }

export function overlayOf(card: BuyerCard): Overlay {
  const mode = card.mode === undefined ? NO_MODE : MODE_RULES[card.mode]
  const stance = STANCE_START[card.stance ?? 'neutral']
  return {
    mode,
    habit: HABIT_RULES[card.habit ?? 'none'],
    tastes: card.need === undefined ? [] : NEED_TASTES[card.need],
    wins: card.seat === undefined ? [] : SEAT_WINS[card.seat],
    trust: mode.trust + stance.trust + RELATION_TRUST[card.relation ?? 'stranger'],
    interest: mode.interest + stance.interest,
  }
}
