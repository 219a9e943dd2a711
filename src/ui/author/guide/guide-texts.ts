import { texts } from '../../text/text.ts'

type Step = readonly [title: string, text: string]
interface GuideTexts {
  readonly title: string
  readonly steps: readonly Step[]
  readonly reference: string
  readonly referenceLead: string
  readonly front: string
  readonly holds: Readonly<Record<'nothing' | 'text' | 'lines' | 'paragraphs' | 'elements', string>>
}

export const guideTexts = texts<GuideTexts>({
  en: {
    title: 'Write your first talk in ten minutes',
    steps: [
      [
        'Begin with an example (1 minute).',
        'Under Write, choose the kind of talk. The example is complete: it can be played as it is.',
      ],
      [
        'Say who the trainee is (2 minutes).',
        'Change the title, the buyer’s name and role, what the trainee sells, and what a good end looks like.',
      ],
      [
        'Write what the buyer hides (3 minutes).',
        'Change the need: what is said once asked about the problem, once asked about consequences, and what solving it would be worth. Add about ten words and short questions that a seller may use for it, as different people would say them: they are how other wordings are understood.',
      ],
      ['Write what may truly be said (1 minute).', 'Change the facts, and which of them settles the concern.'],
      [
        'Look at the problems (1 minute).',
        'Each says what is wrong and how to mend it. Where there is exactly one way, a click does it.',
      ],
      [
        'Play it (1 minute).',
        'Say a few sentences. Beside the talk stands what was heard and what it changed. You can start anywhere.',
      ],
      [
        'Save a good talk as a test (1 minute).',
        'It is played again at every change and tells you what turned out differently. Then export the file, or make a pack for your team.',
      ],
    ],
    reference: 'All that may stand in a file',
    referenceLead: 'Taken from the grammar itself. What is marked with * is needed.',
    front: 'At the top of the file',
    holds: {
      nothing: 'Holds nothing.',
      text: 'Holds a text.',
      lines: 'Holds one line, or several as <Line>.',
      paragraphs: 'Holds paragraphs.',
      elements: 'Holds other elements.',
    },
  },
  zh: {
    title: '十分钟写出第一场对话',
    steps: [
      ['从例子开始（1 分钟）。', '在“编写”里选择对话类型。例子是完整的，马上就能试玩。'],
      ['写明学员是谁（2 分钟）。', '修改标题、客户的姓名和职务、学员卖什么，以及怎样算好的结果。'],
      [
        '写客户藏着什么（3 分钟）。',
        '修改需求：问到问题时说什么、问到后果时说什么、解决它有什么价值；再写上十来个销售可能用的词和短问句，不同的人各有说法：别的说法就是靠这些听懂的。',
      ],
      ['写可以如实说的事（1 分钟）。', '修改事实，并指定哪一个能化解异议。'],
      ['看看问题栏（1 分钟）。', '每条都说明哪里不对、怎样修改；只有一种改法时，点一下就好。'],
      ['试玩（1 分钟）。', '说几句话。旁边会显示听出了什么、改变了什么。可以从任意处开始。'],
      ['把好的对话存为测试（1 分钟）。', '每次修改都会重放，并告诉您哪里不同了。最后导出文件，或做成内容包交给团队。'],
    ],
    reference: '文件里可以写什么',
    referenceLead: '直接取自语法本身。带 * 的必填。',
    front: '文件开头',
    holds: {
      nothing: '里面不写内容。',
      text: '里面写一段文字。',
      lines: '里面写一句话，或用 <Line> 写多句。',
      paragraphs: '里面写段落。',
      elements: '里面写其他标签。',
    },
  },
})
