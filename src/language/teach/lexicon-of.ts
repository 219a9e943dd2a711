import type { Lang } from '#content'
import { keepWords } from '../words.ts'

/** Fetches the words of a language that the labeller knows by hand: whoever reads turns keeps them first. */
export async function keepWordsOf(lang: Lang): Promise<void> {
  keepWords(lang, lang === 'en' ? await import('../words.en.ts') : await import('../words.zh.ts'))
}
