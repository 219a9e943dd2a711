import type { Lang, SignId } from '#content'
import type { DenialWords } from './denials.ts'

/** What a sentence of the buyer tells: by these words, and how far they can be trusted (thousandths). */
export type SignCue = readonly [SignId, number, RegExp]

/** The words of one language that the labeller knows by hand. */
export interface Lexicon {
  /** Words of each class, between spaces; `+` stands for a space within one. */
  readonly classes: Readonly<Record<string, string>>
  /** Turns of phrase of each move, as regular expressions. */
  readonly cues: Readonly<Record<string, readonly string[]>>
  /** Word lists that the turns of phrase name. */
  readonly macros: Readonly<Record<string, string>>
  /** What buyers' lines tell, sentence by sentence. */
  readonly signs: readonly SignCue[]
  readonly denials: DenialWords
  /** The plain form of a character, in Chinese. */
  readonly simplified?: (character: string) => string
}

const KNOWN: Partial<Record<Lang, Lexicon>> = {}

/** Lexicons are large: a page that works in one language fetches one. Whoever reads turns keeps the language first. */
export function keepLexicon(lang: Lang, lexicon: Lexicon): void {
  KNOWN[lang] = lexicon
}

export function lexiconOf(lang: Lang): Lexicon {
  const lexicon = KNOWN[lang]
  if (lexicon === undefined) throw new Error(`The lexicon of "${lang}" has not been loaded.`)
  return lexicon
}
