import type { Lang } from '#content'
import { type Field, langOf, type Part, wordsOf } from '#content/edit'
import { stateName } from '../../practise/debrief/change-words.ts'
import { called } from './called.ts'
import type { Form } from './form.ts'

type Choice = readonly [id: string, words: string]
const STEPS = ['heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'] as const

/** What an attribute may name: parts of this file by their own words, or what ships by its title. */
export function namable(
  { structure, moves, known, titles }: Form,
  field: Field<unknown>,
  lang: Lang,
): readonly Choice[] | undefined {
  const of = langOf(structure)
  const parts = (...names: readonly string[]): readonly Choice[] =>
    flat(structure.parts)
      .filter((part) => names.includes(part.name) && wordsOf(part, 'id') !== '')
      .map((part) => [wordsOf(part, 'id'), called(part, structure, lang)] as const)
  switch (field.refers) {
    case 'buyer': {
      const value = structure.front?.get('buyers')?.value
      return Array.isArray(value)
        ? value.map((one: { readonly id?: string; readonly name?: string }) => [one.id ?? '', one.name ?? one.id ?? ''] as const)
        : undefined
    }
    case 'fact':
      return parts('Fact')
    case 'need':
      return parts('Need')
    case 'hidden':
      return parts('Need', 'Secret')
    case 'settler':
      return parts('Fact', 'Need')
    case 'remedy':
      return parts('Remedy')
    case 'hinted':
      return [
        ...parts('Need', 'Secret', 'Concern'),
        ...(parts('Remedy').length > 0 ? STEPS.map((step) => [step, stateName(step, lang)] as const) : []),
      ]
    case 'criterion':
      return [...parts('Criterion'), ['overall', 'overall'] as const]
    case 'move':
      return moves.map(({ id, title }) => [id, title] as const)
    case 'lesson':
      return unique(known.lessons.map(({ id }) => id)).map((id) => [id, titles[`lessons/${id}.${of}`] ?? id] as const)
    case 'rubric':
      return unique([...known.rubrics.map(({ id }) => id), ...rubricsIn(titles)]).map(
        (id) => [id, titles[`rubrics/${id}.${of}`] ?? id] as const,
      )
    default:
      return undefined
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
const rubricsIn = (titles: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(titles).flatMap((path) => /^rubrics\/(.+)\.(?:en|zh)$/.exec(path)?.slice(1, 2) ?? [])
const flat = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...flat(part.parts)])
