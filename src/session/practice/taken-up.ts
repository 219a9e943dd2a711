import type { Lang } from '#content'

/** A stretch of words: UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where an answer takes up the words of its situation: the phrase itself, or a telling word of it in another form ("stops",
 * "stopped"); in Chinese, two neighbouring characters of it.
 *
 * @returns in the order of the text, none overlapping
 */
export function taken(text: string, about: readonly string[], lang: Lang): readonly Stretch[] {
  const low = text.toLowerCase()
  const found = about.flatMap((phrase) => {
    const words = phrase.toLowerCase().trim()
    return lang === 'zh' && /\p{Script=Han}/u.test(words) ? han(low, words) : latin(low, words)
  })
  const sorted = found.sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: Stretch[] = []
  for (const stretch of sorted) {
    const last = apart.at(-1)
    if (last && stretch.start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    else apart.push(stretch)
  }
  return apart
}

function han(text: string, phrase: string): readonly Stretch[] {
  const whole = text.indexOf(phrase)
  if (whole >= 0) return [{ start: whole, end: whole + phrase.length }]
  const pairs = Array.from({ length: Math.max(0, phrase.length - 1) }, (_, at) => phrase.slice(at, at + 2))
  return pairs.flatMap((pair) => {
    const at = text.indexOf(pair)
    return at >= 0 ? [{ start: at, end: at + 2 }] : []
  })
}

/** Small words carry nothing: four letters or a figure at least. Endings may differ. */
function latin(text: string, phrase: string): readonly Stretch[] {
  return phrase.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    if (!/\d/.test(word) && word.length < 4) return []
    const stem = /\d/.test(word) ? word : stemOf(word)
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const isForm = match[0].startsWith(stem) && match[0].length - stem.length <= 4
      if (match[0] === word || isForm) return [{ start: match.index, end: match.index + match[0].length }]
    }
    return []
  })
}

/** Without its ending, where four letters are left. */
const stemOf = (word: string): string => /^(.{4,}?)(?:ies|ing|ed|es|s|y|e)$/.exec(word)?.[1] ?? word
