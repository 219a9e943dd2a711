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
  const at = base + Math.min(offset, segment.length)
  const tag = /`(<\/?[\w.:-]*>)`/.exec(reason)?.[1] ?? ''
  const opened = /\((\d+):(\d+)-/.exec(reason)
  const openedAt = opened ? offsetOf(Number(opened[1]), Number(opened[2]), segment) : undefined
  const openedLine = openedAt === undefined ? undefined : reading.range(base + openedAt, base + openedAt).line
  reading.fault(`syntax/${ruleId ?? 'error'}`, reading.range(at, at), wordsFor(ruleId, reason, tag, openedLine))
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

function wordsFor(ruleId: string | undefined, reason: string, tag: string, line: number | undefined): Words {
  if (ruleId === 'end-tag-mismatch') {
    const paragraph = reason.includes('end of `paragraph`')
    return {
      en: [
        `${tag} ${line ? `from line ${line} ` : ''}is not closed where it should be.`,
        paragraph
          ? `Write ${tag.replace('<', '</')} in the same paragraph, or put both tags on lines of their own.`
          : `Add ${tag.startsWith('</') ? `the opening ${tag.replace('</', '<')}` : tag.replace('<', '</')}, and check the tags between.`,
      ],
      zh: [
        `${line ? `第 ${line} 行的 ` : ''}${tag} 没有在应当的位置结束。`,
        paragraph
          ? `请在同一段里写上 ${tag.replace('<', '</')},或让开始和结束标签各占一行。`
          : `请补上 ${tag.startsWith('</') ? tag.replace('</', '<') : tag.replace('<', '</')},并检查中间的标签。`,
      ],
    }
  }
  if (ruleId === 'unexpected-closing-slash') {
    return {
      en: ['A closing tag stands here, but nothing was opened.', 'Take it out, or add the opening tag before it.'],
      zh: ['这里有结束标签,却没有对应的开始标签。', '请删去,或在前面补上开始标签。'],
    }
  }
  if (reason.includes('before name') && reason.includes('create a comment')) {
    return {
      en: ['"<!" is not read here.', 'Write a comment as {/* … */}; put a backslash before < to show the sign.'],
      zh: ['这里不能用“<!”。', '注释请写 {/* … */};要显示 < 请在前面加反斜杠。'],
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
      zh: ['花括号 { 没有结束。', '请用 } 结束;要显示它请写 \\{。'],
    }
  }
  return {
    en: [
      `The mark-up cannot be read here: ${reason}.`,
      'Put a backslash before a < or { that is meant as a sign; check quotes and tags.',
    ],
    zh: [`这里的标记无法读取(${reason})。`, '如果 < 或 { 只是普通符号,请在前面加反斜杠;并检查引号和标签。'],
  }
}
