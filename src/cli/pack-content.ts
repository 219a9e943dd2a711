import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { makePack, readPack } from '#records/packs'
import type { Io } from './io.ts'

/** What a pack says of itself; options of the command. */
export interface PackAbout {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly licence: string
}

/**
 * Packs a folder of content (`scenarios/`, `rubrics/`, … below it) into one zip that the app imports. What the app would refuse
 * is refused here.
 *
 * @returns the exit code: 1 when something in the folder is not as it should be
 */
export function packContent(folder: string, about: Partial<PackAbout>, out: string | undefined, io: Io): number {
  const root = resolve(folder)
  const id =
    about.id ??
    basename(root)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|talk)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  const zip = makePack({ title: id, author: '', lang: langsOf(files), licence: '', ...about, id }, files)
  const read = readPack(zip)
  if (read.outcome === 'refused') {
    io.err(`${folder} is no pack (${read.reason}): ${read.detail}\n`)
    return 1
  }
  const name = out ?? `${id}.parley.zip`
  writeFileSync(name, zip)
  io.out(`${name}: ${read.contents.length} files, ${Math.ceil(zip.length / 1024)} KB, hash ${read.pack.hash}\n`)
  return 0
}

const langsOf = (files: readonly { readonly path: string }[]): string =>
  ['en', 'zh'].filter((lang) => files.some(({ path }) => path.includes(`.${lang}.`))).join(', ')
