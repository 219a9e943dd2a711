import { LANGS, type Lang } from '#content'
import { loadLabeller, type Topic } from '#language'

/** What ships, in both languages. From here on it is known, too, what words are about. */
export const labeller = await loadLabeller(LANGS)

export const hear = (lang: Lang, text: string, context = '', earlier: readonly string[] = []) =>
  labeller.hear({ lang, text, context, earlier })
/** The ids of what is heard. */
export const moves = (lang: Lang, text: string, context = '') => hear(lang, text, context).moves.map(({ id }) => id)

/** Something of a scenario that words may be about. */
export const topic = (id: string, type: Topic['type'], about: readonly string[], words: readonly string[] = []): Topic => ({
  id,
  type,
  about,
  words,
})
