import { useLang } from './text.ts'

/** What stands after a label and between names, as the interface's language sets it. */
interface Marks {
  readonly colon: string
  readonly comma: string
}

const MARKS: Readonly<Record<'en' | 'zh', Marks>> = {
  en: { colon: ': ', comma: ', ' },
  zh: { colon: '：', comma: '、' },
}

/** The marks of the interface's language. */
export const useMarks = (): Marks => MARKS[useLang()]
