import { texts } from '../../text/text.ts'

export const moodTexts = texts({
  en: { asTable: 'The figures as a table', turn: 'Turn', start: 'Start' },
  zh: { asTable: '用表格看数字', turn: '轮次', start: '开始' },
})
