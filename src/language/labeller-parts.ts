/** What is fetched when a labeller is asked for, whatever its language. */
export { createLabeller } from './labeller.ts'
export { keepLexicon } from './lexicon/lexicon.ts'
export { keepPhrases } from './phatic.ts'
