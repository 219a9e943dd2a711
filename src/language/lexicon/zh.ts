import { simplified } from '../text/traditional.ts'
import { CLASSES_ZH } from './classes.zh.ts'
import { CUES_ZH, MACROS_ZH } from './cues.zh.ts'
import { DENIALS_ZH } from './denials.zh.ts'
import type { Lexicon } from './lexicon.ts'
import { SIGNS_ZH } from './signs.zh.ts'

export const lexicon: Lexicon = {
  classes: CLASSES_ZH,
  cues: CUES_ZH,
  macros: MACROS_ZH,
  signs: SIGNS_ZH,
  denials: DENIALS_ZH,
  simplified,
}
