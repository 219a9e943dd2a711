/** A stretch of a file's body that can be read by itself, and where it starts. */
export interface Segment {
  readonly start: number
  readonly text: string
}

/**
 * Parts the body before each element that begins a line of its own after an empty line, where no element is open: such an element
 * ends whatever Markdown stood before it, so that the parts mean together what the whole means. Reading them one by one is
 * faster than the whole, and a syntax error in one leaves the others readable.
 * @param balanced - false: part also where an element is open, to read on after one that was never closed
 */
export function segmentsOf(text: string, from: number, balanced = true): readonly Segment[] {
  const segments: Segment[] = []
  let start = from
  let depth = 0
  let afterBlank = true
  for (let line = from; line < text.length; ) {
    const end = text.indexOf('\n', line)
    const next = end < 0 ? text.length : end + 1
    const opens = text[line] === '<' && /[A-Z]/.test(text[line + 1] ?? '')
    if (opens && afterBlank && (depth <= 0 || !balanced) && line > start) {
      segments.push({ start, text: text.slice(start, line) })
      start = line
      depth = 0
    }
    depth += depthChange(text, line, next)
    afterBlank = text.slice(line, next).trim() === ''
    line = next
  }
  if (start < text.length) segments.push({ start, text: text.slice(start) })
  return segments
}

/** Tags opened less tags closed in a stretch; a tag that closes itself counts nothing. */
function depthChange(text: string, from: number, to: number): number {
  let change = 0
  for (let at = from; at < to; at += 1) {
    if (text[at] !== '<' || text[at - 1] === '\\') continue
    if (text[at + 1] === '/') change -= 1
    else if (/[A-Za-z>]/.test(text[at + 1] ?? '') && !closesItself(text, at + 1)) change += 1
  }
  return change
}

/** Whether a tag ends in `/>`: its end is the first `>` outside of quotes and braces; where the next `<` stands before, it has none. */
function closesItself(text: string, from: number): boolean {
  let quote = ''
  let braces = 0
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '{') braces += 1
    else if (char === '}') braces -= 1
    else if (char === '<' && braces <= 0) return false
    else if (char === '>' && braces <= 0) return text[at - 1] === '/'
  }
  return false
}
