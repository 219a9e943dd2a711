import { CONTACTS, FIRSTS, INFLUENCES } from '../model/account.ts'
import { MEASURES } from '../model/clue.ts'
import { CONCERN_TYPES, RAISED_AT } from '../model/concern.ts'
import { LANGS } from '../model/lang.ts'
import { MOVE_SECTIONS, type MoveSection } from '../model/move.ts'
import { AREAS } from '../model/need.ts'
import { OVERLAY_LAYERS } from '../model/overlay.ts'
import { BASIC_NEEDS, HABITS, MODES, PERSONAS, RELATIONS, SEATS, STANCES } from '../model/person.ts'
import { EFFECT_CONDITIONS, MANNERS, PROOF_KINDS } from '../model/persona.ts'
import { REACTIONS } from '../model/reaction.ts'
import { CUE_KINDS, READ_ASPECTS } from '../model/reads.ts'
import { ENDINGS, FACT_KINDS } from '../model/scenario.ts'
import { SIGNS } from '../model/sign.ts'
import { CHANNELS, KINDS, LEVELS } from '../model/talk.ts'
import { type Component, component } from './component.ts'
import {
  flag,
  halves,
  id,
  maybe,
  object,
  oneOf,
  otherwise,
  pattern,
  ref,
  refs,
  rising,
  several,
  someOf,
  text,
  whole,
  words,
} from './field.ts'

/** The version of this grammar; a pack made by a newer one is refused. */
export const GRAMMAR_VERSION = 2

export const FILE_TYPES = ['persona', 'scenario', 'rubric', 'move', 'lesson', 'drills', 'reads', 'account', 'overlay'] as const
export type FileType = (typeof FILE_TYPES)[number]

const by = maybe(
  ref('buyer', [
    'Which buyer: an id of "buyers"; may be left out where there is only one.',
    '哪位客户：“buyers”里的 id；只有一位时可省略。',
  ]),
)
const about = words([
  'Words and short phrases that a seller may use when speaking of it, not only your own.',
  '销售提到它时可能用的词和短语，不只是你自己的说法。',
])
const lineLevel = someOf(LEVELS, ['Levels of difficulty at which it exists; all when left out.', '在哪些难度出现；省略即全部。'])

// ---------------------------------------------------------------- front matter

const common = {
  type: maybe(oneOf(FILE_TYPES, ['What the file holds; its folder tells it too.', '文件内容的类型；所在文件夹也能说明。'])),
  id: id(['The id; the file is called <id>.<lang>.mdx.', 'id；文件名为 <id>.<lang>.mdx。']),
  lang: oneOf(LANGS, ['The language of the file.', '文件的语言。']),
  title: text(['The title as people read it.', '显示给人看的标题。'], 120),
}
const mood = (doc: readonly [string, string]) =>
  object(
    {
      trust: whole(0, 100, ['Trust at the start.', '开始时的信任。']),
      patience: whole(0, 100, ['Patience at the start.', '开始时的耐心。']),
      interest: whole(0, 100, ['Interest at the start.', '开始时的兴趣。']),
    },
    doc,
  )
const kinds = someOf(KINDS, ['The kinds of talk that it rates.', '它评价哪些类型的对话。'])
const minutes = whole(1, 90, ['About how many minutes it takes.', '大约需要几分钟。'])
const source = text(['Where it comes from: book, author, year.', '出处：书、作者、年份。'], 300)

const BUYER = {
  id: id(['The id by which elements name this buyer.', '各标签引用这位客户用的 id。']),
  name: text(['The name.', '姓名。'], 60),
  role: text(['What this person does.', '职务。'], 120),
  persona: oneOf(PERSONAS, ['The social style.', '社交风格。']),
  seat: maybe(oneOf(SEATS, ['The seat in the buying centre.', '在采购小组中的角色。'])),
  mode: maybe(oneOf(MODES, ['How the buyer sees the gap between today and the wished-for.', '客户怎样看现状与期望之间的差距。'])),
  habit: maybe(oneOf(HABITS, ['A habit that makes this buyer difficult.', '让人为难的习惯。'])),
  need: maybe(oneOf(BASIC_NEEDS, ['The leading basic need.', '主导的基本需求。'])),
  relation: maybe(oneOf(RELATIONS, ['How well the two know each other.', '双方的熟悉程度。'])),
  stance: maybe(oneOf(STANCES, ['For or against, at the start.', '开始时支持还是反对。'])),
  look: maybe(oneOf(['a', 'b'], ['Which of the two figures is drawn.', '画哪一个形象。'])),
}

/** The front matter of each type of file. */
export const FRONT = {
  persona: {
    ...common,
    id: oneOf(PERSONAS, ['The social style.', '社交风格。']),
    start: mood(['Mood at the start of a talk.', '对话开始时的情绪。']),
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
  scenario: {
    ...common,
    kind: oneOf(KINDS, ['The kind of talk.', '对话类型。']),
    rubrics: refs('rubric', [
      'Rubrics that rate it: the one of its kind first, extras after.',
      '评分表：先写本类型的，再写附加的。',
    ]),
    channel: oneOf(CHANNELS, ['How the two talk.', '沟通渠道。']),
    minutes,
    market: maybe(
      oneOf(LANGS, ['Only when bound to one market: then it has no twin.', '只适用于一个市场时填写；此时没有另一语言版本。']),
    ),
    buyers: several(BUYER, ['The people of the talk, one or more.', '对话中的客户，一位或多位。']),
  },
  rubric: { ...common, kinds, source },
  move: {
    ...common,
    section: oneOf<readonly [MoveSection | 'own', ...(MoveSection | 'own')[]]>(
      ['own', ...(Object.keys(MOVE_SECTIONS) as MoveSection[])],
      [
        'The section that it belongs to. A move of yours has a section of its own, written “own”.',
        '所属类别。自己的动作自成一类，写作“own”。',
      ],
    ),
  },
  lesson: { ...common, minutes, source },
  drills: {
    ...common,
    trains: refs('skill', ['The criteria that it trains, as rubric.criterion.', '训练哪些评分项，写作 评分表.评分项。']),
  },
  reads: common,
  account: { ...common, minutes },
  overlay: { ...common, id: oneOf(OVERLAY_LAYERS, ['The layer.', '哪一层。']) },
} as const

// ---------------------------------------------------------------- persona

const shift = (doc: readonly [string, string]) => otherwise(whole(-40, 40, doc), 0)
export const EFFECT = component(
  'Effect',
  ['How one heard move shifts this person’s mood.', '听到某个动作后情绪如何变化。'],
  {
    move: ref('move', ['The move.', '动作。']),
    trust: shift(['Change of trust.', '信任的变化。']),
    patience: shift(['Change of patience.', '耐心的变化。']),
    interest: shift(['Change of interest.', '兴趣的变化。']),
    when: maybe(oneOf(EFFECT_CONDITIONS, ['Only under this condition.', '仅在此条件下。'])),
    why: text(['Why, for the trainee: one plain sentence.', '告诉学员为什么，一句话。'], 240),
  },
  'nothing',
)
export const FIT = component(
  'Fit',
  ['One point of the style fit: what suits this person and what jars.', '风格契合的一条：什么合适，什么刺耳。'],
  {
    id: id(['Its id.', 'id。']),
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
  { when: oneOf(REACTIONS, ['The reaction.', '反应。']) },
  'lines',
)

// ---------------------------------------------------------------- scenario

export const KNOWN = component('Known', ['What you know of the buyer.', '你对客户的了解。'], {}, 'paragraphs')
export const GOAL = component('Goal', ['What a good end looks like.', '怎样算好的结果。'], {}, 'paragraphs')
export const OPENING = component(
  'Opening',
  ['How the buyer opens; the seed picks one.', '客户的开场白；随机选一句。'],
  { by },
  'lines',
)
export const FACT = component(
  'Fact',
  ['Something that the seller may truly say.', '销售可以如实说的事。'],
  {
    id: id(['Its id.', 'id。']),
    kind: oneOf(FACT_KINDS, ['What kind of fact.', '事实的种类。']),
    proof: maybe(oneOf(PROOF_KINDS, ['What kind of proof, when it is one.', '若是证据，属于哪一种。'])),
    source: maybe(text(['Where the proof comes from.', '证据的出处。'], 160)),
    about,
  },
  'text',
)
export const ANSWER = component(
  'Answer',
  ['What the buyer tells when asked; a second line for when it is asked again.', '被问到时客户怎么答；再问时用第二句。'],
  { id: id(['Its id.', 'id。']), by, about },
  'lines',
)
const opensTo = (doc: readonly [string, string]) => refs('move', doc)
const after = maybe(ref('hidden', ['Opens only after this need or secret is out.', '在这个需求或隐情说出之后才会说。']))
export const NEED = component(
  'Need',
  ['A hidden need: latent, admitted, felt, explicit.', '隐藏的需求：潜在、承认、感到、明确。'],
  {
    id: id(['Its id.', 'id。']),
    by,
    about,
    opensTo: otherwise(
      opensTo([
        'Moves that make the buyer admit it; problem-question when left out.',
        '哪些动作让客户承认；省略即 problem-question。',
      ]),
      ['problem-question'],
    ),
    after,
  },
  'elements',
  ['Admitted', 'Felt', 'Explicit'],
)
export const ADMITTED = component(
  'Admitted',
  ['What the buyer says once asked about the problem.', '被问到问题时客户说的话。'],
  {},
  'lines',
)
export const FELT = component(
  'Felt',
  ['What it costs, once asked about consequences.', '被问到后果时说出的代价。'],
  { area: maybe(oneOf(['people', 'output', 'cost', 'reliability', 'quality'], ['What it harms.', '损害哪方面。'])) },
  'lines',
)
export const EXPLICIT = component('Explicit', ['What solving it would be worth.', '解决它有什么价值。'], {}, 'lines')
export const SECRET = component(
  'Secret',
  ['A hidden item that is no need: a plan, a fact about others, a feeling.', '不是需求的隐情：打算、他人的事、感受。'],
  {
    id: id(['Its id.', 'id。']),
    by,
    about,
    opensTo: opensTo(['Moves that bring it out.', '哪些动作能让客户说出。']),
    after,
    trust: maybe(whole(0, 100, ['Least trust.', '所需的最低信任。'])),
  },
  'lines',
)
export const CONCERN = component(
  'Concern',
  ['An objection; its type decides what settles it.', '异议；类型决定怎样化解。'],
  {
    id: id(['Its id.', 'id。']),
    by,
    type: oneOf(CONCERN_TYPES, ['The type.', '类型。']),
    about,
    raisedAt: otherwise(oneOf(RAISED_AT, ['When the buyer raises it.', '客户何时提出。']), 'pitch'),
    levels: otherwise(lineLevel, []),
    settledBy: otherwise(refs('fact', ['Misunderstanding, doubt: facts that settle it.', '误解、怀疑：能化解的事实。']), []),
    need: maybe(ref('need', ['Indifference: the need that must be felt.', '不关心：须让其感到的需求。'])),
    setAgainst: otherwise(refs('settler', ['Drawback: facts or needs it is set against.', '缺点：用来权衡的事实或需求。']), []),
  },
  'elements',
  ['Raised', 'Named', 'Understood', 'Refused', 'Settled', 'Hardened'],
)
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
export const COMPLAINT = component(
  'Complaint',
  [
    'An angry customer: venting, heard, apologised, understood, offered, agreed, closed.',
    '愤怒的客户：发泄、被倾听、得到道歉、被理解、得到方案、同意、收尾。',
  ],
  { by, heat: whole(1, 100, ['Heat at the start.', '开始时的火气。']), about },
  'elements',
  ['Vent', 'Heard', 'Apologised', 'Understood', 'Agreed', 'Closed', 'Hotter', 'Detail', 'Remedy'],
)
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
  { id: id(['Its id.', 'id。']), about },
  'lines',
)
export const REMEDY = component(
  'Remedy',
  ['Something that may be offered, and how the customer takes it.', '可以提出的补救，以及客户的反应。'],
  {
    id: id(['Its id.', 'id。']),
    about,
    allowed: flag(['Whether the seller may offer it.', '销售是否有权提出。']),
    response: oneOf(['accept', 'counter', 'refuse'], ['How the customer takes it.', '客户如何反应。']),
    better: maybe(ref('remedy', ['The remedy that a counter or refusal asks for.', '还价或拒绝时要求的方案。'])),
    text: text(['What the seller knows of it.', '销售所知道的。'], 300),
  },
  'lines',
)
export const SAY = component(
  'Say',
  [
    'Own lines of this scenario for a reaction; they come before the persona’s.',
    '本情景对某种反应的专用台词，优先于性格的台词。',
  ],
  { when: oneOf(REACTIONS, ['The reaction.', '反应。']), by },
  'lines',
)
export const ENDING = component(
  'Ending',
  ['The buyer’s last words.', '客户最后的话。'],
  { when: oneOf(ENDINGS, ['Which end.', '哪种结局。']), by },
  'lines',
)
export const LEVEL_RULE = component(
  'Level',
  ['What differs at a level of difficulty, in words and numbers.', '某个难度有何不同，文字和数字。'],
  {
    is: oneOf(LEVELS, ['The level.', '难度。']),
    patience: otherwise(whole(-60, 60, ['Added to patience at the start.', '加到初始耐心上。']), 0),
    trust: otherwise(whole(-60, 60, ['Added to trust at the start.', '加到初始信任上。']), 0),
    asks: otherwise(whole(1, 4, ['How many fitting questions each step of a need takes.', '需求每一步需要几个合适的问题。']), 1),
  },
  'text',
)
export const HINT = component(
  'Hint',
  ['What a good seller would find out next, without the words.', '好销售接下来会弄清什么，不给原话。'],
  { for: maybe(ref('hinted', ['A need, secret, concern, or a step of the complaint.', '需求、隐情、异议或投诉的某一步。'])) },
  'text',
)

// ---------------------------------------------------------------- rubric

export const CRITERION = component(
  'Criterion',
  ['One thing that is rated 0 to 4.', '按 0 到 4 评价的一项。'],
  {
    id: id(['Its id.', 'id。']),
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
  ['LooksAt', 'Level', 'Clue', 'Model'],
)
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
  ['Weight', 'Cap'],
)
export const WEIGHT = component(
  'Weight',
  ['The weight of a criterion.', '某项的权重。'],
  {
    criterion: ref('criterion', ['The criterion.', '评分项。']),
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
    criterion: ref('criterion', ['The criterion.', '评分项。']),
    atMost: whole(0, 3, ['At or below these points…', '不高于这个分数时……']),
    overall: halves(0, 4, ['…the overall is at most this.', '……总分至多这么高。']),
  },
  'nothing',
)
export const TEST = component(
  'Test',
  ['A talk with the points that it must get.', '一段对话及其应得的分数。'],
  { id: id(['Its id.', 'id。']) },
  'elements',
  ['Turn', 'Expect'],
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

// ---------------------------------------------------------------- move

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
const context = otherwise(text(['The buyer’s line just before; none at the start.', '前面客户说的话；开头没有。'], 2000), '')
const moveKind = maybe(oneOf(KINDS, ['The kind of talk that it comes from.', '出自哪类对话。']))
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
    kind: moveKind,
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
    kind: moveKind,
    context,
    moves: otherwise(refs('move', ['All that it does carry; none when left out.', '它真正包含的动作；省略即没有。']), []),
    stands,
  },
  'text',
)

// ---------------------------------------------------------------- lesson and drills

export const GOOD = component('Good', ['A good example.', '好的例子。'], { context }, 'text')
export const POOR = component('Poor', ['A poor example.', '差的例子。'], { context }, 'text')
export const DRILL = component(
  'Drill',
  ['One buyer line, one answer, scored at once.', '客户一句话，你答一句，立刻评分。'],
  {
    id: id(['Its id.', 'id。']),
    kind: oneOf(KINDS, ['The kind of talk.', '对话类型。']),
    persona: maybe(oneOf(PERSONAS, ['The buyer’s social style.', '客户的社交风格。'])),
    wants: refs('move', ['Moves that the answer must show.', '回答必须有的动作。']),
    spoils: otherwise(refs('move', ['Moves that spoil it.', '会搞砸的动作。']), []),
    about: otherwise(words(['Words of the situation that the answer should take up.', '回答应当提到的情景用词。']), []),
  },
  'elements',
  ['Situation', 'Buyer', 'Model', 'Why'],
)
export const SITUATION = component('Situation', ['Where you are and what you sell.', '你的处境和所卖的东西。'], {}, 'text')
export const BUYER_LINE = component('Buyer', ['What the buyer says.', '客户说的话。'], {}, 'text')
export const DRILL_MODEL = component('Model', ['A model answer.', '示范回答。'], {}, 'text')
export const WHY = component('Why', ['Why the model works.', '示范为什么有效。'], {}, 'text')

// ---------------------------------------------------------------- exercises

export const CASE = component(
  'Case',
  ['A person to be read from cues.', '要从线索判断的一个人。'],
  {
    id: id(['Its id.', 'id。']),
    style: oneOf(PERSONAS, ['The social style.', '社交风格。']),
    need: oneOf(BASIC_NEEDS, ['The leading basic need.', '主导的基本需求。']),
    seat: oneOf(SEATS, ['The seat in the buying centre.', '在采购小组中的角色。']),
  },
  'elements',
  ['Scene', 'Cue', 'Reason'],
)
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
export const PERSON = component(
  'Person',
  ['One of the people of an account.', '大客户里的一个人。'],
  {
    id: id(['The id.', 'id。']),
    name: text(['The name.', '姓名。'], 60),
    role: text(['What this person does.', '职务。'], 120),
    seat: oneOf(SEATS, ['The seat in the buying centre.', '在采购小组中的角色。']),
    influence: oneOf(INFLUENCES, ['How much this person’s word counts.', '说话的分量。']),
    stance: oneOf(STANCES, ['For or against us.', '支持还是反对我们。']),
    contact: oneOf(CONTACTS, ['How well we know this person.', '我们跟这个人有多熟。']),
    first: oneOf(FIRSTS, ['Whom to see first: best, fair or poor.', '先见这个人：最好、也可以、不妥。']),
  },
  'elements',
  ['Told', 'Why', 'Meet'],
)
export const TOLD = component('Told', ['One thing that one has heard of this person.', '听说过的一点情况。'], {}, 'text')
export const MEET = component('Meet', ['Why to see this person first, or not.', '为什么先见，或不先见这个人。'], {}, 'text')
export const FLAG = component(
  'Flag',
  ['A red flag, or something that only looks like one.', '一面小红旗，或者只是看着像。'],
  {
    id: id(['Its id.', 'id。']),
    title: text(['What it says.', '内容。'], 160),
    real: otherwise(flag(['Whether it is a danger.', '是不是真的危险。']), true),
  },
  'text',
)

// ---------------------------------------------------------------- overlays

const count = (doc: readonly [string, string]) => otherwise(whole(0, 9, doc), 0)
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
  ['Taste'],
)
export const TASTE = component(
  'Taste',
  ['A move that pleases or hurts beyond the style.', '在风格之外让人高兴或难受的动作。'],
  {
    move: ref('move', ['The move.', '动作。']),
    trust: shift(['Change of trust.', '信任的变化。']),
    interest: shift(['Change of interest.', '兴趣的变化。']),
    why: text(['Why, for the trainee.', '给学员看的原因。'], 240),
  },
  'nothing',
)

// ---------------------------------------------------------------- which elements stand in which file

interface Elements {
  readonly top: readonly string[]
  readonly all: readonly Component[]
}
const DRILL_PARTS = [DRILL, SITUATION, BUYER_LINE, DRILL_MODEL, WHY]

/** The elements of each type of file: those at the top, and all of them. */
export const ELEMENTS: Readonly<Record<FileType, Elements>> = {
  persona: { top: ['Effect', 'Fit', 'Voice'], all: [EFFECT, FIT, VOICE] },
  scenario: {
    top: [
      'Known',
      'Goal',
      'Opening',
      'Fact',
      'Answer',
      'Need',
      'Secret',
      'Concern',
      'Complaint',
      'Say',
      'Ending',
      'Level',
      'Hint',
    ],
    all: [
      ...[KNOWN, GOAL, OPENING, FACT, ANSWER, NEED, ADMITTED, FELT, EXPLICIT, SECRET],
      ...[CONCERN, RAISED, NAMED, UNDERSTOOD, REFUSED, SETTLED, HARDENED],
      ...[COMPLAINT, VENT, ...Object.values(COMPLAINT_STEPS), DETAIL, REMEDY],
      ...[SAY, ENDING, LEVEL_RULE, HINT],
    ],
  },
  rubric: {
    top: ['Criterion', 'Overall', 'Test'],
    all: [CRITERION, LOOKS_AT, DESCRIPTOR, CLUE, MODEL, OVERALL, WEIGHT, CAP, TEST, TURN, EXPECT],
  },
  move: { top: ['Example', 'NearMiss'], all: [EXAMPLE, NEAR_MISS] },
  lesson: { top: ['Good', 'Poor', 'Drill'], all: [GOOD, POOR, ...DRILL_PARTS] },
  drills: { top: ['Drill'], all: DRILL_PARTS },
  reads: { top: ['Case'], all: [CASE, SCENE, CUE, REASON] },
  account: { top: ['Person', 'Flag'], all: [PERSON, TOLD, WHY, MEET, FLAG] },
  overlay: { top: ['Trait'], all: [TRAIT, TASTE] },
}
