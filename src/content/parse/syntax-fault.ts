import type { Reading, Words } from './reading.ts'

interface Message {
  readonly reason: string
  readonly ruleId?: string
  readonly line?: number
  readonly column?: number
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } }
}

/** A syntax error of the Markdown reader in a segment, told in an author's words at its place in the file. */
export function syntaxFault(error: unknown, segment: string, base: number, reading: Reading): void {
  const { reason = String(error), ruleId, place, line, column } = (error ?? {}) as Partial<Message>
  const offset = place?.offset ?? place?.start?.offset ?? offsetOf(line, column, segment) ?? offsetInText(reason, segment)
  const opened = /\((\d+):(\d+)-/.exec(reason)
  const openedAt = opened ? offsetOf(Number(opened[1]), Number(opened[2]), segment) : undefined
  // An element that is never closed is best mended where it opens.
  const at = base + Math.min(reason.startsWith('Expected a closing tag') ? (openedAt ?? offset) : offset, segment.length)
  const [tag = '', expected = ''] = [...reason.matchAll(/`(<\/?[\w.:-]*>)`/g)].map((match) => match[1]!)
  const openedLine = openedAt === undefined ? undefined : reading.range(base + openedAt, base + openedAt).line
  reading.fault(
    `syntax/${ruleId ?? 'error'}`,
    reading.range(at, at),
    wordsFor({ ruleId, reason, tag, expected, line: openedLine }),
  )
}

function offsetOf(line: number | undefined, column: number | undefined, segment: string): number | undefined {
  if (line === undefined || column === undefined) return undefined
  let start = 0
  for (let at = 1; at < line; at += 1) start = segment.indexOf('\n', start) + 1
  return start + column - 1
}
/** An end tag that is missing at the end of a segment is placed only in the message: `(3:1-3:4)`. */
function offsetInText(reason: string, segment: string): number {
  const match = /\((\d+):(\d+)-/.exec(reason)
  return match ? (offsetOf(Number(match[1]), Number(match[2]), segment) ?? 0) : 0
}

interface Told {
  readonly ruleId: string | undefined
  readonly reason: string
  /** The first and the second tag that the reader named. */
  readonly tag: string
  readonly expected: string
  /** Where the element was opened. */
  readonly line: number | undefined
}

function wordsFor({ ruleId, reason, tag, expected, line }: Told): Words {
  if (ruleId === 'end-tag-mismatch' && expected !== '') {
    const close = expected.replace('<', '</')
    return {
      en: [
        `${tag} stands where ${close} was expected; ${expected} was opened in line ${line}.`,
        `Write ${close}, or correct the name in line ${line}.`,
      ],
      zh: [`这里是 ${tag}，应当是 ${close}；${expected} 从第 ${line} 行开始。`, `请写 ${close}，或改正第 ${line} 行的名称。`],
    }
  }
  if (ruleId === 'end-tag-mismatch') {
    const close = tag.replace('<', '</')
    const paragraph = reason.includes('end of `paragraph`')
    return {
      en: [
        `${tag} is never closed.`,
        paragraph ? `Write ${close} in the same paragraph, or put both tags on lines of their own.` : `Add ${close}.`,
      ],
      zh: [`${tag} 没有结束。`, paragraph ? `请在同一段里写上 ${close}，或让两个标签各占一行。` : `请加上 ${close}。`],
    }
  }
  if (ruleId === 'unexpected-closing-slash') {
    return {
      en: ['A closing tag stands here, but nothing was opened.', 'Take it out, or add the opening tag before it.'],
      zh: ['这里有结束标签，却没有对应的开始标签。', '请删去，或在前面补上开始标签。'],
    }
  }
  if (reason.includes('before name') && reason.includes('create a comment')) {
    return {
      en: ['"<!" is not read here.', 'Write a comment as {/* … */}; put a backslash before < to show the sign.'],
      zh: ['这里不能用“<!”。', '注释请写 {/* … */}；要显示 < 请在前面加反斜杠。'],
    }
  }
  if (reason.includes('attribute value')) {
    return {
      en: ['The value of an attribute stands in quotes or braces.', 'Write name="text" or name={4}.'],
      zh: ['属性的值要放在引号或花括号里。', '请写 名称="文字" 或 名称={4}。'],
    }
  }
  if (reason.includes('in expression')) {
    return {
      en: ['A brace { is opened and never closed.', 'Close it with }, or write \\{ to show the sign.'],
      zh: ['花括号 { 没有结束。', '请用 } 结束；要显示它请写 \\{。'],
    }
  }
  return {
    en: [
      `The mark-up cannot be read here: ${reason}.`,
      'Put a backslash before a < or { that is meant as a sign; check quotes and tags.',
    ],
    zh: [`这里的标记无法读取(${reason})。`, '如果 < 或 { 只是普通符号，请在前面加反斜杠；并检查引号和标签。'],
  }
}
