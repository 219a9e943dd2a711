import { CONTACTS, FIRSTS, INFLUENCES } from '../../model/account.ts'
import { STANCES } from '../../model/person.ts'
import { component } from '../component.ts'
import { flag, id, oneOf, otherwise, text } from '../field.ts'
import { itsId, name, role, seat } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON, minutes } from './front.ts'

export const TOLD = component('Told', ['One thing that one has heard of this person.', '听说过的一点情况。'], {}, 'text')
export const WHY = component('Why', ['Why this person stands there.', '为什么这个人在这个位置。'], {}, 'text')
export const MEET = component('Meet', ['Why to see this person first, or not.', '为什么先见，或不先见这个人。'], {}, 'text')

export const PERSON = component(
  'Person',
  ['One of the people of an account.', '大客户里的一个人。'],
  {
    id: id(['The id.', 'id。']),
    name,
    role,
    seat,
    influence: oneOf(INFLUENCES, ['How much this person’s word counts.', '说话的分量。']),
    stance: oneOf(STANCES, ['For or against us.', '支持还是反对我们。']),
    contact: oneOf(CONTACTS, ['How well we know this person.', '我们跟这个人有多熟。']),
    first: oneOf(FIRSTS, ['Whom to see first: best, fair or poor.', '先见这个人：最好、也可以、不妥。']),
  },
  'elements',
  [TOLD, WHY, MEET],
)

export const FLAG = component(
  'Flag',
  ['A red flag, or something that only looks like one.', '一面小红旗，或者只是看着像。'],
  {
    id: itsId,
    title: text(['What it says.', '内容。'], 160),
    real: otherwise(flag(['Whether it is a danger.', '是不是真的危险。']), true),
  },
  'text',
)

/** A key account's file. */
export const ACCOUNT = fileGrammar('accounts', { ...COMMON, minutes }, [PERSON, FLAG])
