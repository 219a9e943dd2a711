import type { Lang } from '#content'
import en from './common/en.ts'
import zh from './common/zh.ts'

/** A piece of text that may say what it is about. Offsets count UTF-16 units, end exclusive. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
  /** How much it says: 0 for a word that stands in every talk, up to `RARE`. */
  readonly weight: number
}

/** Up to this weight a word says too little to tie a turn to a buyer. */
const COMMONPLACE = 100
/** The weight of a word that few talks hold. */
export const RARE = 204

const COMMON: Readonly<Record<Lang, ReadonlyMap<string, number>>> = { en: weightsOf(en), zh: weightsOf(zh) }

/** A table is lines of `weight: word word word`. */
function weightsOf(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split('\n').flatMap((line) => {
      const [weight = '', words = ''] = line.split(':')
      return words
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, Number(weight)] as const)
    }),
  )
}

const TOKEN = /[a-z]+(?:['’][a-z]+)*|[0-9]+(?:[.,][0-9]+)*|[\u3400-\u9fff]+/gi
const HAN = /[\u3400-\u9fff]/
/** English words are known by their first letters: "deliver", "delivery", "delivered" are one. */
const STEM = 6

/** All pieces of a text by which it may be known again: word stems and numbers; in Chinese characters and pairs of them. */
export function pieces(text: string): readonly Omit<Word, 'weight'>[] {
  const found: Omit<Word, 'weight'>[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const start = match.index
    if (!HAN.test(token)) {
      const key = token.toLowerCase().replaceAll('’', "'").replaceAll(',', '').slice(0, STEM)
      found.push({ key, start, end: start + token.length })
      continue
    }
    for (let at = 0; at < token.length; at += 1) {
      found.push({ key: token[at]!, start: start + at, end: start + at + 1 })
      if (at + 1 < token.length) found.push({ key: token.slice(at, at + 2), start: start + at, end: start + at + 2 })
    }
  }
  return found
}

/** The pieces of a text that say something, with their weights; a figure of two number words ("six hundred") is one more. */
export function contentWords(text: string, lang: Lang): readonly Word[] {
  const common = COMMON[lang]
  const all = pieces(text).map((piece) => ({
    ...piece,
    key: kin(text.slice(piece.start, piece.end)),
    weight: common.get(piece.key) ?? RARE,
  }))
  const telling = all.filter((word) => word.weight > COMMONPLACE)
  return lang === 'en' ? [...telling, ...figures(all)] : telling
}

/** What a word shares with its kin: "sheet" and "sheets", "carry" and "carries", "price" and "pricing". */
function kin(token: string): string {
  if (!/^[a-z]/i.test(token)) return token.replaceAll(',', '')
  let stem = token.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  if (stem.length > 3) stem = stem.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  if (stem.length > 5) stem = stem.replace(/(?:ed|ing)$/, '')
  return stem.replace(/y$/, 'i').replace(/e$/, '').slice(0, STEM)
}

/** Number words, by their kin. */
const NUMBERS: ReadonlySet<string> = new Set(
  'minus half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'
    .split(' ')
    .map(kin),
)
function figures(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    return before && NUMBERS.has(before.key) && NUMBERS.has(word.key)
      ? [{ key: `${before.key} ${word.key}`, start: before.start, end: word.end, weight: RARE }]
      : []
  })
}

/** The weight of different words together. */
export function weightOf(words: readonly Word[]): number {
  const counted = new Set<string>()
  return words.reduce((sum, word) => (counted.has(word.key) ? sum : counted.add(word.key) && sum + word.weight), 0)
}

/** Length as people count it: words in English, characters in Chinese (Latin words and numbers count as one). */
export function lengthOf(text: string): number {
  let length = 0
  for (const match of text.matchAll(TOKEN)) length += HAN.test(match[0]) ? match[0].length : 1
  return length
}
