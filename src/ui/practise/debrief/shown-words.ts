import type { Lang } from '#content'

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A clause up to so long is shown whole: characters in Chinese, words in English. */
const SHORT = { zh: 16, en: 8 } as const

const MARKS = /[，。！？；：…,.!?;:\n—]/u
const NUMBER = /[\d０-９一二三四五六七八九十百千万两半几零]/u
const LETTER = /[\p{L}\p{N}'’-]/u

/**
 * The words to show for a span that a machine found: the clause between its marks where that is short, else whole words. What counts
 * stays where it is; only the quotation is widened. An empty span stays empty.
 */
export function shownSpan(text: string, span: Span, lang: Lang): Span {
  const { start, end } = within(text, span)
  if (end <= start) return { start, end }
  const clause = { start: clauseStart(text, start), end: clauseEnd(text, end) }
  const short = trimmed(text, clause)
  return lengthOf(text.slice(short.start, short.end), lang) <= SHORT[lang] ? short : wholeWords(text, { start, end }, lang)
}

/** The words of a span as they are quoted. */
export function quoted(text: string, span: Span, lang: Lang): string {
  const { start, end } = shownSpan(text, span, lang)
  return text.slice(start, end).trim()
}

/** A span widened to the edges of its words; a Chinese number keeps what it counts. */
export function wholeWords(text: string, span: Span, lang: Lang): Span {
  const { start, end } = within(text, span)
  if (end <= start) return { start, end }
  const words = wordsOf(text, lang)
  const first = words.find((word) => word.start < start && word.end > start)
  const last = words.find((word) => word.start < end && word.end > end)
  let from = first?.start ?? start
  while (lang === 'zh' && from > 0 && NUMBER.test(text[from - 1]!)) from -= 1
  return { start: from, end: last?.end ?? end }
}

function clauseStart(text: string, at: number): number {
  let from = at
  while (from > 0 && !parts(text, from - 1)) from -= 1
  return from
}

/** Up to and without the mark; a span that ends on one is taken at its word. */
function clauseEnd(text: string, at: number): number {
  let to = at
  while (to < text.length && !parts(text, to) && !parts(text, to - 1)) to += 1
  return to
}

/** Whether a mark stands there; a point or comma within a number is none. */
const parts = (text: string, at: number): boolean =>
  MARKS.test(text[at] ?? '') && !(/[.,:]/.test(text[at]!) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

const lengthOf = (text: string, lang: Lang): number =>
  lang === 'zh' ? text.replace(/\s/gu, '').length : text.split(/\s+/u).filter((word) => LETTER.test(word)).length

const segmenters = new Map<Lang, Intl.Segmenter>()

/** The words of a text with their places. Where the browser cannot tell Chinese words apart, each character is one. */
function wordsOf(text: string, lang: Lang): readonly Span[] {
  if (lang === 'zh' && typeof Intl.Segmenter === 'function') {
    const known = segmenters.get(lang) ?? new Intl.Segmenter('zh-CN', { granularity: 'word' })
    segmenters.set(lang, known)
    return [...known.segment(text)].map(({ segment, index }) => ({ start: index, end: index + segment.length }))
  }
  if (lang === 'zh') return []
  return [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function within(text: string, { start, end }: Span): Span {
  return { start: Math.max(0, start), end: Math.min(text.length, end) }
}
