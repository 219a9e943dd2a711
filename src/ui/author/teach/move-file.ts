import type { Lang, Move, MoveId } from '#content'
import { addParagraph, addPart, applied, newPart, structureOf, TOP_ELEMENTS } from '#content/edit'

/** What a file of a move begins with. */
export type MoveHead = Pick<Move, 'id' | 'lang' | 'section' | 'title' | 'does'>

/** A file of a move without examples. */
export function moveFile({ id, lang, section, title, does }: MoveHead): string {
  const head = `---\nid: ${id}\nlang: ${lang}\nsection: ${section}\ntitle: ${JSON.stringify(title)}\n---\n`
  return applied(head, addParagraph(structureOf(head), does))
}

/** A turn to be shown as an example or a counter-example. */
export interface Shown {
  readonly text: string
  readonly context: string
  readonly from?: string
}

/** The file with one example or counter-example more. */
export function withExample(file: string, is: 'Example' | 'NearMiss', { text, context, from }: Shown): string {
  const structure = structureOf(file)
  const given = { ...(from === undefined ? {} : { from }), ...(context === '' ? {} : { context }) }
  return `${applied(file, addPart(structure, newPart('move', is, structure, given, text), TOP_ELEMENTS.move)).trimEnd()}\n`
}

/** An id made of a name: Chinese names have none, and so get a plain one. */
export function idOf(name: string, taken: readonly string[]): MoveId {
  const stem =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40) || 'own-move'
  let id = stem
  for (let count = 2; taken.includes(id); count += 1) id = `${stem}-${count}`
  return id
}

export const pathOfMove = (id: MoveId, lang: Lang): string => `moves/${id}.${lang}.mdx`
