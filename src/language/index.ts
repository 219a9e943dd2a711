/** Words in, moves out. Knows no machines and no rubrics. */

import type { Lang } from '#content'
import type { Labeller } from './heard.ts'

export * from './heard.ts'
export { withoutPadding } from './padding.ts'
export { saidIn } from './said.ts'

/** Weights and words of one language: neither is of use without the other. */
const fetchEn = () => Promise.all([import('./weights/en.ts'), import('./words.en.ts')])
const fetchZh = () => Promise.all([import('./weights/zh.ts'), import('./words.zh.ts')])

/** The labeller that ships, for these languages: all of it is fetched when it is asked for. */
export async function loadLabeller(langs: readonly Lang[]): Promise<Labeller> {
  const [{ createLabeller, keepWords }, en, zh] = await Promise.all([
    import('./labeller-parts.ts'),
    langs.includes('en') ? fetchEn() : undefined,
    langs.includes('zh') ? fetchZh() : undefined,
  ])
  if (en) keepWords('en', en[1])
  if (zh) keepWords('zh', zh[1])
  return createLabeller({ ...(en && { en: en[0].default }), ...(zh && { zh: zh[0].default }) })
}
