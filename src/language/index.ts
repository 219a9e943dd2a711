/** Words in, moves out. Knows no machines and no rubrics. */

import type { Lang } from '#content'
import type { Labeller } from './heard.ts'
import { createLabeller, type LabellerWeights } from './labeller.ts'

export * from './heard.ts'
export { createLabeller, type LabellerWeights } from './labeller.ts'
export { namesIn } from './names.ts'

/** The weights that ship, each language only when it is asked for. */
export async function shippedWeights(langs: readonly Lang[]): Promise<LabellerWeights> {
  const en = langs.includes('en') ? { en: (await import('./weights/en.ts')).default } : {}
  const zh = langs.includes('zh') ? { zh: (await import('./weights/zh.ts')).default } : {}
  return { ...en, ...zh }
}

/** The labeller that ships, for these languages. */
export const loadLabeller = async (langs: readonly Lang[]): Promise<Labeller> => createLabeller(await shippedWeights(langs))
