/** All that is known of Chinese by hand: fetched in one piece, for none is of use without the others. */
export { KINSHIP_ZH as kinship } from './kinship/zh.ts'
export { lexicon } from './lexicon/zh.ts'
export { phrases } from './phatic.zh.ts'
