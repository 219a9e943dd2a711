import type { Reading } from './reading.ts'
import type { Segment } from './segments.ts'

/** What a file may hold at most; beyond it nothing is parsed, so that no file can hold the page up. */
export const LIMITS = {
  characters: 400_000,
  frontMatter: 20_000,
  /** A stretch without an element of its own. */
  segment: 40_000,
  segmentLines: 1_000,
  /** Signs that open an element or an expression. */
  marks: 12_000,
  /** Signs that begin or end emphasis or code. */
  emphasis: 4_000,
  /** Markers of quotes and lists at the start of one line. */
  nestedMarkers: 8,
  depth: 24,
  lineLength: 40_000,
} as const

/** Refuses a front matter or a stretch without elements that is too long. */
export function tooLong(frontMatter: number, segments: readonly Segment[], reading: Reading): boolean {
  const long = segments.find(
    ({ text }) => text.length > LIMITS.segment || text.split('\n', LIMITS.segmentLines + 1).length > LIMITS.segmentLines,
  )
  if (frontMatter <= LIMITS.frontMatter && !long) return false
  reading.fault('file/too-much', reading.range(long?.start ?? 0, long?.start ?? 0), {
    en: [
      long
        ? `This stretch is too long to be read as one: at most ${LIMITS.segment} characters or ${LIMITS.segmentLines} lines.`
        : `The front matter has more than ${LIMITS.frontMatter} characters.`,
      long ? 'Part it by elements, with an empty line before each.' : 'Shorten it.',
    ],
    zh: [
      long
        ? `这一段太长，无法整体读取：最多 ${LIMITS.segment} 个字符或 ${LIMITS.segmentLines} 行。`
        : `文件头超过 ${LIMITS.frontMatter} 个字符。`,
      long ? '请用标签分开，每个标签前空一行。' : '请缩短。',
    ],
  })
  return true
}

/** Refuses, in one pass, what would be slow to read; true when it did. */
export function tooMuch(text: string, reading: Reading): boolean {
  const refuse = (at: number, en: string, zh: string): true => {
    reading.fault('file/too-much', reading.range(at, at), {
      en: [`The file ${en}.`, 'Part it into several files, or check that it is a file of content at all.'],
      zh: [`文件${zh}。`, '请拆成几个文件，或检查它是否真是内容文件。'],
    })
    return true
  }
  if (text.length > LIMITS.characters) {
    return refuse(
      0,
      `has ${text.length} characters; at most ${LIMITS.characters} are read`,
      `有 ${text.length} 个字符，最多读取 ${LIMITS.characters} 个`,
    )
  }
  let marks = 0
  let emphasis = 0
  let depth = 0
  let lineStart = 0
  let braces = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '\n':
        lineStart = at + 1
        break
      case '\\':
        at += 1
        break
      case '{':
        marks += 1
        braces += 1
        if (braces > LIMITS.depth) return refuse(at, 'nests braces too deeply', '的花括号嵌套太深')
        break
      case '}':
        braces = Math.max(0, braces - 1)
        break
      case '<':
        marks += 1
        if (text[at + 1] === '/') depth -= 1
        else if (/[A-Za-z>]/.test(text[at + 1] ?? '')) depth += 1
        if (depth > LIMITS.depth) return refuse(at, 'nests elements too deeply', '的标签嵌套太深')
        break
      case '/':
        if (text[at + 1] === '>') depth -= 1
        break
      case '*':
      case '_':
      case '`':
        emphasis += 1
        break
      default:
    }
    if (marks > LIMITS.marks) return refuse(at, `has more than ${LIMITS.marks} elements`, `的标签超过 ${LIMITS.marks} 个`)
    if (emphasis > LIMITS.emphasis) {
      return refuse(
        at,
        `has more than ${LIMITS.emphasis} signs of emphasis (* _ \`)`,
        `的强调符号(* _ \`)超过 ${LIMITS.emphasis} 个`,
      )
    }
    if (at - lineStart > LIMITS.lineLength) return refuse(lineStart, 'has a line that is too long', '有一行太长')
  }
  const nested = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){9,}/m.exec(text)
  return nested ? refuse(nested.index, 'nests quotes or lists too deeply', '的引文或列表嵌套太深') : false
}
