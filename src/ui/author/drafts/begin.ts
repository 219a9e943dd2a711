import type { Lang } from '#content'
import type { Authored, Records } from '#records'
import type { Author } from '../author-deps.ts'
import { copied, freeId, kindOfPath } from './paths.ts'

const FOLDER: Readonly<Record<string, string>> = { scenario: 'scenarios', rubric: 'rubrics', persona: 'personas', move: 'moves' }

/** A file of one's own from one that ships: a template goes to the folder of what it holds, under an id that is free. */
export async function beginFrom(
  { author, records }: { readonly author: Pick<Author, 'loadSource'>; readonly records: () => Promise<Records> },
  path: string,
  wanted: string,
  lang: Lang,
): Promise<Authored> {
  const [text, { authored }] = await Promise.all([author.loadSource(path), records()])
  const isTemplate = path.startsWith('templates/')
  const type = isTemplate ? (/^type:\s*(\w+)/m.exec(text)?.[1] ?? 'scenario') : kindOfPath(path)
  const taken = (await authored.list()).map((draft) => draft.path)
  const id = type === 'persona' ? wanted : freeId(wanted, taken) // a persona is called by its style
  const place = isTemplate ? (FOLDER[type] ?? 'scenarios') : (path.split('/')[0] ?? 'scenarios')
  return authored.create(`${place}/${id}.${path.split('.').at(-2) ?? lang}.mdx`, copied(text, id))
}
