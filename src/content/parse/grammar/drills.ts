import { PERSONAS } from '../../model/person.ts'
import { component } from '../component.ts'
import { maybe, oneOf, otherwise, refs, words } from '../field.ts'
import { itsId, kind } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON } from './front.ts'

export const SITUATION = component('Situation', ['Where you are and what you sell.', '您的处境和所卖的东西。'], {}, 'text')
export const BUYER_LINE = component('Buyer', ['What the buyer says.', '客户说的话。'], {}, 'text')
export const DRILL_MODEL = component('Model', ['A model answer.', '示范回答。'], {}, 'text')
export const WHY = component('Why', ['Why the model works.', '示范为什么有效。'], {}, 'text')

export const DRILL = component(
  'Drill',
  ['One buyer line, one answer, scored at once.', '客户一句话，您答一句，立刻评分。'],
  {
    id: itsId,
    kind,
    persona: maybe(oneOf(PERSONAS, ['The buyer’s social style.', '客户的社交风格。'])),
    wants: refs('move', ['Moves that the answer must show.', '回答必须有的动作。']),
    spoils: otherwise(refs('move', ['Moves that spoil it.', '会搞砸的动作。']), []),
    about: otherwise(words(['Words of the situation that the answer should take up.', '回答应当提到的情景用词。']), []),
  },
  'elements',
  [SITUATION, BUYER_LINE, DRILL_MODEL, WHY],
)

/** A file of drills. */
export const DRILLS = fileGrammar(
  'drills',
  {
    ...COMMON,
    trains: refs('skill', ['The criteria that it trains, as rubric.criterion.', '训练哪些评分项，写作 评分表.评分项。']),
  },
  [DRILL],
)
