import type { Lang } from '#content'
import { typeByFolder } from '#content/parse'

/** What a path holds; a play-script is a `talk`. */
export function kindOfPath(path: string): string {
  if (path.startsWith('sounds/')) return 'sound'
  return path.endsWith('.talk') ? 'talk' : (typeByFolder(path) ?? 'other')
}
/** `scenarios/my-talk.en.mdx` → `my-talk`. */
export function stemOf(path: string): string {
  return path.split('/').at(-1)?.split('.')[0] ?? path
}

/** `sounds/knock.wav` → `knock.wav`: the name that a line has. */
export const soundIn = (path: string): string | undefined =>
  path.startsWith('sounds/') ? path.slice('sounds/'.length) : undefined

/** The title in a file's front matter, read without judging. */
export const titleIn = (text: string): string | undefined => /^title:\s*["']?(.+?)["']?\s*$/m.exec(text)?.[1]

/** An id that no path has yet: `discovery`, `discovery-2`… */
export function freeId(wanted: string, paths: readonly string[]): string {
  const taken = new Set(paths.map(stemOf))
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}

/** A copy of a file under another id. The template's own `type` goes: its folder tells it. */
export function copied(text: string, id: string): string {
  const end = text.indexOf('\n---', 3)
  const front = text
    .slice(0, end)
    .replace(/^id:.*$/m, `id: ${id}`)
    .replace(/^type:.*\n/m, '')
  return front + text.slice(end)
}

/** Where a file stands, by its folder in what was dropped or picked, else by its name and content. */
export function placeOf(name: string, text: string): string {
  const parts = name.split('/')
  const file = (parts.at(-1) ?? name).replace(/[^\w.-]+/g, '-')
  if (name.startsWith('sounds/')) return name // tidied already
  const folder = parts.slice(0, -1).findLast((part) => FOLDERS.includes(part))
  if (folder) return `${folder}/${file}`
  if (file.endsWith('.talk')) return `scenarios/${file}`
  if (/^(?:channel|buyers):/m.test(text)) return `scenarios/${file}`
  if (/^decidesAt:/m.test(text)) return `personas/${file}`
  if (/^kinds:/m.test(text)) return `rubrics/${file}`
  if (/^section:/m.test(text)) return `moves/${file}`
  if (/^trains:/m.test(text)) return `drills/${file}`
  return /^minutes:/m.test(text) ? `lessons/${file}` : `scenarios/${file}`
}
const FOLDERS: readonly string[] = ['scenarios', 'rubrics', 'personas', 'moves', 'lessons', 'drills', 'reads', 'accounts']

/** Files to copy, by folder: talks first, and those in the reader's language before the others. */
export function groupsOf(paths: readonly string[], lang: Lang): readonly (readonly [folder: string, paths: readonly string[]])[] {
  const mine = (path: string) => (path.endsWith(`.${lang}.mdx`) ? 0 : 1)
  return FOLDERS.flatMap((folder) => {
    const own = paths.filter((path) => path.startsWith(`${folder}/`))
    return own.length === 0 ? [] : [[folder, [...own].sort((a, b) => mine(a) - mine(b) || (a < b ? -1 : 1))] as const]
  })
}
