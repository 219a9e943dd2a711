import type { Kind, Rubric } from '#content'
import type { Labeller } from '#language'
import { score, traceOf } from '#scoring'
import { EMPTY_VARIANTS, VARIANTS, type VariantId, variantsOf } from './variants.ts'

/** A gold answer in which a variant still got points. */
export interface Fooled {
  readonly test: string
  readonly variant: VariantId
  readonly gold: number
  readonly points: number
  /** The variant's words that counted. */
  readonly words: readonly string[]
}
/** How easily one criterion, or `overall`, is fooled by variants of the rubric's own gold answers. */
export interface Foolability {
  readonly criterion: string
  /** Of each variant: gold answers that had 2 points or more, and those of them that the variant still got them for. */
  readonly variants: Readonly<Record<VariantId, { readonly tried: number; readonly kept: number }>>
  /** Of the variants that do none of the work. */
  readonly tried: number
  readonly fooled: readonly Fooled[]
}

/** From so many points on, a gold answer is worth varying, and a variant that gets them has fooled the rule. */
const GOOD = 2
const WORDS = 4

/** Makes the variants of every gold answer and scores them; criteria in the rubric's order, then `overall`. */
export function foolabilityOf(
  rubric: Rubric,
  labeller: Labeller,
  onTest: (done: number, of: number) => void = () => undefined,
): readonly Foolability[] {
  const kind: Kind = rubric.kinds[0] ?? 'discovery'
  const ids = [...rubric.criteria.map(({ id }) => id), 'overall']
  const counted = new Map(ids.map((id) => [id, { variants: emptyCounts(), fooled: [] as Fooled[] }]))
  for (const [index, test] of rubric.tests.entries()) {
    const pointsOf = (turns: typeof test.turns) => {
      const report = score(rubric, traceOf({ lang: rubric.lang, kind, turns }, labeller))
      return {
        report,
        of: (id: string) => (id === 'overall' ? report.overall : (report.criteria[id]?.points ?? 0)),
      }
    }
    const gold = pointsOf(test.turns)
    for (const variant of variantsOf(rubric, test, labeller)) {
      const got = pointsOf(variant.turns)
      for (const id of ids) {
        if (gold.of(id) < GOOD) continue
        const row = counted.get(id)!
        const count = row.variants[variant.id]
        count.tried += 1
        if (got.of(id) < GOOD) continue
        count.kept += 1
        if (!EMPTY_VARIANTS.includes(variant.id)) continue
        const words = got.report.evidence
          .filter((one) => one.criterion === id && one.worth > 0)
          .map(({ turn, start, end }) => variant.turns[turn]?.text.slice(start, end) ?? '')
          .filter((one) => one !== '')
        row.fooled.push({
          test: test.id,
          variant: variant.id,
          gold: gold.of(id),
          points: got.of(id),
          words: [...new Set(words)].slice(0, WORDS),
        })
      }
    }
    onTest(index + 1, rubric.tests.length)
  }
  return ids.map((criterion) => {
    const { variants, fooled } = counted.get(criterion)!
    return { criterion, variants, tried: EMPTY_VARIANTS.reduce((sum, id) => sum + variants[id].tried, 0), fooled }
  })
}

const emptyCounts = () =>
  Object.fromEntries(VARIANTS.map((id) => [id, { tried: 0, kept: 0 }])) as Record<VariantId, { tried: number; kept: number }>
