import { KINSHIP_EN } from '../kinship/en.ts'
import { keepKinship } from '../kinship/kinship.ts'
import { KINSHIP_ZH } from '../kinship/zh.ts'
import { lexicon as en } from './en.ts'
import { keepLexicon } from './lexicon.ts'
import { lexicon as zh } from './zh.ts'

/** For the trainer, which reads examples of either language. */
export function keepBoth(): void {
  keepLexicon('en', en)
  keepLexicon('zh', zh)
  keepKinship('en', KINSHIP_EN)
  keepKinship('zh', KINSHIP_ZH)
}
