import { typeByFolder } from '#content/parse'

/** What a path holds; a play-script is a `talk`. */
export function kindOfPath(path: string): string {
  return path.endsWith('.talk') ? 'talk' : (typeByFolder(path) ?? 'other')
}
/** `scenarios/my-talk.en.mdx` → `my-talk`. */
export function stemOf(path: string): string {
  return path.split('/').at(-1)?.split('.')[0] ?? path
}

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
