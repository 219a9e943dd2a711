import { texts } from '../../text/text.ts'
import { summed } from '../rubric/clue-words.ts'

type Step = readonly [title: string, text: string]
interface WorkedTexts {
  readonly title: string
  readonly lead: string
  readonly looksAt: Step
  readonly ladder: Step
  readonly evidence: Step
  readonly sums: Step
  readonly overall: Step
  readonly gold: Step
  readonly people: Step
  readonly says: (title: string) => string
  readonly levels: (levels: readonly number[]) => string
  readonly expects: (what: string, least: number, most: number) => string
  readonly begin: string
}

export const workedTexts = texts<WorkedTexts>({
  en: {
    title: 'A worked rubric',
    lead: 'A small rubric from beginning to end. It is one of the examples: begin with it, and change it into yours.',
    looksAt: ['Say what each criterion looks at.', 'One thing that can be seen in the seller’s words, in one sentence.'],
    ladder: [
      'Say what 0, 1, 2, 3 and 4 look like.',
      'The trainee reads these before the talk, and behind each but the last what to do next from there.',
    ],
    evidence: [
      'Choose the evidence.',
      'Each piece is one move (or a measure), the conditions under which it counts, and its worth. What is surely heard counts in full, what is faintly heard in part. Harm has a negative worth.',
    ],
    sums: [
      'Say how much evidence each point needs.',
      'The worths are added up: a first clear deed should reach 1, good work 3, and 4 be rare.',
    ],
    overall: [
      'Let the overall follow.',
      'Each criterion weighs as much as you say. A cap says: whoever fails here gets no more than so much. And the whole is never more than half a point above the mean of the criteria.',
    ],
    gold: [
      'Write gold answers: talks with the points they must get.',
      'One good and one poor talk at least, in the buyer’s and the seller’s words. The rule is tried on them at every change, and on tricks made of them: denied, key words only, pasted, handed back. A rubric whose gold answers flip goes into no pack until somebody lets them stand by name.',
    ],
    people: [
      'Ask whether people agree.',
      'Where managers have marked talks, Agreement shows how far the machine’s points are theirs. A criterion below your limit is shown as practice only and leaves the overall.',
    ],
    says: (title) => `In the example, “${title}”`,
    levels: (levels) => {
      const [one, two, three, four] = levels.map(summed)
      return `1 point from ${one}, 2 from ${two}, 3 from ${three}, 4 from ${four}.`
    },
    expects: (what, least, most) =>
      least === 0 ? `${what}: at most ${most}` : most === 4 ? `${what}: at least ${least}` : `${what}: ${least} to ${most}`,
    begin: 'Begin with this rubric',
  },
  zh: {
    title: '一个完整的评分表',
    lead: '从头到尾看一个小评分表。它也在例子里：可以从它开始，改成您自己的。',
    looksAt: ['写明每一项看什么。', '能从销售的话里看出来的一件事，一句话说清。'],
    ladder: ['写明 0、1、2、3、4 分各是什么样。', '学员在对话前会读到；除了 4 分，每一级都写上接下来怎么做。'],
    evidence: [
      '选择依据。',
      '每条依据是一个动作（或一个指标）、计入的条件和分值。听得确定的全计，听得含糊的部分计；有害的给负分。',
    ],
    sums: ['写明每一分需要多少依据。', '分值相加：第一次明确做到应得 1 分，做得好得 3 分，4 分应当少见。'],
    overall: [
      '让总评由各项得出。',
      '每项占多少由您定。上限的意思是：这一项没做到，总评最多这么高。此外，总评最多比各项的平均高半分。',
    ],
    gold: [
      '写标准答案：带有应得分数的对话。',
      '至少一场好的、一场差的，写出客户和销售的原话。每次修改都会用它们检验规则，并用它们变出的花招检验：全部否定、只剩关键词、照抄、把话搬回去。标准答案的得分变了，就不能放进内容包，除非有人署名允许保留。',
    ],
    people: [
      '看看人是否同意。',
      '经理评过对话之后，“一致程度”显示机器的分数与人的分数有多接近。低于您定的界线，这一项就标为“仅供练习”，不计入总评。',
    ],
    says: (title) => `例子里的“${title}”`,
    levels: (levels) => {
      const [one, two, three, four] = levels.map(summed)
      return `${one} 起得 1 分，${two} 起 2 分，${three} 起 3 分，${four} 起 4 分。`
    },
    expects: (what, least, most) =>
      least === 0 ? `${what}：至多 ${most}` : most === 4 ? `${what}：至少 ${least}` : `${what}：${least} 到 ${most}`,
    begin: '从这个评分表开始',
  },
})
