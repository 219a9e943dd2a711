import { CLASSES_EN } from './classes.en.ts'
import { CUES_EN, MACROS_EN } from './cues.en.ts'
import type { Lexicon } from './lexicon.ts'

export const lexicon: Lexicon = { classes: CLASSES_EN, cues: CUES_EN, macros: MACROS_EN }
