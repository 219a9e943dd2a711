/** All that is known of English by hand: fetched in one piece, for none is of use without the others. */
export { KINSHIP_EN as kinship } from './kinship/en.ts'
export { lexicon } from './lexicon/en.ts'
export { phrases } from './phatic.en.ts'
