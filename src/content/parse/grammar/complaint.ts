import { component } from '../component.ts'
import { flag, maybe, oneOf, ref, text, whole } from '../field.ts'
import { about, by, itsId } from './attributes.ts'
import { UNDERSTOOD } from './concern.ts'

export const VENT = component(
  'Vent',
  ['What still comes out: further parts of the story.', '还会倒出来的话：事情的更多部分。'],
  {},
  'lines',
)

export const COMPLAINT_STEPS = {
  Heard: component('Heard', ['Once heard out.', '被认真听完之后。'], {}, 'lines'),
  Apologised: component('Apologised', ['Once apologised to.', '得到道歉之后。'], {}, 'lines'),
  Understood: UNDERSTOOD,
  Agreed: component('Agreed', ['Once a remedy is agreed.', '同意方案之后。'], {}, 'lines'),
  Closed: component('Closed', ['At the end.', '收尾时。'], {}, 'lines'),
  Hotter: component('Hotter', ['When a step is skipped or a phrase inflames.', '跳过步骤或话语激怒时。'], {}, 'lines'),
}

export const DETAIL = component(
  'Detail',
  ['A detail of the incident that is given when asked.', '被问到时给出的细节。'],
  { id: itsId, about },
  'lines',
)

export const REMEDY = component(
  'Remedy',
  ['Something that may be offered, and how the customer takes it.', '可以提出的补救，以及客户的反应。'],
  {
    id: itsId,
    about,
    allowed: flag(['Whether the seller may offer it.', '销售是否有权提出。']),
    response: oneOf(['accept', 'counter', 'refuse'], ['How the customer takes it.', '客户如何反应。']),
    better: maybe(ref('remedy', ['The remedy that a counter or refusal asks for.', '还价或拒绝时要求的方案。'])),
    text: text(['What the seller knows of it.', '销售所知道的。'], 300),
  },
  'lines',
)

export const COMPLAINT = component(
  'Complaint',
  [
    'An angry customer: venting, heard, apologised, understood, offered, agreed, closed.',
    '愤怒的客户：发泄、被倾听、得到道歉、被理解、得到方案、同意、收尾。',
  ],
  { by, heat: whole(1, 100, ['Heat at the start.', '开始时的火气。']), about },
  'elements',
  [VENT, ...Object.values(COMPLAINT_STEPS), DETAIL, REMEDY],
)
