/** What front matter says: that of every kind of file, and that of several kinds. */
import { LANGS } from '../../model/lang.ts'
import { id, maybe, oneOf, text, whole } from '../field.ts'
import { FILE_TYPES } from './file.ts'

/** What every file says. */
export const COMMON = {
  type: maybe(oneOf(FILE_TYPES, ['What the file holds; its folder tells it too.', '文件内容的类型；所在文件夹也能说明。'])),
  id: id(['The id; the file is called <id>.<lang>.mdx.', 'id；文件名为 <id>.<lang>.mdx。']),
  lang: oneOf(LANGS, ['The language of the file.', '文件的语言。']),
  title: text(['The title as people read it.', '显示给人看的标题。'], 120),
}

export const minutes = whole(1, 90, ['About how many minutes it takes.', '大约需要几分钟。'])
export const source = text(['Where it comes from: book, author, year.', '出处：书、作者、年份。'], 300)
