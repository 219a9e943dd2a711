import type { Lang } from '#content'
import { keepLexicon } from '../lexicon/lexicon.ts'

/** Fetches the words of a language that the labeller knows by hand: whoever reads turns keeps them first. */
export async function keepWordsOf(lang: Lang): Promise<void> {
  const { lexicon } = lang === 'en' ? await import('../lexicon/en.ts') : await import('../lexicon/zh.ts')
  keepLexicon(lang, lexicon)
}
