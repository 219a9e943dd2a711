import { texts } from '../../text/text.ts'

export const partTexts = texts({
  en: {
    practiceLang: 'Practise in',
    asTable: 'The same as a table',
    readLesson: (title: string) => `Lesson: ${title}`,
  },
  zh: {
    practiceLang: '练习语言',
    asTable: '用表格看',
    readLesson: (title: string) => `课程：${title}`,
  },
})
