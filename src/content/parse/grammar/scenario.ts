import { LANGS } from '../../model/lang.ts'
import { HABITS, MODES, RELATIONS, STANCES } from '../../model/person.ts'
import { PROOF_KINDS } from '../../model/persona.ts'
import { ENDINGS, FACT_KINDS } from '../../model/scenario.ts'
import { CHANNELS, LEVELS } from '../../model/talk.ts'
import { component } from '../component.ts'
import { id, maybe, oneOf, otherwise, ref, refs, several, text, whole } from '../field.ts'
import { about, by, itsId, kind, leadingNeed, name, reaction, role, seat, style } from './attributes.ts'
import { COMPLAINT } from './complaint.ts'
import { CONCERN } from './concern.ts'
import { fileGrammar } from './file.ts'
import { COMMON, minutes } from './front.ts'
import { NEED, SECRET } from './need.ts'

const BUYER = {
  id: id(['The id by which elements name this buyer.', '各标签引用这位客户用的 id。']),
  name,
  role,
  persona: style,
  seat: maybe(seat),
  mode: maybe(oneOf(MODES, ['How the buyer sees the gap between today and the wished-for.', '客户怎样看现状与期望之间的差距。'])),
  habit: maybe(oneOf(HABITS, ['A habit that makes this buyer difficult.', '让人为难的习惯。'])),
  need: maybe(leadingNeed),
  relation: maybe(oneOf(RELATIONS, ['How well the two know each other.', '双方的熟悉程度。'])),
  stance: maybe(oneOf(STANCES, ['For or against, at the start.', '开始时支持还是反对。'])),
  look: maybe(oneOf(['a', 'b'], ['Which of the two figures is drawn.', '画哪一个形象。'])),
}

export const KNOWN = component('Known', ['What you know of the buyer.', '您对客户的了解。'], {}, 'paragraphs')
export const GOAL = component('Goal', ['What a good end looks like.', '怎样算好的结果。'], {}, 'paragraphs')

export const OPENING = component(
  'Opening',
  ['How the buyer opens; the seed picks one.', '客户的开场白；随机选一句。'],
  { by },
  'lines',
)

export const FACT = component(
  'Fact',
  ['Something that the seller may truly say.', '销售可以如实说的事。'],
  {
    id: itsId,
    kind: oneOf(FACT_KINDS, ['What kind of fact.', '事实的种类。']),
    proof: maybe(oneOf(PROOF_KINDS, ['What kind of proof, when it is one.', '若是证据，属于哪一种。'])),
    source: maybe(text(['Where the proof comes from.', '证据的出处。'], 160)),
    about,
  },
  'text',
)

export const ANSWER = component(
  'Answer',
  ['What the buyer tells when asked; a second line for when it is asked again.', '被问到时客户怎么答；再问时用第二句。'],
  { id: itsId, by, about },
  'lines',
)

export const SAY = component(
  'Say',
  [
    'Own lines of this scenario for a reaction; they come before the persona’s.',
    '本情景对某种反应的专用台词，优先于性格的台词。',
  ],
  { when: reaction, by },
  'lines',
)

export const ENDING = component(
  'Ending',
  ['The buyer’s last words.', '客户最后的话。'],
  { when: oneOf(ENDINGS, ['Which end.', '哪种结局。']), by },
  'lines',
)

export const LEVEL_RULE = component(
  'Level',
  ['What differs at a level of difficulty, in words and numbers.', '某个难度有何不同，文字和数字。'],
  {
    is: oneOf(LEVELS, ['The level.', '难度。']),
    patience: otherwise(whole(-60, 60, ['Added to patience at the start.', '加到初始耐心上。']), 0),
    trust: otherwise(whole(-60, 60, ['Added to trust at the start.', '加到初始信任上。']), 0),
    asks: otherwise(whole(1, 4, ['How many fitting questions each step of a need takes.', '需求每一步需要几个合适的问题。']), 1),
  },
  'text',
)

export const HINT = component(
  'Hint',
  ['What a good seller would find out next, without the words.', '好销售接下来会弄清什么，不给原话。'],
  { for: maybe(ref('hinted', ['A need, secret, concern, or a step of the complaint.', '需求、隐情、异议或投诉的某一步。'])) },
  'text',
)

/** A scenario's file. */
export const SCENARIO = fileGrammar(
  'scenarios',
  {
    ...COMMON,
    kind,
    rubrics: refs('rubric', [
      'Rubrics that rate it: the one of its kind first, extras after.',
      '评分表：先写本类型的，再写附加的。',
    ]),
    channel: oneOf(CHANNELS, ['How the two talk.', '沟通渠道。']),
    minutes,
    market: maybe(
      oneOf(LANGS, ['Only when bound to one market: then it has no twin.', '只适用于一个市场时填写；此时没有另一语言版本。']),
    ),
    buyers: several(BUYER, ['The people of the talk, one or more.', '对话中的客户，一位或多位。']),
  },
  [KNOWN, GOAL, OPENING, FACT, ANSWER, NEED, SECRET, CONCERN, COMPLAINT, SAY, ENDING, LEVEL_RULE, HINT],
)
