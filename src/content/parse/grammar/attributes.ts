/** Attributes that elements of several kinds of file have, so that they are checked and explained alike. */
import { BASIC_NEEDS, PERSONAS, SEATS } from '../../model/person.ts'
import { REACTIONS } from '../../model/reaction.ts'
import { KINDS } from '../../model/talk.ts'
import { type Both, id, maybe, oneOf, otherwise, ref, text, whole, words } from '../field.ts'

export const itsId = id(['Its id.', 'id。'])
export const about = words([
  'Words and short phrases that a seller may use when speaking of it, not only your own.',
  '销售提到它时可能用的词和短语，不只是您自己的说法。',
])
export const by = maybe(
  ref('buyer', [
    'Which buyer: an id of "buyers"; may be left out where there is only one.',
    '哪位客户：“buyers”里的 id；只有一位时可省略。',
  ]),
)
export const kind = oneOf(KINDS, ['The kind of talk.', '对话类型。'])
export const reaction = oneOf(REACTIONS, ['The reaction.', '反应。'])
export const context = otherwise(
  text(['The buyer’s line just before; none at the start.', '前面客户说的话；开头没有。'], 2000),
  '',
)

// who somebody is

export const name = text(['The name.', '姓名。'], 60)
export const role = text(['What this person does.', '职务。'], 120)
export const style = oneOf(PERSONAS, ['The social style.', '社交风格。'])
export const leadingNeed = oneOf(BASIC_NEEDS, ['The leading basic need.', '主导的基本需求。'])
export const seat = oneOf(SEATS, ['The seat in the buying centre.', '在采购小组中的角色。'])

// what a move does to a mood

export const move = ref('move', ['The move.', '动作。'])
export const shift = (doc: Both) => otherwise(whole(-40, 40, doc), 0)
export const trustShift = shift(['Change of trust.', '信任的变化。'])
export const interestShift = shift(['Change of interest.', '兴趣的变化。'])
