import type { SellerSpoke } from '#buyer'
import type { Lang } from '#content'
import type { Heard } from '#language'
import { quotesIn } from './quotes-in.ts'

/**
 * What the buyer takes in of a heard turn.
 *
 * @param words - what was said: prices and days are compared with earlier ones
 */
export function spokeOf(to: string, heard: Heard, words?: { readonly text: string; readonly lang: Lang }): SellerSpoke {
  const { gate, moves, perhaps, length, questions, names, tells, phatic } = heard
  const quotes = words && gate === 'ok' ? quotesIn(words.text, words.lang) : {}
  const quoted = Object.keys(quotes).length > 0 ? { quotes } : {}
  const said = { ...(tells === undefined ? {} : { tells }), ...(phatic === undefined ? {} : { phatic }) }
  return { to, gate, moves, perhaps, length, questions, names, ...said, ...quoted }
}
