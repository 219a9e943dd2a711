import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit, type Node as YamlNode } from 'yaml'
import type { Both } from './field.ts'
import type { Raw, Source } from './read-fields.ts'
import type { Range, Reading, Words } from './reading.ts'

const TITLE: Both = ['the front matter', '文件头']

/** Null where the text is so deeply nested that it cannot be read. */
function documentOf(source: string) {
  try {
    return parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false, schema: 'core', uniqueKeys: true })
  } catch {
    return null
  }
}

/** What keeps a text's front matter from being seen. */
function missing(text: string): Words {
  if (/^---[ \t]*\r(?!\n)/.test(text)) {
    return {
      en: ['The lines end as on an old Mac, so the front matter cannot be read.', 'Save the file with line ends LF or CRLF.'],
      zh: ['换行符是旧式 Mac 的，无法读取文件头。', '请以 LF 或 CRLF 换行保存文件。'],
    }
  }
  if (/^---[ \t]*\r?\n/.test(text)) {
    return {
      en: ['The front matter does not end.', 'Write --- on a line of its own after its last line.'],
      zh: ['文件头没有结束。', '请在最后一行之后单独写一行 ---。'],
    }
  }
  if (/^\s*---[ \t]*\r?\n/.test(text)) {
    return {
      en: ['Something stands before the front matter.', 'Take out the blanks and empty lines before the first ---.'],
      zh: ['文件头前面还有内容。', '请删去第一个 --- 之前的空格和空行。'],
    }
  }
  return {
    en: ['The file has no front matter.', 'Begin the file with ---, lines such as "id: my-talk", and --- again.'],
    zh: ['文件缺少文件头。', '请以 --- 开头，写上“id: my-talk”等各行，再以 --- 结束。'],
  }
}

/** The file's front matter as a source of fields; null when it is missing or no YAML map (told as faults). */
export function readFrontMatter(node: { readonly start: number; readonly end: number } | null, reading: Reading): Source | null {
  if (!node) {
    reading.fault('front/missing', reading.range(0, 0), missing(reading.text))
    return null
  }
  const offset = reading.text.indexOf('\n', node.start) + 1
  const end = reading.text.lastIndexOf('\n', node.end - 1)
  const source = reading.text.slice(offset, Math.max(offset, end)).replace(/\r$/, '')
  const place = (range: readonly number[] | null | undefined): Range =>
    reading.range(offset + (range?.[0] ?? 0), offset + (range?.[1] ?? 0))
  let sound = true
  const refuse = (at: Range, why: string) => {
    sound = false
    reading.fault('front/yaml', at, {
      en: [`The front matter cannot be read: ${why}`, 'Check colons, quotes and indentation; put texts with a colon in quotes.'],
      zh: [`文件头无法读取：${why}`, '请检查冒号、引号和缩进；含冒号的文字请加引号。'],
    })
  }
  const document = documentOf(source)
  if (document === null) {
    refuse(reading.range(offset, end), 'it is nested too deeply')
    return null
  }
  for (const error of [...document.errors, ...document.warnings])
    refuse(place(error.pos), error.message.split('\n')[0] ?? error.code)
  if (!sound) return null
  visit(document, (_, part) => {
    if (isAlias(part) || ((isScalar(part) || isMap(part) || isSeq(part)) && (part.anchor || part.tag?.startsWith('!')))) {
      refuse(place((part as YamlNode).range), 'anchors, aliases and tags are not used here')
    }
  })
  if (!sound) return null
  if (!isMap(document.contents)) {
    refuse(place(document.contents?.range), 'it must hold lines such as "id: my-talk"')
    return null
  }
  return sourceOf(document.contents, TITLE, place)
}

type YamlMap = Extract<YamlNode, { items: Pair[] }>

function sourceOf(map: YamlMap, title: Both, place: (range: readonly number[] | null | undefined) => Range): Source {
  const pairs = new Map<string, Pair>()
  for (const pair of map.items as Pair[]) pairs.set(String(isScalar(pair.key) ? pair.key.value : pair.key), pair)
  const nodeOf = (key: string) => pairs.get(key)?.value as YamlNode | null | undefined
  return {
    title,
    at: place(map.range),
    keys: [...pairs.keys()],
    get: (key): Raw | undefined => {
      const pair = pairs.get(key)
      if (!pair) return undefined
      const node = nodeOf(key)
      const keyAt = place((pair.key as YamlNode).range)
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0
      const range = node?.range
      const valueAt = range ? place([range[0] + quoted, range[1] - quoted]) : keyAt
      const value: unknown = node ? node.toJS(DOCUMENT) : undefined
      return { value: value ?? undefined, at: keyAt, valueAt }
    },
    inner: (key, index) => {
      const node = nodeOf(key)
      const inner = index === undefined ? node : isSeq(node) ? (node.items[index] as YamlNode) : undefined
      const name = index === undefined ? `"${key}"` : `"${key}" no. ${index + 1}`
      const zh = index === undefined ? `“${key}”` : `“${key}”第 ${index + 1} 项`
      return isMap(inner) ? sourceOf(inner as YamlMap, [name, zh], place) : undefined
    },
  }
}
/** `toJS` wants the document that a node stands in; ours has no aliases, so any will do. */
const DOCUMENT = parseDocument('')
