import type { Lang } from '#content'
import { TIME } from './names.ts'
import { LONGEST } from './text/normalise.ts'

/** Marks between pieces, and those that end a sentence; none inside "4.7", "10:30" or "a.m.". */
const PIECE = /(?:(?<!\d)[,:/]|[,:/](?!\d)|(?<!\.[a-z])[.](?![a-z\d])|[，、;；：。!！?？\n…|—–]|\s-+\s)+/gi
const ENDS = /[.。!！?？\n…]/

const UNIT: Readonly<Record<Lang, RegExp>> = { en: /[\p{L}\p{N}'’-]+/gu, zh: /[\u3400-\u9fff]|[a-z0-9]+/gi }
/** Longest piece that may be a mere scrap: words in English, characters in Chinese. */
const SCRAP: Readonly<Record<Lang, number>> = { en: 4, zh: 4 }
/** So many scraps in a row are no speech. */
const ROW: Readonly<Record<Lang, number>> = { en: 3, zh: 4 }

/** Somebody and what they do, or asking for it: such a piece says something. */
const SAYS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i|we|you|they|he|she|it|that|this|there|let|who|please)(?:['’]\w+)? \w|\b(?:i|we|you|they|he|she|it|that|there|let)['’]\w/i,
  zh: /[我您你他她它咱这那].{2}|(?:是|有|给|来|会|能|可以|让|请).{2}/,
}
/** Longest piece that people say on its own. */
const ALONE_LONGEST: Readonly<Record<Lang, number>> = { en: 8, zh: 12 }
/** What people say on its own: neither a scrap nor a clause. */
const ALONE: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(?:yes|yeah|yep|no|nope|right|okay|ok|sure|fine|good|great|well|so|and|but|oh|ah|hm+|hello|hi|hey|exactly|absolutely|really|true|agreed|understood|perfect)(?: (?:then|so|and|but|morning|afternoon|evening|enough|point|yes|no))?|.*\b(?:sorry|apolog\w+|thank\w*|understand\w*|understood|hear you|fair|promise\w*)\b.*)$/i,
  zh: /^(?:好|好的|好吧|行|嗯|对|对的|是|是的|没错|明白|了解|懂|可以|没问题|当然|您好|你好|喂|哦|啊|那|那么|.*(?:抱歉|对不起|不好意思|道歉|谢|理解|明白|辛苦).*)$/,
}

interface Stretch {
  readonly start: number
  readonly end: number
}
interface Piece extends Stretch {
  /** Whether a sentence ends behind it. */
  readonly last: boolean
  readonly kind: 'scrap' | 'alone' | 'clause'
}

function kindOf(words: string, length: number, lang: Lang): Piece['kind'] {
  if (length <= ALONE_LONGEST[lang] && ALONE[lang].test(words)) return 'alone'
  return length <= SCRAP[lang] && !SAYS[lang].test(words) ? 'scrap' : 'clause'
}

function piecesOf(text: string, lang: Lang): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let listed = false
  const add = (end: number, mark: string): void => {
    const words = text.slice(start, end).trim()
    const length = words.match(UNIT[lang])?.length ?? 0
    if (length > 0) {
      // "Timetable: tonight" promises something.
      const kind = listed && TIME[lang].test(words.toLowerCase()) ? 'clause' : kindOf(words, length, lang)
      pieces.push({ start, end: end + mark.length, last: ENDS.test(mark), kind })
    }
    listed = /[:：]/.test(mark)
    start = end + mark.length
  }
  for (const mark of text.matchAll(PIECE)) add(mark.index, mark[0])
  add(text.length, '')
  return pieces
}

/** Rows of scraps: sentences, one behind the other, in which nothing is said. A list inside a sentence that says something is none. */
function rowsIn(pieces: readonly Piece[], lang: Lang): readonly Stretch[] {
  const rows: Stretch[] = []
  let row: Piece[] = []
  const close = (): void => {
    const scraps = row.filter(({ kind }) => kind === 'scrap')
    if (scraps.length >= ROW[lang]) rows.push({ start: scraps[0]?.start ?? 0, end: scraps.at(-1)?.end ?? 0 })
    row = []
  }
  for (let at = 0; at < pieces.length; ) {
    const to = pieces.findIndex((piece, index) => index >= at && piece.last)
    const sentence = pieces.slice(at, to < 0 ? pieces.length : to + 1)
    if (sentence.some(({ kind }) => kind === 'clause')) close()
    else row.push(...sentence)
    at += sentence.length
  }
  close()
  return rows
}

/** The buyer's last line as a whole, before or behind what the seller says: handed back, and no word of the seller's. */
function echoIn(text: string, buyer: string, lang: Lang): Stretch | null {
  const own = [...text.matchAll(UNIT[lang])]
  const theirs = [...buyer.matchAll(UNIT[lang])].map(([unit]) => unit.toLowerCase())
  if (theirs.length < 2 || theirs.length >= own.length) return null
  const same = (from: number): boolean => theirs.every((unit, at) => own[from + at]?.[0].toLowerCase() === unit)
  const behind = own.length - theirs.length
  if (same(behind)) return { start: own[behind]?.index ?? 0, end: text.length }
  return same(0) ? { start: 0, end: own[theirs.length]?.index ?? 0 } : null
}

/**
 * The turn without what only pads it: rows of scraps that are no clauses, and the buyer's last line handed back whole. Blanks
 * stand for every unit, so that places stay. A turn that would be blank as a whole is left as it is: the gate has its word for it.
 */
export function withoutPadding(text: string, lang: Lang, buyer: string): string {
  const blank = (left: string, stretch: Stretch | null): string =>
    stretch === null ? left : left.slice(0, stretch.start) + ' '.repeat(stretch.end - stretch.start) + left.slice(stretch.end)
  const spoken = text.slice(0, LONGEST)
  const echoed = blank(spoken, echoIn(spoken, buyer.slice(0, LONGEST), lang))
  const bare = rowsIn(piecesOf(echoed, lang), lang).reduce(blank, echoed)
  return /[\p{L}\p{N}]/u.test(bare) ? bare + text.slice(LONGEST) : text
}
