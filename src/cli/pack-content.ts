import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { aboutTrouble, makePack, readPack, soundPathOf } from '#records/packs'
import { flipName, flipsIn, runGold } from '#session/playscript'
import { filesUnder, textOf, write } from './files.ts'
import type { Io } from './io.ts'
import { faultLine, hearingOf, ownAmong } from './taught.ts'

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
  const id = about.id ?? idFrom(basename(root))
  const wrong = aboutTrouble({ ...about, id })
  if (wrong !== undefined) {
    const named =
      about.id === undefined && wrong.field === 'id'
        ? `The name of the folder "${basename(root)}" makes no id.`
        : `--${wrong.field} "${short(about[wrong.field] ?? '')}" will not do.`
    io.err(`${named} Write --${wrong.field} and ${wrong.expects}${wrong.field === 'id' ? ', such as --id my-pack' : ''}.\n`)
    return 2
  }
  const paths = filesUnder(root, /\.(?:mdx|talk)$/)
  const files = paths.map((path) => ({ path: path.slice(root.length + 1).replaceAll('\\', '/'), text: textOf(path) }))
  if (files.length === 0) {
    io.err(`There is no content in "${folder}": no .mdx and no .talk files.\n`)
    return 2
  }
  const sounds = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:wav|mp3|ogg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path: soundPathOf(basename(path)) ?? '', bytes: new Uint8Array(readFileSync(path)) })) // beside its scenario or in sounds/
  const own = ownAmong(paths)
  if (own.faults.length > 0) {
    io.err(`${own.faults.map(faultLine).join('\n')}\n`)
    return 1
  }
  const hearing = hearingOf(own.moves)
  const tested = own.rubrics.map((rubric) => ({ file: `rubrics/${rubric.id}.${rubric.lang}.mdx`, rubric }))
  const flips = await flipsIn(tested, async (rubric) => runGold(rubric, await hearing.labeller(rubric.lang)))
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
    io.err(`${folder} cannot be packed (${read.reason}): ${read.detail}\n`)
    return 1
  }
  const name = out ?? `${id}.parley.zip`
  write(name, '--out', zip)
  io.out(`${name}: ${read.contents.length} files, ${Math.ceil(zip.length / 1024)} KB, hash ${read.pack.hash}\n`)
  return 0
}

const langsOf = (files: readonly { readonly path: string }[]): string =>
  ['en', 'zh'].filter((lang) => files.some(({ path }) => path.includes(`.${lang}.`))).join(', ')

const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
