import type { Rubric } from '../../../src/content/index.ts'

/** Puts a rubric's numbers into its MDX text; every word stays as its author wrote it. Both languages share the numbers. */
export function withNumbers(text: string, rubric: Rubric): string {
  const criteria = rubric.criteria.reduce((all, criterion) => {
    const block = new RegExp(`<Criterion id="${criterion.id}"[\\s\\S]*?</Criterion>`)
    return all.replace(block, (found) =>
      criterion.clues.reduce(
        (inner, clue) => inner.replace(new RegExp(`(<Clue id="${clue.id}"[^>]*? worth=\\{)-?\\d+(\\})`), `$1${clue.worth}$2`),
        found.replace(/levels=\{\[[^\]]*\]\}/, `levels={[${criterion.levels.join(', ')}]}`),
      ),
    )
  }, text)
  const { base, fault, levels, weights } = rubric.overall
  return criteria.replace(/<Overall[\s\S]*?<\/Overall>/, (found) =>
    Object.entries(weights).reduce(
      (inner, [id, weight]) => inner.replace(new RegExp(`(<Weight criterion="${id}" worth=\\{)-?\\d+(\\})`), `$1${weight}$2`),
      found.replace(/<Overall[^>]*>/, `<Overall base={${base}} fault={${fault}} levels={[${levels.join(', ')}]}>`),
    ),
  )
}
