import type { Sureness } from '#session/practice'
import { texts } from '../../text/text.ts'

export const skillsTexts = texts({
  en: {
    title: 'Your map of skills',
    lead: 'What talks and drills have measured, by criterion and by the style of the buyer. The bar shows where your level lies, most likely: the fewer tries, the wider.',
    key: 'How to read it',
    keyDot: 'Dot: the mean of your last eight measurings; a talk counts as much as three drills.',
    keyBar: 'Bar: where the true level most likely lies.',
    keyNone: 'Dashes: never measured.',
    keyHolds: 'Tick: it holds: three of the last four at 3 or better.',
    criterion: 'Criterion',
    all: 'All buyers',
    none: 'never measured',
    cell: (mean: string, low: string, high: string, tries: number, sure: string) =>
      `${mean} of 4, between ${low} and ${high}; measured ${tries === 1 ? 'once' : `${tries} times`}, ${sure}`,
    sure: { unknown: 'unknown', guess: 'a guess', rough: 'a rough measure', sure: 'fairly sure' } satisfies Record<
      Sureness,
      string
    >,
    holds: 'it holds',
    corrected: 'among the last measurings are points that a person corrected; they count as corrected',
    focus: 'in focus',
    practise: 'Practise this',
    practiseOf: (title: string) => `Practise this: ${title}`,
    byStyle: 'By style',
    scroll: (title: string) => `${title}: table, scrolls sideways`,
  },
  zh: {
    title: '您的技能图',
    lead: '对话和小练习测到的结果，按评分项和买方风格排列。横条表示真实水平大概在哪里：次数越少，横条越宽。',
    key: '怎么看',
    keyDot: '圆点：最近八次测量的平均；一场对话抵三题小练习。',
    keyBar: '横条：真实水平大概的范围。',
    keyNone: '虚线：还没测过。',
    keyHolds: '对勾：已经稳了，最近四次有三次达到 3 分。',
    criterion: '评分项',
    all: '所有买方',
    none: '还没测过',
    cell: (mean: string, low: string, high: string, tries: number, sure: string) =>
      `满分 4 分得 ${mean} 分，大概在 ${low} 到 ${high} 之间；测过 ${tries} 次，${sure}`,
    sure: { unknown: '未知', guess: '只是估计', rough: '大致准确', sure: '比较有把握' } satisfies Record<Sureness, string>,
    holds: '已经稳了',
    corrected: '最近的测量中有人更正过的分数，以更正后的为准',
    focus: '正在专注',
    practise: '练这一项',
    practiseOf: (title: string) => `练这一项：${title}`,
    byStyle: '按风格看',
    scroll: (title: string) => `${title}：表格，可左右滚动`,
  },
})
