import { AREAS } from '../../model/need.ts'
import { OVERLAY_LAYERS } from '../../model/overlay.ts'
import { component } from '../component.ts'
import { type Both, flag, id, oneOf, otherwise, refs, someOf, text, whole } from '../field.ts'
import { interestShift, move, shift, trustShift } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON } from './front.ts'

const count = (doc: Both) => otherwise(whole(0, 9, doc), 0)

export const TASTE = component(
  'Taste',
  ['A move that pleases or hurts beyond the style.', '在风格之外让人高兴或难受的动作。'],
  {
    move,
    trust: trustShift,
    interest: interestShift,
    why: text(['Why, for the trainee.', '给学员看的原因。'], 240),
  },
  'nothing',
)

export const TRAIT = component(
  'Trait',
  ['One value of the layer: what it adds to a style.', '这一层的一个取值：给风格加上什么。'],
  {
    id: id(['The value.', '取值。']),
    title: text(['Its name.', '名称。'], 60),
    trust: shift(['Added to trust at the start.', '开始时信任的增减。']),
    interest: shift(['Added to interest at the start.', '开始时兴趣的增减。']),
    still: otherwise(
      flag(['Nothing offered moves this buyer until a need is felt.', '感到需求之前，什么方案都打动不了。']),
      false,
    ),
    moreAsks: count(['Fitting questions that a need’s first step takes more.', '每个需求的第一步要多问几次。']),
    onTheirMind: otherwise(flag(['A question about difficulties needs no name for them.', '问困难不必点名。']), false),
    wavers: count(['How often a close is met with a new point.', '成交时几次又冒出新问题。']),
    evades: count(['How often signing is put off.', '签约时推几次。']),
    helps: otherwise(refs('move', ['Moves that help this buyer to decide.', '帮这位客户做决定的动作。']), []),
    early: otherwise(flag(['Says yes long before meaning it.', '早早说好，其实没当真。']), false),
    wins: otherwise(someOf(AREAS, ['Areas in which a benefit is a win here.', '哪些方面的好处算赢。']), []),
  },
  'elements',
  [TASTE],
)

/** The file of a layer. */
export const OVERLAY = fileGrammar('overlays', { ...COMMON, id: oneOf(OVERLAY_LAYERS, ['The layer.', '哪一层。']) }, [TRAIT])
