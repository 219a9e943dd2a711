/** Words in, moves out. Knows no machines and no rubrics. */

import type { Lang } from '#content'
import type { Labeller } from './heard.ts'

export * from './heard.ts'
export { withoutPadding } from './padding.ts'

/** Weights, lexicon and set phrases of one language: none is of use without the others. */
const fetchEn = () => Promise.all([import('./weights/en.ts'), import('./lexicon/en.ts'), import('./phatic.en.ts')])
const fetchZh = () => Promise.all([import('./weights/zh.ts'), import('./lexicon/zh.ts'), import('./phatic.zh.ts')])

/** The labeller that ships, for these languages: all of it is fetched when it is asked for. */
export async function loadLabeller(langs: readonly Lang[]): Promise<Labeller> {
  const [{ createLabeller, keepLexicon, keepPhrases }, en, zh] = await Promise.all([
    import('./labeller-parts.ts'),
    langs.includes('en') ? fetchEn() : undefined,
    langs.includes('zh') ? fetchZh() : undefined,
  ])
  if (en) keepLexicon('en', en[1].lexicon)
  if (zh) keepLexicon('zh', zh[1].lexicon)
  if (en) keepPhrases('en', en[2].phrases)
  if (zh) keepPhrases('zh', zh[2].phrases)
  return createLabeller({ ...(en && { en: en[0].default }), ...(zh && { zh: zh[0].default }) })
}
