import type { Component } from '../component.ts'
import type { Fields } from '../field.ts'

/** The kinds of file that authors write. */
export const FILE_TYPES = ['persona', 'scenario', 'rubric', 'move', 'lesson', 'drills', 'reads', 'account', 'overlay'] as const
export type FileType = (typeof FILE_TYPES)[number]

/** What a kind of file looks like. */
export interface FileGrammar<F extends Fields = Fields> {
  /** Where such files stand, under `content`. */
  readonly folder: string
  readonly front: F
  /** What may stand below the front matter: an element without tags, hence without a name. */
  readonly body: Pick<Component, 'name' | 'children'>
  /** All its elements, each before those that may stand in it. `<Line>` is left out: it is the same in every file. */
  readonly elements: readonly Component[]
}

export function fileGrammar<F extends Fields>(folder: string, front: F, top: readonly Component[]): FileGrammar<F> {
  return { folder, front, body: { name: '', children: top.map(({ name }) => name) }, elements: top.flatMap(withParts) }
}
function withParts(of: Component): readonly Component[] {
  return [of, ...of.parts.flatMap(withParts)]
}
