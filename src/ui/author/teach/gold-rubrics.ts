import type { Lang, Rubric } from '#content'
import { parse } from '#content/parse'
import type { Authored } from '#records'
import type { Past } from '#session/bench'
import type { Author } from '../author-deps.ts'

/** The gold answers that may show what teaching does: those of the trainer's own rubrics, and of the shipped ones that rated the talks. */
export async function goldRubrics(
  author: Author,
  drafts: readonly Authored[],
  lang: Lang,
  past: readonly Past[],
): Promise<readonly Rubric[]> {
  const own = drafts.flatMap(({ path, text }): readonly Rubric[] => {
    if (!path.startsWith('rubrics/')) return []
    const { type, value } = parse(path, text)
    return type === 'rubric' && value?.lang === lang ? [value] : []
  })
  const named = [...new Set(past.flatMap(({ rubrics }) => rubrics.map(({ id }) => id)))]
  const paths = new Set(await author.sourcePaths())
  const shipped = await Promise.all(
    named
      .filter((id) => !own.some((rubric) => rubric.id === id) && paths.has(`rubrics/${id}.${lang}.mdx`))
      .map(async (id) => parse(`rubrics/${id}.${lang}.mdx`, await author.loadSource(`rubrics/${id}.${lang}.mdx`))),
  )
  return [...own, ...shipped.flatMap(({ type, value }) => (type === 'rubric' && value ? [value] : []))].filter(
    ({ tests }) => tests.length > 0,
  )
}
