import type { Fault } from '../model/fault.ts'
import { faultAt, type Told } from './fault-at.ts'
import { nearPairs } from './near.ts'
import type { ParsedFile } from './read-file.ts'
import type { Tongue } from './reading.ts'

/** Drills and examples that share this much of their words, in hundredths, are one written twice. */
const NEARLY_THE_SAME = { drill: 70, example: 85 } as const

interface Item {
  readonly file: ParsedFile
  readonly key: string
  readonly id: string
  readonly text: string
}

/** Drills and examples that were written twice with a word changed: they would train and measure the same thing. */
export function checkNear(parsed: readonly ParsedFile[], tongue: Tongue): readonly Fault[] {
  const tell = (items: readonly Item[], least: number, rule: string, shortest: number): readonly Fault[] =>
    nearPairs(
      items.map(({ text }) => text),
      least,
      shortest,
    ).map(({ first, second, share }) => {
      const [one, two] = [items[first]!, items[second]!]
      const at = one.file.places.get(one.key)
      const where = `${one.file.file}:${at?.line ?? 1}`
      const told: Told =
        tongue === 'en'
          ? [`"${two.id}" is nearly the same as "${one.id}" (${where}; ${share} % in common).`, 'Write it anew, or take one out.']
          : [`“${two.id}”与“${one.id}”几乎相同（${where};${share}% 相同）。`, '请重写，或删去一个。']
      return faultAt(two.file, two.file.places.get(two.key), rule, told)
    })
  return (['en', 'zh'] as const).flatMap((lang) => {
    const here = parsed.filter((file) => file.lang === lang)
    const drills = here.flatMap((file): Item[] => {
      const all = file.type === 'drills' ? (file.draft?.drills ?? []) : file.type === 'lesson' ? (file.draft?.check ?? []) : []
      return all.map((drill) => ({ file, key: `drill:${drill.id}`, id: drill.id, text: `${drill.context} ${drill.model}` }))
    })
    const examples = here.flatMap((file): Item[] =>
      file.type === 'move'
        ? (file.draft?.examples ?? []).map((example, at) => ({
            file,
            key: `example:${at}`,
            id: example.from,
            text: example.text.length < 40 ? `${example.context} | ${example.text}` : example.text,
          }))
        : [],
    )
    return [
      ...tell(drills, NEARLY_THE_SAME.drill, 'drill/nearly-the-same', 12),
      ...tell(examples, NEARLY_THE_SAME.example, 'move/nearly-the-same', 12),
      ...twiceOver(drills, 'drill/id-twice', tongue),
    ]
  })
}

/** The id of a drill is its name in every record: it must be one of a kind in its language. */
function twiceOver(items: readonly Item[], rule: string, tongue: Tongue): readonly Fault[] {
  const seen = new Map<string, Item>()
  return items.flatMap((item) => {
    const first = seen.get(item.id)
    seen.set(item.id, first ?? item)
    if (!first || first.file === item.file) return []
    const told: Told =
      tongue === 'en'
        ? [`The drill "${item.id}" stands already in ${first.file.file}.`, 'Give one of the two another id.']
        : [`练习“${item.id}”已在 ${first.file.file} 中。`, '请给其中一个换个 id。']
    return [faultAt(item.file, item.file.places.get(item.key), rule, told)]
  })
}
