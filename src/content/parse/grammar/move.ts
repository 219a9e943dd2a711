import { MOVE_SECTIONS, type MoveSection } from '../../model/move.ts'
import { KINDS } from '../../model/talk.ts'
import { component } from '../component.ts'
import { maybe, oneOf, otherwise, pattern, refs } from '../field.ts'
import { context } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON } from './front.ts'

const from = otherwise(
  pattern(
    [
      'Who wrote it and in which talk, as writer-talk/turn; "own" when left out.',
      '谁写的、在哪段对话里，写作 作者-对话/轮次；省略即 own。',
    ],
    ['a name such as wen-a-003/4', '名称，例如 wen-a-003/4'],
    /^[\w.-]+(?:\/[\w.-]+)*$/,
  ),
  'own',
)

const kind = maybe(oneOf(KINDS, ['The kind of talk that it comes from.', '出自哪类对话。']))

const stands = maybe(
  pattern(
    ['In which sentences each move stands, counted from 1.', '每个动作在第几句，从 1 数起。'],
    ['moves with their sentences, such as "feature:2, closed-question:3+4"', '动作和句子，如 "feature:2, closed-question:3+4"'],
    /^[a-z0-9-]+:[1-9]\d?(\+[1-9]\d?)*(, [a-z0-9-]+:[1-9]\d?(\+[1-9]\d?)*)*$/,
  ),
)

export const EXAMPLE = component(
  'Example',
  ['A seller’s turn that does this.', '做到这个动作的一轮发言。'],
  {
    from,
    kind,
    context,
    also: otherwise(refs('move', ['The further moves of this turn.', '这一轮里还有的动作。']), []),
    stands,
  },
  'text',
)

export const NEAR_MISS = component(
  'NearMiss',
  ['A turn that looks like this move and is not.', '看起来像、其实不是的发言。'],
  {
    from,
    kind,
    context,
    moves: otherwise(refs('move', ['All that it does carry; none when left out.', '它真正包含的动作；省略即没有。']), []),
    stands,
  },
  'text',
)

/** A move's file. */
export const MOVE = fileGrammar(
  'moves',
  {
    ...COMMON,
    section: oneOf<readonly [MoveSection | 'own', ...(MoveSection | 'own')[]]>(
      ['own', ...(Object.keys(MOVE_SECTIONS) as MoveSection[])],
      [
        'The section that it belongs to. A move of yours has a section of its own, written “own”.',
        '所属类别。自己的动作自成一类，写作“own”。',
      ],
    ),
  },
  [EXAMPLE, NEAR_MISS],
)
