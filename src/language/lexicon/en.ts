import { CLASSES_EN } from './classes.en.ts'
import { CUES_EN, MACROS_EN } from './cues.en.ts'
import { DENIALS_EN } from './denials.en.ts'
import type { Lexicon } from './lexicon.ts'
import { SIGNS_EN } from './signs.en.ts'

export const lexicon: Lexicon = { classes: CLASSES_EN, cues: CUES_EN, macros: MACROS_EN, signs: SIGNS_EN, denials: DENIALS_EN }
