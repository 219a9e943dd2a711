import { type Component, LINE } from './component.ts'
import type { Both, Field, Fields } from './field.ts'
import type { FileType } from './grammar.ts'
import * as grammar from './grammar.ts'
import type { Reference } from './reading.ts'

/** One attribute or front-matter key, as hover help, completion and the grammar's reference show it. */
export interface FieldDoc {
  readonly name: string
  readonly doc: Both
  /** What a right value looks like: "… must be …". */
  readonly expects: Both
  readonly optional: boolean
  readonly list: boolean
  readonly values?: readonly string[]
  /** What its ids name: completion offers these. */
  readonly refers?: Reference['kind']
  /** The keys of an object, or of each object of a list. */
  readonly fields?: readonly FieldDoc[]
}
export interface ElementDoc {
  readonly name: string
  readonly doc: Both
  readonly holds: Component['holds']
  readonly attributes: readonly FieldDoc[]
  /** Names of the elements that may stand in it. */
  readonly children: readonly string[]
}
export interface FileDoc {
  readonly type: FileType
  readonly folder: string
  readonly frontMatter: readonly FieldDoc[]
  /** Names of the elements that stand at the top. */
  readonly top: readonly string[]
  /** All elements of such a file by name. */
  readonly elements: Readonly<Record<string, ElementDoc>>
}

/** The whole grammar, read off the schemas that the parser uses: it cannot say anything else than what is checked. */
export const GRAMMAR: Readonly<Record<FileType, FileDoc>> = {
  persona: fileDoc('persona', 'personas'),
  scenario: fileDoc('scenario', 'scenarios'),
  rubric: fileDoc('rubric', 'rubrics'),
  move: fileDoc('move', 'moves'),
  lesson: fileDoc('lesson', 'lessons'),
  drills: fileDoc('drills', 'drills'),
  reads: fileDoc('reads', 'reads'),
  account: fileDoc('account', 'accounts'),
  overlay: fileDoc('overlay', 'overlays'),
}

function fileDoc(type: FileType, folder: string): FileDoc {
  const { top, all } = grammar.ELEMENTS[type]
  const components: readonly Component[] = [...all, LINE]
  return {
    type,
    folder,
    frontMatter: fieldDocs(grammar.FRONT[type]),
    top,
    elements: Object.fromEntries(components.map((component) => [component.name, elementDoc(component)])),
  }
}
function elementDoc({ name, doc, holds, fields, children }: Component): ElementDoc {
  return { name, doc, holds, attributes: fieldDocs(fields), children }
}
function fieldDocs(fields: Fields): readonly FieldDoc[] {
  return Object.entries(fields).map(([name, field]) => fieldDoc(name, field))
}
function fieldDoc(name: string, { doc, expects, optional, list, values, refers, fields }: Field<unknown>): FieldDoc {
  return {
    name,
    doc,
    expects,
    optional,
    list,
    ...(values ? { values } : {}),
    ...(refers ? { refers } : {}),
    ...(fields ? { fields: fieldDocs(fields) } : {}),
  }
}
