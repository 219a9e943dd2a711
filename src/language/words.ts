import type { Lang } from '#content'
import { keepKinship } from './kinship/kinship.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { keepLexicon } from './lexicon/lexicon.ts'
import { keepPhrases, type Phrases } from './phatic.ts'

/** What is known of a language by hand, beside what was learnt. */
interface Words {
  readonly lexicon: Lexicon
  /** Turns of phrase that only tend the talk. */
  readonly phrases: Phrases
  /** Lines of words for the same thing. */
  readonly kinship: string
}

/** Whoever reads turns of a language keeps its words first. */
export function keepWords(lang: Lang, { lexicon, phrases, kinship }: Words): void {
  keepLexicon(lang, lexicon)
  keepPhrases(lang, phrases)
  keepKinship(lang, kinship)
}
