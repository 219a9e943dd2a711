import type { Manner } from '#content'
import { texts } from '../../text/text.ts'

interface FitTexts {
  readonly title: string
  readonly note: string
  readonly level: readonly [string, string, string, string, string]
  readonly unsure: string
  readonly nothing: string
  readonly suited: string
  readonly jarred: string
  readonly counts: (suited: number, jarred: number) => string
  readonly manner: Readonly<Record<Manner, string>>
  readonly lesson: string
}

/** How the talk suited the person. */
export const fitTexts = texts<FitTexts>({
  en: {
    title: 'Style fit',
    note: 'Did it suit this person? A score of its own: what was said is rated above, this looks at how it was put.',
    level: [
      'It went against the grain.',
      'It jarred more than it suited.',
      'Neither fitting nor jarring.',
      'It suited them.',
      'Made for this person.',
    ],
    unsure: 'Few turns: only a guess',
    nothing: 'Nothing in your words was fitting or jarring for this person.',
    suited: 'suited them',
    jarred: 'jarred',
    counts: (suited, jarred) => `${suited} suited, ${jarred} jarred`,
    manner: {
      brief: 'kept short',
      long: 'too long for them',
      figures: 'a figure',
      exact: 'exact',
      dated: 'names a time',
      options: 'leaves a choice',
      gentle: 'without a push',
      people: 'people in it',
      feeling: 'says how it feels',
      picture: 'paints a picture',
      lively: 'lively',
    },
    lesson: 'Read: the four styles',
  },
  zh: {
    title: '风格契合',
    note: '这样说适合这个人吗？单独算分：上面评的是说了什么，这里看的是怎么说。',
    level: ['处处别扭。', '别扭的多，合适的少。', '不合也不犯。', '说到了对方心里。', '简直是为对方量身定做。'],
    unsure: '轮数太少，只能算估计',
    nothing: '您的话里，没有特别适合或不适合这个人的地方。',
    suited: '合适',
    jarred: '别扭',
    counts: (suited, jarred) => `合适 ${suited} 处，别扭 ${jarred} 处`,
    manner: {
      brief: '简短',
      long: '对这个人来说太长',
      figures: '有数字',
      exact: '准确具体',
      dated: '说了时间',
      options: '给出选择',
      gentle: '不催不逼',
      people: '有人物',
      feeling: '说到感受',
      picture: '有画面',
      lively: '有热情',
    },
    lesson: '看这一课：四种风格',
  },
})
