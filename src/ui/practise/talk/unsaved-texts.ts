import { texts } from '../../text/text.ts'

export const unsavedTexts = texts({
  en: {
    title: 'This browser is not saving your talk',
    what: 'The disk is full or blocked. You can go on talking, but it lives in this tab only: export it before you close the tab.',
    exportNow: 'Export this talk',
  },
  zh: {
    title: '浏览器没有保存这场对话',
    what: '磁盘已满或被禁用。您可以接着谈，但内容只在这个标签页里：关闭之前请先导出。',
    exportNow: '导出这场对话',
  },
})
