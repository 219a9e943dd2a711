import type { Lang } from '#content'
import { keepBoth } from '../../src/language/lexicon/both.ts'
import { type Scorer, scorerFor } from '../../src/language/model/score.ts'
import { read } from '../../src/language/model/weights.ts'

/** The scorer of the weights that ship. */
export async function shippedScorer(lang: Lang): Promise<Scorer> {
  keepBoth()
  const { default: written } =
    lang === 'en' ? await import('../../src/language/weights/en.ts') : await import('../../src/language/weights/zh.ts')
  return scorerFor(read(written))
}
