import type { ClueCondition, ClueRelation, Lang, MeasureId } from '#content'

type Doc = Readonly<Record<Lang, string>>

/** What each measure counts, for the author of a rubric. */
export const MEASURE_DOCS: Readonly<Record<MeasureId, Doc>> = {
  turn: { en: 'each seller’s turn that does something', zh: '卖方每一轮有内容的话' },
  'takes-up': {
    en: 'each turn that takes up words of the buyer’s last line and adds to them',
    zh: '接住客户上一句的字眼并有所补充的每一轮',
  },
  'reaches-back': { en: 'each turn that comes back to something the buyer said earlier', zh: '回到客户更早说过的内容的每一轮' },
  concrete: { en: 'each turn that names a time, a figure or a person', zh: '说到时间、数字或人名的每一轮' },
  'short-turn': { en: 'each short turn (up to 35 words, 55 characters)', zh: '每一轮短话（55 字以内）' },
  'long-turn': { en: 'each long turn (70 words, 110 characters or more)', zh: '每一轮长话（110 字以上）' },
  'stacked-questions': { en: 'each turn with three questions or more', zh: '一轮里连问三个以上问题' },
  questionnaire: { en: 'each situation question beyond the fourth', zh: '第四个以后的每个背景问题' },
  'asks-again': { en: 'each turn to which the buyer says “I told you that”', zh: '客户回“我说过了”的每一轮' },
  ignores: { en: 'each turn to which the buyer says that it is no answer', zh: '客户回“没回答我”的每一轮' },
  warm: { en: 'each working turn that the buyer answers like one who is well served', zh: '客户的回应像是受用的每一轮' },
  cool: { en: 'each turn that the buyer answers like one who is not', zh: '客户的回应像是不受用的每一轮' },
  'full-answer': { en: 'each working turn to which the buyer gives a full answer', zh: '客户给了完整回答的每一轮' },
  gated: {
    en: 'each turn that is no answer: copied, key words, repeated, gibberish, another language',
    zh: '不算回答的每一轮：照抄、堆词、重复、乱码、换了语言',
  },
  hollow: { en: 'each turn full of words of method or advertising', zh: '满是方法术语或广告词的每一轮' },
  echoes: { en: 'each turn that mostly hands the buyer’s last words back', zh: '多半在照念客户上一句的每一轮' },
  'off-the-point': { en: 'each longer turn that takes up nothing the buyer has said', zh: '没接住客户任何话的较长一轮' },
  'good-end': { en: 'once, where the talk ends with a pleased buyer', zh: '对话以客户满意收尾，计一次' },
  'bad-end': { en: 'once, where the talk ends with a displeased buyer', zh: '对话以客户不满收尾，计一次' },
  'no-fault': {
    en: 'once, where three turns or more did something and no fault was heard',
    zh: '至少三轮有内容而没有过错，计一次',
  },
  'no-pitch-before-need': {
    en: 'once, where consequences or worth were asked for before anything was pitched',
    zh: '推销之前先问了后果或价值，计一次',
  },
  'talks-most': { en: 'once, where the seller says more than twice as much as the buyer', zh: '卖方说的超过客户两倍，计一次' },
  idle: { en: 'each turn that does nothing', zh: '什么也没做的每一轮' },
}

/** What each condition asks of the place where a clue is found. */
export const CONDITION_DOCS: Readonly<Record<ClueCondition, Doc>> = {
  'first-turn': { en: 'in the seller’s first turn', zh: '在卖方的第一轮' },
  'first-third': { en: 'in the first third of the seller’s turns', zh: '在卖方轮次的前三分之一' },
  'last-third': { en: 'in the last third of the seller’s turns', zh: '在卖方轮次的后三分之一' },
  tied: { en: 'in a turn that speaks of something the buyer has said', zh: '这一轮说到了客户提过的内容' },
  'takes-up': { en: 'in a turn that takes up words of the buyer’s last line', zh: '这一轮接住了客户上一句的字眼' },
  reaches: { en: 'in a turn that comes back to an earlier line of the buyer', zh: '这一轮回到了客户更早的话' },
  concrete: { en: 'in a turn that names a time, a figure or a person', zh: '这一轮有时间、数字或人名' },
  dated: { en: 'in a turn that names a time', zh: '这一轮有时间' },
  figure: { en: 'in a turn that names a figure', zh: '这一轮有数字' },
  named: { en: 'in a turn that names a person', zh: '这一轮有人名' },
  short: { en: 'in a short turn (up to 40 words, 60 characters)', zh: '在短的一轮里（60 字以内）' },
  asked: { en: 'after a question of the buyer', zh: '客户刚提了问题' },
  'no-fault': { en: 'in a turn without faults', zh: '这一轮没有过错' },
  fresh: { en: 'in a turn that says something not said before', zh: '这一轮有没说过的内容' },
  welcomed: { en: 'and the buyer’s answer is pleased', zh: '并且客户的回应是满意的' },
  unwelcome: { en: 'and the buyer’s answer is displeased', zh: '并且客户的回应是不满的' },
  'full-answer': { en: 'and the buyer gives a full answer', zh: '并且客户给了完整的回答' },
  'open-need': { en: 'once the buyer has told of a problem or need', zh: '客户已说出难处或需求之后' },
  'no-open-need': { en: 'before the buyer has told of any problem or need', zh: '客户还没说出难处或需求之前' },
}

/** Conditions that take a name after a colon; several names are joined by “+”. */
export const RELATION_DOCS: Readonly<Record<ClueRelation, Doc>> = {
  after: { en: 'after:move, once that move was made in an earlier turn', zh: 'after:动作，之前的轮次已有该动作' },
  'not-after': { en: 'not-after:move, while that move was not yet made', zh: 'not-after:动作，之前还没有该动作' },
  before: { en: 'before:move, where that move follows in a later turn', zh: 'before:动作，之后的轮次有该动作' },
  with: { en: 'with:move, where the same turn makes that move too', zh: 'with:动作，同一轮也有该动作' },
  without: { en: 'without:move, where the same turn does not make that move', zh: 'without:动作，同一轮没有该动作' },
  answers: { en: 'answers:sign, where the buyer’s line before shows that sign', zh: 'answers:信号，客户前一句有该信号' },
  answered: { en: 'answered:sign, where the buyer’s answer shows that sign', zh: 'answered:信号，客户的回应有该信号' },
  since: { en: 'since:sign, once the buyer has shown that sign', zh: 'since:信号，客户已有过该信号' },
}
