import type { Lang } from '#content'
import type { Stretch } from './copied.ts'

/** "So I asked her, …", "我就问他……": what follows was put to somebody who is not here. */
const ASKED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:asked|said to|put it to|asking) (?:her|him|them|(?:a|an|the|my|our|one|another|some) (?!few|couple|quick|lot|question|favou?r|second|minute|moment)[a-z]+)\b/i,
  zh: /(?:问|请教)(?:了|过)?(?:他|她|人家|那位|那个|一位|我(?:朋友|同事|老板|客户|同学))/,
}
/** A sentence with the marks that end it; Chinese and English alike. */
const SENTENCE = /[^.!?。！？\n]*[.!?。！？\n]*/g

/** The questions in a text that are told, not put: from the sentence that says whom they were put to, as long as it asks. */
export function toldElsewhere(text: string, lang: Lang): readonly Stretch[] {
  const found: Stretch[] = []
  let telling = false
  for (const match of text.matchAll(SENTENCE)) {
    if (match[0].trim() === '') continue
    const asks = /[?？]/.test(match[0])
    telling = asks && (telling || ASKED[lang].test(match[0]))
    if (telling) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
