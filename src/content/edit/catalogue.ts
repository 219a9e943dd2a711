import { type Component, LINE } from '../parse/component.ts'
import type { Fields } from '../parse/field.ts'
import { FILE_TYPES, type FileType } from '../parse/grammar/file.ts'
import { FILES } from '../parse/grammar.ts'

const byType = <T>(of: (type: FileType) => T): Readonly<Record<FileType, T>> =>
  Object.fromEntries(FILE_TYPES.map((type) => [type, of(type)])) as Record<FileType, T>

/** All elements of each type of file, by name: what forms, completion, hover help and the reference are made from. */
const ELEMENTS = byType((type): Readonly<Record<string, Component>> => {
  const elements: readonly Component[] = [LINE, ...FILES[type].elements]
  return Object.fromEntries(elements.map((one) => [one.name, one]))
})

/** What may stand at the top of a file, in the usual order. */
export const TOP_ELEMENTS = byType((type) => FILES[type].body.children)

/** An element of a type of file; undefined where the grammar has none of that name. */
export function componentOf(type: FileType, name: string): Component | undefined {
  return Object.hasOwn(ELEMENTS[type], name) ? ELEMENTS[type][name] : undefined
}
/** The keys of the front matter. */
export function frontFields(type: FileType): Fields {
  return FILES[type].front
}
/** Every element of a type of file. */
export function componentsOf(type: FileType): readonly Component[] {
  return Object.values(ELEMENTS[type])
}
