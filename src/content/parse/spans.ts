import type { Span } from '../model/lesson.ts'

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u201c\u201d\u2018\u2019\u2014\u2026]/

/**
 * Line breaks inside a paragraph are no content: a blank in English, nothing between two Chinese characters. Runs of blanks
 * are one, outer blanks and empty spans go.
 */
export function tidy(spans: readonly Span[]): Span[] {
  const whole = spans.map((span) => span.text).join('')
  const out: string[] = spans.map(() => '')
  let written = ''
  let index = 0
  let border = spans[0]?.text.length ?? 0
  const blanks = /[ \t\r\n]+/y
  for (let at = 0; at < whole.length; ) {
    while (at >= border && index < spans.length - 1) {
      index += 1
      border += spans[index]!.text.length
    }
    blanks.lastIndex = at
    const run = blanks.exec(whole)?.[0]
    const after = whole[at + (run?.length ?? 0)]
    const before = written.at(-1)
    let piece = whole[at]!
    if (run) {
      const joins = before === undefined || after === undefined || (run.includes('\n') && CJK.test(before) && CJK.test(after))
      piece = joins ? '' : ' '
    }
    out[index] += piece
    written = piece === '' ? written : piece
    at += run?.length ?? 1
  }
  return spans.flatMap((span, at): Span[] => (out[at] === '' ? [] : [{ ...span, text: out[at]! }]))
}

/** The words of spans without their style. */
export function plain(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}
