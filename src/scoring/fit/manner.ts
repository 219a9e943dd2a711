import type { Lang, Manner } from '#content'
import type { Heard } from '#language'
import { lengthOf } from '../words.ts'
import type { WordedManner } from './worded.ts'
import { MANNER_WORDS as EN } from './words.en.ts'
import { MANNER_WORDS as ZH } from './words.zh.ts'

/** A manner found in a turn, and the words that show it: all of them where it is the length. UTF-16 units, end exclusive. */
export interface FoundManner {
  readonly id: Manner
  readonly start: number
  readonly end: number
}

/** A turn is brief up to this share of what the person takes in at once, in hundredths. */
const BRIEF = 60

/** Words (en) or characters (zh) that must stand beside those that show a manner: key words in a row are no way of saying a thing. */
const BESIDE: Readonly<Record<Lang, number>> = { en: 4, zh: 6 }

/**
 * How a turn is said; nothing where it only strings such words together.
 *
 * @param longTurn - words (en) or characters (zh) beyond which this person finds a turn long
 */
export function mannersOf(text: string, lang: Lang, heard: Pick<Heard, 'length'>, longTurn: number): readonly FoundManner[] {
  const words = lang === 'en' ? EN : ZH
  const found: FoundManner[] = []
  const whole = { start: 0, end: text.length }
  if (heard.length * 100 <= longTurn * BRIEF) found.push({ id: 'brief', ...whole })
  else if (heard.length > longTurn) found.push({ id: 'long', ...whole })
  let beside = text
  for (const id of Object.keys(words) as readonly WordedManner[]) {
    if (id !== 'lively') beside = beside.replace(words[id], ' ') // a cry is the whole sentence
    words[id].lastIndex = 0
    const match = words[id].exec(text)
    if (match) found.push({ id, start: match.index, end: match.index + match[0].length })
  }
  return lengthOf(beside) < BESIDE[lang] ? [] : found
}
