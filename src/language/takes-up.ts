import type { Lang } from '#content'
import { isContent, type ReadTurn } from './features.ts'
import type { Stretch } from './text/sentences.ts'

/** Asks what something is. */
const ASKS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:what|which|who|whose|how so)\b(?!\W*$)|\bwhat\W*$/,
  zh: /什么|啥|哪[个些样种位]?|谁|怎么/,
}
/** Asks for a measure: a question of its own. */
const COUNTS: Readonly<Record<Lang, RegExp>> = {
  en: /\bhow (?:many|much|long|often|old|far|big)\b/,
  zh: /多少|几|多[久长大高远]/,
}
/** "..., Bob?", "……，欧经理？" call somebody. */
const CALLED: Readonly<Record<Lang, RegExp>> = { en: /,\s*\p{L}+[^\p{L}]*$/u, zh: /,\s*\p{L}{1,4}[^\p{L}]*$/u }
/** Tokens of the longest such question. */
const SHORT = 8

/** "Dread what?", "Who's Sun?": a question in words that the buyer has just used asks what was meant by them. */
export function takesUp({ lang, even, sentences, buyer }: ReadTurn, { start, end }: Stretch): boolean {
  const words = even.text.slice(start, end).toLowerCase().replace(CALLED[lang], '')
  const asking = sentences.find(({ sentence }) => sentence.start <= start && end <= sentence.end)
  if (asking?.question !== true || !ASKS[lang].test(words) || COUNTS[lang].test(words)) return false
  const until = start + words.length
  const tokens = asking.tokens.filter((token) => token.start >= start && token.end <= until)
  const own = tokens.filter((token) => isContent(token, lang))
  return tokens.length <= SHORT && own.length > 0 && own.every((token) => buyer.stems.has(token.stem))
}
