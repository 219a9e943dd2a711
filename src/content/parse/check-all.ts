import { CORE_MOVES, type Fault, type Lang, type PersonaId } from '../model.ts'
import { nearPairs } from './near.ts'
import { nearest } from './nearest.ts'
import { type ParsedFile, parse } from './read-file.ts'
import type { Range, Reference, Tongue } from './reading.ts'
import { checkTwins } from './twins.ts'

/** What stands outside of the files that are checked and may be named by them. */
export interface Known {
  readonly personas: readonly { readonly id: PersonaId; readonly lang: Lang }[]
  readonly rubrics: readonly { readonly id: string; readonly lang: Lang; readonly criteria: readonly string[] }[]
  /** Moves beyond the core ones. */
  readonly moves: readonly string[]
  readonly lessons: readonly { readonly id: string; readonly lang: Lang }[]
  /** Files of recorded sound; unchecked when left out. */
  readonly sounds?: readonly string[]
}

export interface CheckOptions {
  readonly tongue?: Tongue
  readonly known?: Known
}

/** Drills and examples that share this much of their words, in hundredths, are one written twice. */
export const NEARLY_THE_SAME = { drill: 70, example: 85, line: 88 } as const

/** Checks files by themselves, against each other and against what is known; all faults, in the order of the files. Pure. */
export function checkAll(
  files: readonly { readonly path: string; readonly text: string }[],
  options: CheckOptions = {},
): readonly Fault[] {
  const { tongue = 'en' } = options
  return checkParsed(
    files.map(({ path, text }) => parse(path, text, { tongue })),
    options,
  )
}

/** The same for files that are read already. */
export function checkParsed(parsed: readonly ParsedFile[], { tongue = 'en', known }: CheckOptions = {}): readonly Fault[] {
  const faults = [
    ...parsed.flatMap((file) => file.faults),
    ...checkTwice(parsed, tongue),
    ...checkNames(parsed, knownTo(parsed, known), tongue),
    ...allTwins(parsed, tongue),
    ...checkNear(parsed, tongue),
  ]
  const order = new Map(parsed.map(({ file }, at) => [file, at]))
  return faults.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column)
}

/** What a set of files offers to others. */
export function knownTo(parsed: readonly ParsedFile[], more?: Known): Known {
  const personas = [...(more?.personas ?? [])]
  const rubrics = [...(more?.rubrics ?? [])]
  const moves = [...CORE_MOVES, ...(more?.moves ?? [])] as string[]
  const lessons = [...(more?.lessons ?? [])]
  for (const { type, draft, lang } of parsed) {
    if (!draft) continue
    if (type === 'persona') personas.push({ id: draft.id, lang })
    else if (type === 'rubric') rubrics.push({ id: draft.id, lang, criteria: draft.criteria.map(({ id }) => id) })
    else if (type === 'move') moves.push(draft.id)
    else if (type === 'lesson') lessons.push({ id: draft.id, lang })
  }
  return { personas, rubrics, moves, lessons, ...(more?.sounds ? { sounds: more.sounds } : {}) }
}

type Told = readonly [message: string, mend: string]
function faultAt(
  file: ParsedFile,
  at: Pick<Range, 'line' | 'column'> | undefined,
  rule: string,
  told: Told,
  fix?: Fault['fix'],
): Fault {
  const [message, mend] = told
  return { rule, file: file.file, line: at?.line ?? 1, column: at?.column ?? 1, message, mend, ...(fix ? { fix } : {}) }
}

/** Two files that hold the same thing in the same language. */
function checkTwice(parsed: readonly ParsedFile[], tongue: Tongue): readonly Fault[] {
  const seen = new Map<string, ParsedFile>()
  return parsed.flatMap((file) => {
    if (!file.type || file.id === '') return []
    const key = `${file.type} ${file.id} ${file.lang}`
    const first = seen.get(key)
    seen.set(key, first ?? file)
    if (!first) return []
    const told: Told =
      tongue === 'en'
        ? [`"${file.id}" stands already in ${first.file}.`, 'Give one of the two another id.']
        : [`“${file.id}”已在 ${first.file} 中。`, '请给其中一个换个 id。']
    return [faultAt(file, undefined, 'file/twice', told)]
  })
}

const LABEL: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  persona: ['persona', '性格'],
  rubric: ['rubric', '评分表'],
  move: ['move', '动作'],
  lesson: ['lesson', '课程'],
  skill: ['criterion (rubric.criterion)', '评分项（评分表.评分项）'],
  sound: ['sound under content/sounds', '声音文件（content/sounds）'],
}

/** Every id that a file names outside of itself must be there, in its language. */
function checkNames(parsed: readonly ParsedFile[], known: Known, tongue: Tongue): readonly Fault[] {
  const byLang = (lang: Lang) => {
    const here = <T extends { readonly lang: Lang }>(items: readonly T[]) => items.filter((item) => item.lang === lang)
    const rubrics = here(known.rubrics)
    return {
      persona: here(known.personas).map(({ id }) => id as string),
      rubric: rubrics.map(({ id }) => id),
      move: known.moves,
      lesson: here(known.lessons).map(({ id }) => id),
      skill: rubrics.flatMap(({ id, criteria }) => criteria.map((criterion) => `${id}.${criterion}`)),
      sound: known.sounds,
    }
  }
  const names = { en: byLang('en'), zh: byLang('zh') }
  return parsed.flatMap((file) => {
    const references: Reference[] = [...file.references]
    if (file.type === 'scenario') {
      for (const buyer of file.draft?.buyers ?? []) {
        const at = file.places.get(`buyer:${buyer.id}`)
        if (at) references.push({ kind: 'persona', id: buyer.persona, at })
      }
    }
    return references.flatMap(({ kind, id, at }) => {
      const there = names[file.lang][kind as keyof (typeof names)['en']]
      if (!there || there.includes(id)) return []
      const meant = nearest(id, there)
      const [en, zh] = LABEL[kind] ?? [kind, kind]
      const told: Told =
        tongue === 'en'
          ? [
              `There is no ${en} "${id}"${UNBOUND.includes(kind) ? '' : ` in "${file.lang}"`}.`,
              meant ? `Did you mean "${meant}"?` : listed(there),
            ]
          : [
              `没有“${id}”这个${zh}${UNBOUND.includes(kind) ? '' : `(${file.lang})`}。`,
              meant ? `是不是“${meant}”？` : listedZh(there),
            ]
      const fix = meant && at.end - at.start === id.length ? { start: at.start, end: at.end, insert: meant } : undefined
      return [faultAt(file, at, `reference/${kind}`, told, fix)]
    })
  })
}
/** The same in both languages. */
const UNBOUND: readonly string[] = ['move', 'sound']
const listed = (there: readonly string[]) =>
  there.length === 0
    ? 'Write it first; there is none yet.'
    : `There are: ${there.slice(0, 12).join(', ')}${there.length > 12 ? ' …' : ''}.`
const listedZh = (there: readonly string[]) =>
  there.length === 0 ? '请先写好它；目前一个也没有。' : `现有：${there.slice(0, 12).join('、')}${there.length > 12 ? '……' : ''}。`

function allTwins(parsed: readonly ParsedFile[], tongue: Tongue): readonly Fault[] {
  const english = new Map(
    parsed.filter(({ lang, type }) => lang === 'en' && type).map((file) => [`${file.type} ${file.id}`, file]),
  )
  return parsed.flatMap((file) => {
    const twin = file.lang === 'zh' && file.type ? english.get(`${file.type} ${file.id}`) : undefined
    return twin ? checkTwins(twin, file, tongue) : []
  })
}

interface Item {
  readonly file: ParsedFile
  readonly key: string
  readonly id: string
  readonly text: string
}

/** Drills and examples that were written twice with a word changed: they would train and measure the same thing. */
function checkNear(parsed: readonly ParsedFile[], tongue: Tongue): readonly Fault[] {
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
