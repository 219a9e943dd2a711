import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Rubric } from '#content'
import { parse } from '#content/parse'
import { makePack, readPack, soundPathOf } from '#records/packs'
import { flipName, flipsIn, runGold } from '#session/playscript'
import type { Io } from './io.ts'
import { hearingOf } from './taught.ts'

/** What a pack says of itself; options of the command. */
export interface PackAbout {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly licence: string
}

/** Gold answers that may get other points than they must, and who says so. */
export interface Acceptance {
  readonly flips: readonly string[]
  readonly by: string
}

/**
 * Packs a folder of content (`scenarios/`, `rubrics/`, … below it) into one zip that the app imports. What the app would refuse
 * is refused here, and so is a gold answer that gets other points than it must, until it is accepted by name.
 *
 * @returns the exit code: 1 when something in the folder is not as it should be
 */
export async function packContent(
  folder: string,
  about: Partial<PackAbout>,
  acceptance: Acceptance,
  out: string | undefined,
  io: Io,
): Promise<number> {
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
  const sounds = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:wav|mp3|ogg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path: soundPathOf(basename(path)) ?? '', bytes: new Uint8Array(readFileSync(path)) })) // beside its scenario or in sounds/
  const hearing = hearingOf([root])
  const flips = await flipsIn(rubricsIn(files), async (rubric) => runGold(rubric, await hearing.labeller(rubric.lang)))
  const open = acceptance.by === '' ? flips : flips.filter((flip) => !acceptance.flips.includes(flipName(flip)))
  for (const { file, test, criterion, points, least, most, words } of open) {
    const counted = words.length > 0 ? `; counted: ${words.map((one) => `"${one}"`).join(', ')}` : ''
    io.err(`${file} ${test}: ${criterion} gets ${points}, must get ${least} to ${most}${counted}\n`)
  }
  if (open.length > 0) {
    io.err(`Mend the rule or the gold answer, or let it stand by name: --accept "${open.map(flipName)[0]}" … --by "your name"\n`)
    return 1
  }
  const accepted = flips.map(({ file, test, criterion, points }) => ({ file, test, criterion, points, by: acceptance.by }))
  const zip = makePack({ title: id, author: '', lang: langsOf(files), licence: '', ...about, id }, files, accepted, sounds)
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

/** The rubrics that can be read; one with faults is refused with the pack. */
const rubricsIn = (files: readonly { readonly path: string; readonly text: string }[]) =>
  files.flatMap(({ path, text }): readonly { readonly file: string; readonly rubric: Rubric }[] => {
    const { type, value } = path.endsWith('.mdx') ? parse(path, text) : { type: null, value: null }
    return type === 'rubric' && value ? [{ file: path, rubric: value }] : []
  })
