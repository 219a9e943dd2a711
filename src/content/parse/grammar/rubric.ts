import { MEASURES } from '../../model/clue.ts'
import { SIGNS } from '../../model/sign.ts'
import { KINDS } from '../../model/talk.ts'
import { component } from '../component.ts'
import { flag, halves, id, maybe, oneOf, otherwise, ref, refs, rising, someOf, text, whole } from '../field.ts'
import { itsId } from './attributes.ts'
import { fileGrammar } from './file.ts'
import { COMMON, source } from './front.ts'

export const LOOKS_AT = component('LooksAt', ['What to look at.', '看什么。'], {}, 'text')

export const DESCRIPTOR = component(
  'Level',
  ['What so many points look like, and what to do next.', '这个分数是什么样，以及下一步做什么。'],
  {
    points: whole(0, 4, ['The points.', '分数。']),
    advice: maybe(text(['What to do next from here; none at 4.', '下一步做什么;4 分不写。'], 600)),
  },
  'text',
)

export const CLUE = component(
  'Clue',
  ['Something that scoring counts, with its worth and the reason.', '评分时计数的一项，附分值和理由。'],
  {
    id: id(['Its id, unique in its criterion.', 'id，在评分项内唯一。']),
    moves: otherwise(refs('move', ['Any of these moves…', '这些动作之一……']), []),
    signs: otherwise(someOf(SIGNS, ['…or any of these signs in the buyer’s answer.', '……或客户回答中的这些信号之一。']), []),
    measure: maybe(
      oneOf(MEASURES, ['A measure of a turn or of the whole talk, in place of moves.', '一轮或整个对话的指标，代替动作。']),
    ),
    where: otherwise(refs('condition', ['Conditions, all of which must hold.', '必须全部满足的条件。']), []),
    worth: whole(-1000, 1000, [
      'Hundredths of a point for each match; negative for what lowers.',
      '每次匹配的分值（百分之一分）；负数为扣分。',
    ]),
    upTo: otherwise(whole(1, 100, ['Matches beyond this count no more.', '超过此数不再计。']), 1),
    why: text(['Why it counts, for the trainee.', '告诉学员为什么。'], 300),
  },
  'nothing',
)

export const MODEL = component(
  'Model',
  ['A model answer.', '示范回答。'],
  { context: otherwise(text(['The buyer’s line just before.', '前面客户说的话。'], 600), '') },
  'text',
)

export const CRITERION = component(
  'Criterion',
  ['One thing that is rated 0 to 4.', '按 0 到 4 评价的一项。'],
  {
    id: itsId,
    title: text(['Its title.', '标题。'], 80),
    lesson: maybe(ref('lesson', ['The lesson that teaches it.', '讲解它的课程。'])),
    levels: rising(4, ['The sum that 1, 2, 3 and 4 points need, in hundredths.', '得 1、2、3、4 分所需的总和（百分之一）。']),
    restraintOf: maybe(
      refs('criterion', ['Earns only where the work of these criteria was done.', '只有完成这些评分项的工作时才得分。']),
    ),
    practiceOnly: maybe(
      flag([
        'People and machine do not agree enough on it: shown as practice only, counts in no overall.',
        '人与机器在这一项上不够一致：标为“仅供练习”，不计入总评。',
      ]),
    ),
    restraintAtLeast: maybe(whole(0, 4, ['…to this many points.', '……至少得到这么多分。'])),
  },
  'elements',
  [LOOKS_AT, DESCRIPTOR, CLUE, MODEL],
)

const criterion = ref('criterion', ['The criterion.', '评分项。'])
export const WEIGHT = component(
  'Weight',
  ['The weight of a criterion.', '某项的权重。'],
  {
    criterion,
    worth: whole(-500, 500, ['Hundredths for each of its points.', '每一分的百分值。']),
    standIn: maybe(
      ref('criterion', [
        'Which criterion stands in for it while it is for practice only; the mean of the others when left out.',
        '它仅供练习时由哪一项代替；省略则取其他各项的平均。',
      ]),
    ),
  },
  'nothing',
)

export const CAP = component(
  'Cap',
  ['No more overall than this while a criterion is at or below a mark.', '某项不高于某分时，总分的上限。'],
  {
    criterion,
    atMost: whole(0, 3, ['At or below these points…', '不高于这个分数时……']),
    overall: halves(0, 4, ['…the overall is at most this.', '……总分至多这么高。']),
  },
  'nothing',
)

export const OVERALL = component(
  'Overall',
  ['How the overall follows from the criteria.', '总分如何由各项得出。'],
  {
    base: whole(-1000, 1000, ['Where the sum starts.', '总和的起点。']),
    fault: whole(-500, 0, ['What each fault in the talk takes.', '每个过错扣多少。']),
    levels: rising(8, ['The sum that 0.5, 1, 1.5 … 4 need.', '得 0.5、1、1.5……4 分所需的总和。']),
    agreement: maybe(
      whole(0, 100, [
        'Least agreement with people (quadratic kappa, in hundredths) for a criterion to count.',
        '一项要计入总评，与人的一致程度至少为多少（二次加权 kappa，百分之一）。',
      ]),
    ),
  },
  'elements',
  [WEIGHT, CAP],
)

export const TURN = component(
  'Turn',
  ['One turn of the talk.', '对话中的一轮。'],
  { by: oneOf(['seller', 'buyer'], ['Who speaks.', '谁说的。']) },
  'text',
)

export const EXPECT = component(
  'Expect',
  ['The points that a criterion must get.', '某项应得的分数。'],
  {
    criterion: ref('criterion', ['The criterion, or overall.', '评分项，或 overall。']),
    least: otherwise(halves(0, 4, ['At least.', '至少。']), 0),
    most: otherwise(halves(0, 4, ['At most.', '至多。']), 4),
  },
  'nothing',
)

export const TEST = component(
  'Test',
  ['A talk with the points that it must get.', '一段对话及其应得的分数。'],
  { id: itsId },
  'elements',
  [TURN, EXPECT],
)

/** A rubric's file. */
export const RUBRIC = fileGrammar(
  'rubrics',
  {
    ...COMMON,
    kinds: someOf(KINDS, ['The kinds of talk that it rates.', '它评价哪些类型的对话。']),
    source,
  },
  [CRITERION, OVERALL, TEST],
)
