import type { Reading } from './reading.ts'

/** What a file may hold at most; beyond it nothing is parsed, so that no file can hold the page up. */
export const LIMITS = {
  characters: 600_000,
  /** Signs that open an element or an expression. */
  marks: 40_000,
  /** Signs that begin or end emphasis or code. */
  emphasis: 4_000,
  /** Markers of quotes and lists at the start of one line. */
  nestedMarkers: 8,
  depth: 24,
  lineLength: 40_000,
} as const

/** Refuses, in one pass, what would be slow to read; true when it did. */
export function tooMuch(text: string, reading: Reading): boolean {
  const refuse = (at: number, en: string, zh: string): true => {
    reading.fault('file/too-much', reading.range(at, at), {
      en: [`The file ${en}.`, 'Part it into several files, or check that it is a file of content at all.'],
      zh: [`文件${zh}。`, '请拆成几个文件,或检查它是否真是内容文件。'],
    })
    return true
  }
  if (text.length > LIMITS.characters) {
    return refuse(
      0,
      `has ${text.length} characters; at most ${LIMITS.characters} are read`,
      `有 ${text.length} 个字符,最多读取 ${LIMITS.characters} 个`,
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
        if (depth > LIMITS.depth * 4 && unclosed(text, at)) return refuse(at, 'nests elements too deeply', '的标签嵌套太深')
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
  const nested = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t]*){9,}/m.exec(text)
  return nested ? refuse(nested.index, 'nests quotes or lists too deeply', '的引文或列表嵌套太深') : false
}

/** Elements that end in `/>` close themselves: only what is left open is deep. */
function unclosed(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const opened = before.match(/<[A-Za-z>]/g)?.length ?? 0
  const closed = before.match(/<\/|\/>/g)?.length ?? 0
  return opened - closed > LIMITS.depth
}
