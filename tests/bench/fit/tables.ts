import { LANGS, type Rubric } from '../../../src/content/index.ts'
import { confusion, qwk } from './agreement.ts'
import type { Held } from './cross-validate.ts'

const three = (value: number): string => value.toFixed(3)

/** Agreement with the readers, by language and criterion, on the corpus alone. */
export function agreementTable(
  held: readonly Held[],
  rubrics: readonly Rubric[],
): { readonly text: string; readonly figures: Readonly<Record<string, number>> } {
  const corpus = held.filter(({ talk }) => talk.corpus)
  const lines: string[] = []
  const figures: Record<string, number> = {}
  const of = (lang: string, pick: (one: Held) => readonly [number, number][]): readonly [number[], number[]] => {
    const pairs = corpus.filter(({ talk }) => talk.lang === lang).flatMap(pick)
    return [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
  }
  for (const rubric of rubrics) {
    for (const { id } of rubric.criteria) {
      const cells = LANGS.map((lang) => {
        const [read, given] = of(lang, ({ talk, points }) => (talk.rubric === rubric.id ? [[talk.points[id]!, points[id]!]] : []))
        figures[`${lang}.${rubric.id}.${id}`] = qwk(read, given, 5)
        return three(figures[`${lang}.${rubric.id}.${id}`]!)
      })
      lines.push(`${`${rubric.id}.${id}`.padEnd(24)} ${cells.join('  ')}`)
    }
    const cells = LANGS.map((lang) => {
      const [read, given] = of(lang, ({ talk, points }) =>
        talk.rubric === rubric.id ? [[talk.points.overall! * 2, points.overall! * 2]] : [],
      )
      figures[`${lang}.${rubric.id}.overall`] = qwk(read, given, 9)
      return three(figures[`${lang}.${rubric.id}.overall`]!)
    })
    lines.push(`${`${rubric.id}.overall`.padEnd(24)} ${cells.join('  ')}`)
  }
  for (const lang of LANGS) {
    const ids = rubrics.flatMap((rubric) => rubric.criteria.map((criterion) => `${lang}.${rubric.id}.${criterion.id}`))
    figures[`${lang}.criteria.mean`] = ids.reduce((sum, id) => sum + figures[id]!, 0) / ids.length
    const [read, given] = of(lang, ({ talk, points }) =>
      Object.entries(talk.points).flatMap(([id, value]) => (id === 'overall' ? [] : [[value, points[id]!] as [number, number]])),
    )
    figures[`${lang}.criteria`] = qwk(read, given, 5)
    const [whole, judged] = of(lang, ({ talk, points }) => [[talk.points.overall! * 2, points.overall! * 2]])
    figures[`${lang}.overall`] = qwk(whole, judged, 9)
    figures[`${lang}.overall.mean`] =
      rubrics.reduce((sum, rubric) => sum + figures[`${lang}.${rubric.id}.overall`]!, 0) / rubrics.length
  }
  const all = (name: string) => LANGS.map((lang) => three(figures[`${lang}.${name}`]!)).join('  ')
  lines.push(
    `${'all criteria, pooled'.padEnd(24)} ${all('criteria')}`,
    `${'mean over criteria'.padEnd(24)} ${all('criteria.mean')}`,
    `${'overall, pooled'.padEnd(24)} ${all('overall')}`,
    `${'mean over rubrics'.padEnd(24)} ${all('overall.mean')}`,
  )
  return {
    text: [`${'QWK with the readers'.padEnd(24)} ${LANGS.map((lang) => lang.padEnd(5)).join('  ')}`, ...lines].join('\n'),
    figures,
  }
}

/** Where the points fall: rows are the readers' 0 to 4, columns ours. */
export function confusionTables(held: readonly Held[], rubrics: readonly Rubric[]): string {
  const corpus = held.filter(({ talk }) => talk.corpus)
  return rubrics
    .flatMap((rubric) =>
      rubric.criteria.flatMap(({ id }) =>
        LANGS.map((lang) => {
          const own = corpus.filter(({ talk }) => talk.lang === lang && talk.rubric === rubric.id)
          const table = confusion(
            own.map(({ talk }) => talk.points[id]!),
            own.map(({ points }) => points[id]!),
            5,
          )
          return `${lang} ${rubric.id}.${id}\n${table.map((row, at) => `  ${at} | ${row.map((count) => String(count || '·').padStart(3)).join('')}`).join('\n')}`
        }),
      ),
    )
    .join('\n')
}

/** Whether `unsure` means something: how often the points are right, and how far off, where it is said and where not. */
export function unsureTable(held: readonly Held[]): string {
  const cells = held
    .filter(({ talk }) => talk.corpus)
    .flatMap(({ talk, points, unsure }) =>
      Object.entries(talk.points).flatMap(([id, value]) =>
        id === 'overall' ? [] : [{ off: Math.abs(value - points[id]!), unsure: unsure.includes(id) }],
      ),
    )
  return [true, false]
    .map((said) => {
      const own = cells.filter((cell) => cell.unsure === said)
      const off = own.reduce((sum, cell) => sum + cell.off, 0) / Math.max(1, own.length)
      const right = own.filter((cell) => cell.off === 0).length / Math.max(1, own.length)
      return `${said ? 'unsure' : 'sure  '} ${String(own.length).padStart(5)} criteria, ${(right * 100).toFixed(0)} % right, ${off.toFixed(2)} points off`
    })
    .join('\n')
}
