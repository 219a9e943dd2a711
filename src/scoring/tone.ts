import type { Lang } from '#content'
import en from './tone/en.ts'
import zh from './tone/zh.ts'

/** Pieces of speech and what each says about how a buyer is being served: thousandths of a point of `overall`. */
export type ToneTable = ReadonlyMap<string, number>
export const TONES: Readonly<Record<Lang, ToneTable>> = { en: new Map(en), zh: new Map(zh) }

const LONGEST = 3

/** The pieces that tone is heard in: up to three words in a row (Chinese: characters), numbers alike. */
export function toneGrams(text: string, lang: Lang): readonly string[] {
  const even = text.normalize('NFKC').toLowerCase()
  const units =
    lang === 'en'
      ? (even.replaceAll('’', "'").match(/[a-z']+|[0-9]+|[?!.]/g) ?? [])
      : [...even.replace(/\s+/g, '').replace(/[0-9]+/g, '#')]
  const plain = lang === 'en' ? units.map((unit) => (/^[0-9]/.test(unit) ? '#' : unit)) : units
  const grams: string[] = []
  for (let length = 1; length <= LONGEST; length += 1) {
    for (let at = 0; at + length <= plain.length; at += 1) grams.push(plain.slice(at, at + length).join(lang === 'en' ? ' ' : ''))
  }
  return [...new Set(grams)]
}

/**
 * How a buyer's line sounds: above 0 like one who is well served, below like one who is not, in thousandths of a point.
 *
 * @remarks The table is fitted to rated talks (tests/bench/fit.ts). Tone never earns by itself: see `Clue`.
 */
export function toneOf(text: string, lang: Lang, table: ToneTable = TONES[lang]): number {
  const grams = toneGrams(text, lang)
  if (grams.length === 0) return 0
  const sum = grams.reduce((all, gram) => all + (table.get(gram) ?? 0), 0)
  return Math.round(sum / Math.sqrt(grams.length))
}
