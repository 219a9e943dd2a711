import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Stop } from './stop.ts'

/** Where content ships with this program; what stands in the folder one works in when the program is not run from its own. */
export function shippedLibrary(): string {
  const shipped = resolve(process.argv[1] ?? '', '../../../content')
  return existsSync(join(shipped, 'rubrics')) ? shipped : 'content'
}

/** A path as it is told: from the folder one works in. */
export const shown = (path: string): string => relative(process.cwd(), resolve(path)).replaceAll('\\', '/')

/**
 * All files of a folder whose names end so, in order; a file is itself. A link counts as what it leads to, but no folder is entered
 * by one.
 *
 * @throws Stop where a name leads to nothing, or to what is neither file nor folder
 */
export function filesUnder(path: string, ends = /\.mdx$/): string[] {
  if (!isFolder(path)) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return filesUnder(inner, ends)
      return ends.test(entry.name) && !isFolder(inner) ? [inner] : []
    })
}

export const isThere = (path: string): boolean => existsSync(path)
/** @throws Stop where it is neither file nor folder */
export function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return true
  if (!stat) throw new Stop(`"${path}" is a link that leads nowhere. Mend it or take it out.`)
  if (!stat.isFile())
    throw new Stop(`"${path}" is no file but a pipe or a device. Take it out, or write its content into a file.`)
  return false
}

/** A text, or the place at which it stops being one. */
export type Read =
  | { readonly text: string }
  | { readonly text: null; readonly line: number; readonly message: string; readonly mend: string }

const UTF16 = ['It is text in UTF-16, not in UTF-8.', 'Save it again as UTF-8.'] as const

/** Bytes as text. A byte order mark is left out. */
export function decoded(bytes: Uint8Array): Read {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { text: null, line: 1, message: UTF16[0], mend: UTF16[1] }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { text: null, line: firstBroken(bytes), message: 'It is not text in UTF-8.', mend: 'Save it again as UTF-8.' }
  }
}

/** The line, from 1, in which bytes stop being UTF-8. No letter is written with the byte of a line end. */
function firstBroken(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(10, at)
    const next = end < 0 ? bytes.length : end + 1
    try {
      decoder.decode(bytes.subarray(at, next))
    } catch {
      return line
    }
    at = next
  }
  return line
}

export const readText = (path: string): Read => (isFolder(path) ? notAFile(path) : decoded(readFileSync(path)))
/** @throws Stop where the file holds no text in UTF-8 */
export function textOf(path: string): string {
  const read = readText(path)
  if (read.text === null) throw new Stop(`${shown(path)}:${read.line} ${read.message} ${read.mend}`)
  return read.text
}
function notAFile(path: string): never {
  throw new Stop(`"${path}" is a folder. Name a file in it.`)
}

/** Writes what the command makes. @throws Stop where it cannot */
export function write(path: string, option: string, content: string | Uint8Array): void {
  if (path === '') throw new Stop(`${option} needs the name of a file.`)
  if (isThere(path) && statSync(path).isDirectory())
    throw new Stop(`${option} "${path}" is a folder. Name a file in it, such as ${join(path, 'out')}.`)
  const folder = resolve(path, '..')
  if (!isThere(folder)) throw new Stop(`${option} "${path}": there is no folder "${shown(folder)}". Make it first.`)
  writeFileSync(path, content)
}
