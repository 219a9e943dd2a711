import { AREAS } from '../../model/need.ts'
import { component } from '../component.ts'
import { maybe, oneOf, otherwise, ref, refs, whole } from '../field.ts'
import { about, by, itsId } from './attributes.ts'

const after = maybe(ref('hidden', ['Opens only after this need or secret is out.', '在这个需求或隐情说出之后才会说。']))

export const ADMITTED = component(
  'Admitted',
  ['What the buyer says once asked about the problem.', '被问到问题时客户说的话。'],
  {},
  'lines',
)

export const FELT = component(
  'Felt',
  ['What it costs, once asked about consequences.', '被问到后果时说出的代价。'],
  { area: maybe(oneOf(AREAS, ['What it harms.', '损害哪方面。'])) },
  'lines',
)

export const EXPLICIT = component('Explicit', ['What solving it would be worth.', '解决它有什么价值。'], {}, 'lines')

export const NEED = component(
  'Need',
  ['A hidden need: latent, admitted, felt, explicit.', '隐藏的需求：潜在、承认、感到、明确。'],
  {
    id: itsId,
    by,
    about,
    opensTo: otherwise(
      refs('move', [
        'Moves that make the buyer admit it; problem-question when left out.',
        '哪些动作让客户承认；省略即 problem-question。',
      ]),
      ['problem-question'],
    ),
    after,
  },
  'elements',
  [ADMITTED, FELT, EXPLICIT],
)

export const SECRET = component(
  'Secret',
  ['A hidden item that is no need: a plan, a fact about others, a feeling.', '不是需求的隐情：打算、他人的事、感受。'],
  {
    id: itsId,
    by,
    about,
    opensTo: refs('move', ['Moves that bring it out.', '哪些动作能让客户说出。']),
    after,
    trust: maybe(whole(0, 100, ['Least trust.', '所需的最低信任。'])),
  },
  'lines',
)
