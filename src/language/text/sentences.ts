import type { Lang } from '#content'

/** A stretch of even text, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[]
  /** The mark it ends with: '?', '!', '.' or nothing. */
  readonly mark: '?' | '!' | '.' | ''
}

const ABBREVIATION = /(?:^|[\s("])(?:mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|approx|inc|ltd|co|prof|sr|jr|dept|fig|ext)$/
const LONG: Readonly<Record<Lang, number>> = { en: 230, zh: 60 }
const CUT: Readonly<Record<Lang, number>> = { en: 110, zh: 30 }

/** Sentences in spoken order, with their clauses. Dictation without marks is cut at joints, so that a window stays a window. */
export function sentencesOf(text: string, lang: Lang): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const mark = stopAt(text, at)
    if (mark === null) continue
    let end = at + 1
    while (end < text.length && /[.!?。…!?"”')\]]/.test(text[end] as string)) end++
    const run = text.slice(at, end)
    add(start, end, run.includes('?') ? '?' : run.includes('!') ? '!' : mark)
    start = end
    at = end - 1
  }
  add(start, text.length, '')
  return sentences

  function add(from: number, to: number, mark: Sentence['mark']): void {
    const trimmed = trim(text, from, to)
    if (trimmed === null) return
    const clauses = clausesOf(text, trimmed, lang)
    if (trimmed.end - trimmed.start <= LONG[lang] || clauses.length < 2) {
      sentences.push({ ...trimmed, clauses, mark })
      return
    }
    let group: Stretch[] = []
    clauses.forEach((clause, index) => {
      group.push(clause)
      const first = group[0] as Stretch
      const last = index === clauses.length - 1
      if (!last && clause.end - first.start < CUT[lang]) return
      sentences.push({ start: first.start, end: clause.end, clauses: group, mark: last ? mark : '' })
      group = []
    })
  }
}

function stopAt(text: string, at: number): Sentence['mark'] | null {
  const unit = text[at] as string
  if (unit === '?') return '?'
  if (unit === '!') return '!'
  if (unit === '。' || unit === ';' || unit === '；' || unit === '\n') return '.'
  if (unit === '…') return '.'
  if (unit !== '.') return null
  const next = text[at + 1] ?? ' '
  if (/[0-9a-z]/.test(next)) return null
  if (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 2] ?? '') && next !== ' ') return null
  return ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)) ? null : '.'
}

function trim(text: string, from: number, to: number): Stretch | null {
  let start = from
  let end = to
  while (start < end && /[\s"'”’)\]]/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null
}

const JOINT_EN = /,|:|;| — | - |\((?=\w)| (?=(?:but|because|so that|which|although|though|whereas|otherwise|unless) )/g
const JOINT_ZH = /,|、(?=.{6})|:|：|——?|-{2,}| +|(?=(?:但是|不过|所以|因为|那么|然后|而且|就是说|这样|要不|您看))/g
const TALK_EN =
  / (?=(?:and (?:i|we|you|then|if|so|the|it|what|how)|so (?:i|we|you|what|how|the|if|when|do)|now |then |ok |okay |well |if you |do you |would you |can you |what |how |i'?ll |let me |lets |let's ))/g
const TALK_ZH = /(?=(?:那您|那我|那咱|那你|我们|我就|我给|您这|您看|你看|你要|要是|如果|还有|再说|反正|这个|是不|对不|行不))/g

function clausesOf(text: string, sentence: Stretch, lang: Lang): readonly Stretch[] {
  const inner = text.slice(sentence.start, sentence.end)
  const pieces = cut(inner, lang === 'en' ? JOINT_EN : JOINT_ZH, lang === 'en' ? 8 : 3).flatMap((piece) => {
    const length = piece.end - piece.start
    if (length <= LONG[lang] / 2) return [piece]
    return cut(inner.slice(piece.start, piece.end), lang === 'en' ? TALK_EN : TALK_ZH, lang === 'en' ? 25 : 8).map((part) => ({
      start: piece.start + part.start,
      end: piece.start + part.end,
    }))
  })
  return pieces.map((piece) => ({ start: piece.start + sentence.start, end: piece.end + sentence.start }))
}

function cut(text: string, joint: RegExp, least: number): Stretch[] {
  const places = [...text.matchAll(joint)].map((match) => ({ at: match.index, size: match[0].length }))
  const pieces: Stretch[] = []
  let start = 0
  for (const { at, size } of places) {
    const piece = trim(text, start, at + size)
    if (piece === null || piece.end - piece.start < least || text.length - at - size < least) continue
    pieces.push(piece)
    start = at + size
  }
  const rest = trim(text, start, text.length)
  if (rest !== null) pieces.push(rest)
  return pieces
}
