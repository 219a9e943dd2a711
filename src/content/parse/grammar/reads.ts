import { CUE_KINDS, READ_ASPECTS } from '../../model/reads.ts'
import { component } from '../component.ts'
import { oneOf, otherwise, someOf } from '../field.ts'
import { itsId, leadingNeed, seat, style } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON } from './front.ts'

export const SCENE = component('Scene', ['Where one meets this person.', '在哪里见到这个人。'], {}, 'text')

export const CUE = component(
  'Cue',
  ['Something one sees or hears.', '看到或听到的一点。'],
  {
    kind: oneOf(CUE_KINDS, ['Surroundings, dress and bearing, words, or pace.', '环境、衣着举止、用词，还是节奏。']),
    shows: otherwise(
      someOf(READ_ASPECTS, ['What it tells; left out where it tells nothing.', '能说明什么；说明不了就省略。']),
      [],
    ),
  },
  'text',
)

export const REASON = component(
  'Reason',
  ['Why it is this and not its neighbour.', '为什么是这个，而不是相近的那个。'],
  { for: oneOf(READ_ASPECTS, ['What it is the reason for.', '说明哪一项。']) },
  'text',
)

export const CASE = component(
  'Case',
  ['A person to be read from cues.', '要从线索判断的一个人。'],
  {
    id: itsId,
    style,
    need: leadingNeed,
    seat,
  },
  'elements',
  [SCENE, CUE, REASON],
)

/** A file of people to be read. */
export const READS = fileGrammar('reads', COMMON, [CASE])
