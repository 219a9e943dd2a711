import { freeze } from '../freeze.ts'
import type { Account } from '../model/account.ts'
import type { DrillSet } from '../model/drill.ts'
import type { Fault } from '../model/fault.ts'
import { LANGS, type Lang } from '../model/lang.ts'
import type { Lesson } from '../model/lesson.ts'
import type { Move } from '../model/move.ts'
import type { OverlaySheet } from '../model/overlay.ts'
import type { Persona } from '../model/persona.ts'
import type { ReadSet } from '../model/reads.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Scenario } from '../model/scenario.ts'
import { readAccount } from './account.ts'
import { readDrillSet } from './drills.ts'
import { readFrontMatter } from './front-matter.ts'
import { FILE_TYPES, type FileType } from './grammar/file.ts'
import { FILES } from './grammar.ts'
import { readLesson } from './lesson.ts'
import { tooLong, tooMuch } from './limits.ts'
import { readMove } from './move.ts'
import { nearest } from './nearest.ts'
import { readOverlay } from './overlay.ts'
import { readPersona } from './persona.ts'
import type { Source } from './read-fields.ts'
import { type Range, type Reading, type Reference, reserved, startReading, type Tongue } from './reading.ts'
import { readReads } from './reads.ts'
import { resolveReferences } from './references.ts'
import { readRubric } from './rubric.ts'
import { readScenario } from './scenario.ts'
import { segmentsOf } from './segments.ts'
import { checkSigns } from './signs.ts'
import { type Memo, type Node, readBody } from './tree.ts'

/** What each type of file holds once it is read. */
export interface ContentOf {
  readonly persona: Persona
  readonly scenario: Scenario
  readonly rubric: Rubric
  readonly move: Move
  readonly lesson: Lesson
  readonly drills: DrillSet
  readonly reads: ReadSet
  readonly account: Account
  readonly overlay: OverlaySheet
}
export type Content = ContentOf[FileType]

interface Read {
  readonly file: string
  readonly id: string
  readonly lang: Lang
  readonly faults: readonly Fault[]
  /**
   * Where each thing stands: `need:stops`, `need:stops.felt`, `need:stops.felt.0`, `concern:price.raised`, `criterion:order`,
   * `drill:doubt-01`, `voice:go-on.2`… with offsets in UTF-16 units of the text.
   */
  readonly places: ReadonlyMap<string, Range>
  /** What it names outside of itself: moves, personas, rubrics, lessons, skills, sounds. */
  readonly references: readonly Reference[]
}
/** One file, read. Without faults `value` is what it holds; `draft` is what could be read in spite of them, for a preview. */
export type ParsedFile =
  | {
      [T in FileType]: Read & { readonly type: T; readonly value: ContentOf[T] | null; readonly draft: ContentOf[T] | null }
    }[FileType]
  | (Read & { readonly type: null; readonly value: null; readonly draft: null })

export interface ParseOptions {
  /** The language in which faults speak; English when left out. */
  readonly tongue?: Tongue
  /** What the file holds, when neither its folder nor its front matter tells. */
  readonly type?: FileType
  /** What was read before; the same file again is then read faster. */
  readonly memo?: Memo
}

const READERS: { readonly [T in FileType]: (front: Source, body: readonly Node[], reading: Reading) => ContentOf[T] } = {
  persona: readPersona,
  scenario: readScenario,
  rubric: readRubric,
  move: readMove,
  lesson: readLesson,
  drills: readDrillSet,
  reads: readReads,
  account: readAccount,
  overlay: readOverlay,
}

/**
 * Reads one file of content: its value, all faults at once, and the place of each thing. Nothing is run and nothing is thrown.
 * Offsets count from the first sign after a byte order mark.
 * @param file - its path; the folder tells what it holds, and the name is checked against id and language
 */
export function parse(file: string, source: string, options: ParseOptions = {}): ParsedFile {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const reading = startReading(file, text, options.tongue ?? 'en')
  const none = (id = '', lang: Lang = 'en'): ParsedFile => ({
    type: null,
    value: null,
    draft: null,
    file,
    id,
    lang,
    faults: sorted(reading),
    places: reading.places,
    references: reading.references,
  })
  if (tooMuch(text, reading)) return none()
  checkSigns(text, reading)
  const fence = frontRange(text)
  const segments = segmentsOf(text, fence?.end ?? 0)
  if (tooLong(fence?.end ?? 0, segments, reading)) return none()
  const front = readFrontMatter(fence, reading)
  const { nodes, whole } = readBody(segments, reading, options.memo)
  if (!front) return none()
  const type = typeOf(file, front, options.type, reading)
  const id = front.get('id')?.value
  const lang = LANGS.find((known) => known === front.get('lang')?.value)
  if (!type) return none(typeof id === 'string' ? id : '', lang)
  return finish(type, front, nodes, whole, reading)
}

function finish<T extends FileType>(type: T, front: Source, body: readonly Node[], whole: boolean, reading: Reading): ParsedFile {
  const read = READERS[type] as (front: Source, body: readonly Node[], reading: Reading) => ContentOf[T]
  const draft = freeze(read(front, body, reading))
  checkName(draft.id, draft.lang, front, reading)
  reserved(draft.id, front.get('id')?.valueAt ?? front.at, reading.fault)
  resolveReferences(reading)
  const faults = sorted(reading).filter((fault) => whole || STANDS_ALONE.test(fault.rule))
  const value = faults.length === 0 ? draft : null
  const { file, places } = reading
  const references = reading.references.filter(({ kind }) => ABROAD.has(kind))
  return { type, value, draft, file, id: draft.id, lang: draft.lang, faults, places, references } as unknown as ParsedFile // type and value were made together
}
/** Where a part of the file could not be read, only these are told: the others would complain of what stands in that part. */
const STANDS_ALONE = /^(?:syntax|attribute|front|text|line|id|file)\/|^prose\/(?!stray)|^element\/(?:html|twice)$/
const ABROAD: ReadonlySet<string> = new Set(['persona', 'rubric', 'move', 'lesson', 'skill', 'sound'])

function sorted(reading: Reading): readonly Fault[] {
  return [...reading.faults].sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Where the front matter stands, its two lines of `---` too. */
export function frontRange(text: string): { readonly start: number; readonly end: number } | null {
  const match = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(text)
  return match ? { start: 0, end: match[0].length } : null
}

/** What a file holds, by its folder: `content/moves/proof.en.mdx` is a move. */
export function typeByFolder(file: string): FileType | undefined {
  const folders = file.split(/[\\/]/).slice(0, -1).reverse()
  for (const folder of folders) {
    const type = FILE_TYPES.find((one) => FILES[one].folder === folder)
    if (type) return type
  }
  return undefined
}

function typeOf(file: string, front: Source, given: FileType | undefined, reading: Reading): FileType | null {
  const stated = front.get('type')?.value
  const named = FILE_TYPES.find((type) => type === stated)
  if (named) return named
  const guessed = typeByFolder(file) ?? given ?? byShape(front.keys)
  if (guessed) return guessed
  const meant = typeof stated === 'string' ? nearest(stated, FILE_TYPES) : undefined
  reading.fault('file/type', front.get('type')?.valueAt ?? front.at, {
    en: [
      'It cannot be told what this file holds.',
      `Add type: ${meant ?? FILE_TYPES.join(', ')}, or put it into its folder (scenarios, rubrics, …).`,
    ],
    zh: [
      '无法判断这个文件是什么。',
      `请加上 type: ${meant ?? FILE_TYPES.join('、')}，或放进对应的文件夹（scenarios、rubrics……）。`,
    ],
  })
  return null
}

function byShape(keys: readonly string[]): FileType | undefined {
  const has = (key: string) => keys.includes(key)
  if (has('buyers') || has('channel')) return 'scenario'
  if (has('decidesAt') || has('longTurn')) return 'persona'
  if (has('kinds')) return 'rubric'
  if (has('section')) return 'move'
  if (has('trains')) return 'drills'
  return has('minutes') && has('source') ? 'lesson' : undefined
}

/** Files are named `<id>.<lang>.mdx`: the library finds them by it. */
function checkName(id: string, lang: Lang, front: Source, reading: Reading): void {
  const name = reading.file.split(/[\\/]/).at(-1) ?? ''
  const match = /^(.+?)(?:\.(en|zh))?\.mdx$/.exec(name)
  if (!match || (match[1] === id && match[2] === lang) || id === '') return
  if (match[2] === undefined && !typeByFolder(reading.file)) return
  reading.fault('file/name', front.get(match[1] === id ? 'lang' : 'id')?.valueAt ?? front.at, {
    en: [`The file is called "${name}" but holds "${id}" in "${lang}".`, `Call it ${id}.${lang}.mdx, or change id and lang.`],
    zh: [`文件名是“${name}”，内容却是“${id}”(${lang})。`, `请改名为 ${id}.${lang}.mdx，或修改 id 和 lang。`],
  })
}
