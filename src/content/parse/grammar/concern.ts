import { CONCERN_TYPES, RAISED_AT } from '../../model/concern.ts'
import { LEVELS } from '../../model/talk.ts'
import { component } from '../component.ts'
import { maybe, oneOf, otherwise, ref, refs, someOf } from '../field.ts'
import { about, by, itsId } from './attributes.ts'

export const RAISED = component('Raised', ['How the buyer raises it.', '客户怎样提出。'], {}, 'lines')

export const NAMED = component(
  'Named',
  [
    'In a few words which worry it is: said to who asks which, and while it stays open.',
    '几个字点明是哪个顾虑：被问是哪一个时、还没解决时说。',
  ],
  {},
  'lines',
)

export const UNDERSTOOD = component('Understood', ['What lies behind it, once asked.', '被问到时说出的真正原因。'], {}, 'lines')

export const REFUSED = component(
  'Refused',
  ['What is said to an answer that does not fit.', '回答不合适时客户说的话。'],
  {},
  'lines',
)

export const SETTLED = component('Settled', ['How the buyer lets it go.', '客户怎样放下。'], {}, 'lines')
export const HARDENED = component('Hardened', ['What is said once it has hardened.', '变得强硬之后说的话。'], {}, 'lines')

export const CONCERN = component(
  'Concern',
  ['An objection; its type decides what settles it.', '异议；类型决定怎样化解。'],
  {
    id: itsId,
    by,
    type: oneOf(CONCERN_TYPES, ['The type.', '类型。']),
    about,
    raisedAt: otherwise(oneOf(RAISED_AT, ['When the buyer raises it.', '客户何时提出。']), 'pitch'),
    levels: otherwise(
      someOf(LEVELS, ['Levels of difficulty at which it exists; all when left out.', '在哪些难度出现；省略即全部。']),
      [],
    ),
    settledBy: otherwise(refs('fact', ['Misunderstanding, doubt: facts that settle it.', '误解、怀疑：能化解的事实。']), []),
    need: maybe(ref('need', ['Indifference: the need that must be felt.', '不关心：须让其感到的需求。'])),
    setAgainst: otherwise(refs('settler', ['Drawback: facts or needs it is set against.', '缺点：用来权衡的事实或需求。']), []),
  },
  'elements',
  [RAISED, NAMED, UNDERSTOOD, REFUSED, SETTLED, HARDENED],
)
