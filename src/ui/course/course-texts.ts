import { texts } from '../text/text.ts'

interface CourseTexts {
  readonly bar: string
  readonly mark: (mark: string) => string
  readonly none: string
  readonly best: (best: string) => string
  readonly passed: string
  readonly counts: string
  readonly finish: string
  readonly finished: string
  readonly close: string
  readonly unsent: (count: number) => string
  readonly refused: string
  readonly refusedNext: string
  readonly only: string
  readonly details: string
}

export const courseTexts = texts<CourseTexts>({
  en: {
    bar: 'Course',
    mark: (mark) => `You pass with ${mark} of 4.`,
    none: 'No attempt yet.',
    best: (best) => `Your best: ${best} of 4.`,
    passed: 'Passed.',
    counts: 'Try as often as you like; your best talk counts. The platform gets the points, not what was said.',
    finish: 'Finish',
    finished: 'Your result is with the learning platform.',
    close: 'You can close this window.',
    unsent: (count) =>
      count === 1
        ? 'One report has not reached the learning platform. Stay here until this line is gone.'
        : `${count} reports have not reached the learning platform. Stay here until this line is gone.`,
    refused: 'The learning platform cannot be reached from here, so nothing is reported.',
    refusedNext:
      'You can practise, and your talks are kept in this browser. Start again from the platform: what is finished is reported then.',
    only: 'Only looking: nothing is reported.',
    details: 'Details',
  },
  zh: {
    bar: '课程',
    mark: (mark) => `总分达到 ${mark}（满分 4）即为通过。`,
    none: '还没有练习记录。',
    best: (best) => `最好成绩：${best}（满分 4）。`,
    passed: '已通过。',
    counts: '可以反复练习，取最好的一次。平台只收到得分，不会收到对话内容。',
    finish: '结束',
    finished: '成绩已提交给学习平台。',
    close: '可以关闭这个窗口了。',
    unsent: (count) => `还有 ${count} 条成绩没有送达学习平台，请等这行字消失后再离开。`,
    refused: '这里连不上学习平台，成绩不会上报。',
    refusedNext: '仍然可以练习，对话会保存在本浏览器中。请从平台重新进入，已完成的练习届时会一并上报。',
    only: '浏览模式：不上报成绩。',
    details: '详情',
  },
})
