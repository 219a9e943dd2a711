import { EFFECT_CONDITIONS, MANNERS, PROOF_KINDS } from '../../model/persona.ts'
import { component } from '../component.ts'
import { maybe, object, oneOf, otherwise, refs, someOf, text, whole } from '../field.ts'
import { interestShift, itsId, move, reaction, shift, style, trustShift } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON } from './front.ts'

export const EFFECT = component(
  'Effect',
  ['How one heard move shifts this person’s mood.', '听到某个动作后情绪如何变化。'],
  {
    move,
    trust: trustShift,
    patience: shift(['Change of patience.', '耐心的变化。']),
    interest: interestShift,
    when: maybe(oneOf(EFFECT_CONDITIONS, ['Only under this condition.', '仅在此条件下。'])),
    why: text(['Why, for the trainee: one plain sentence.', '告诉学员为什么，一句话。'], 240),
  },
  'nothing',
)

export const FIT = component(
  'Fit',
  ['One point of the style fit: what suits this person and what jars.', '风格契合的一条：什么合适，什么刺耳。'],
  {
    id: itsId,
    title: text(['Its title.', '标题。'], 80),
    suits: otherwise(refs('move', ['Moves that suit.', '合适的动作。']), []),
    jars: otherwise(refs('move', ['Moves that jar.', '刺耳的动作。']), []),
    manner: otherwise(someOf(MANNERS, ['Ways of saying it that suit.', '合适的说法。']), []),
    grates: otherwise(someOf(MANNERS, ['Ways of saying it that grate.', '听着别扭的说法。']), []),
    why: text(['Why.', '原因。'], 240),
  },
  'nothing',
)

export const VOICE = component(
  'Voice',
  [
    'What this person says in one reaction: five lines or more that fit any scenario.',
    '某种反应时这个人说的话：至少五句，适合任何情景。',
  ],
  { when: reaction },
  'lines',
)

/** A persona's file. */
export const PERSONA = fileGrammar(
  'personas',
  {
    ...COMMON,
    id: style,
    start: object(
      {
        trust: whole(0, 100, ['Trust at the start.', '开始时的信任。']),
        patience: whole(0, 100, ['Patience at the start.', '开始时的耐心。']),
        interest: whole(0, 100, ['Interest at the start.', '开始时的兴趣。']),
      },
      ['Mood at the start of a talk.', '对话开始时的情绪。'],
    ),
    longTurn: whole(5, 400, [
      'Words (en) or characters (zh) beyond which a turn is long for this person.',
      '一次发言超过多少词（英文）或字（中文）算太长。',
    ]),
    turnCost: whole(0, 20, ['Patience that one turn costs by itself.', '每轮发言自然消耗的耐心。']),
    leavesAt: whole(0, 100, ['At or below this patience the buyer ends the talk.', '耐心降到此值时客户结束对话。']),
    decidesAt: object(
      {
        trust: whole(0, 100, ['Least trust for a yes.', '同意所需的最低信任。']),
        interest: whole(0, 100, ['Least interest for a yes.', '同意所需的最低兴趣。']),
      },
      ['Least trust and interest for a yes.', '同意所需的最低信任和兴趣。'],
    ),
    takesProof: someOf(PROOF_KINDS, ['Kinds of proof that this person takes at once.', '这个人立刻接受的证据种类。']),
  },
  [EFFECT, FIT, VOICE],
)
