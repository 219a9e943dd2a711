import type { Lang } from '#content'
import type { Sureness } from './reading.ts'

/** Ties of this weight are plain: two or three telling words. Chinese counts characters and pairs, so it takes more. */
const PLAIN = { en: 300, zh: 600 } as const

/** How surely a turn speaks of what the buyer said, by the weight of the words that they share. */
export const tie = (weight: number, lang: Lang): Sureness => Math.min(1000, Math.round((1000 * weight) / PLAIN[lang]))
