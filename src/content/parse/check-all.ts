import type { Fault } from '../model/fault.ts'
import type { Lang } from '../model/lang.ts'
import { CORE_MOVES } from '../model/move.ts'
import type { PersonaId } from '../model/person.ts'
import { faultAt, type Told } from './fault-at.ts'
import { nearest } from './nearest.ts'
import { type ParsedFile, parse } from './read-file.ts'
import type { Reference, Tongue } from './reading.ts'
import { checkNear } from './repeats.ts'
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
function knownTo(parsed: readonly ParsedFile[], more?: Known): Known {
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
