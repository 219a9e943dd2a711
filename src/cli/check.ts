import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Fault } from '#content'
import {
  type CheckOptions,
  checkParsed,
  type FileType,
  type ParsedFile,
  parse,
  skim,
  type Tongue,
  typeByFolder,
} from '#content/parse'
import { soundPathOf } from '#records/packs'
import { filesUnder, isFolder, isThere, readText, shippedLibrary, shown, textOf } from './files.ts'
import type { Io } from './io.ts'
import { Stop } from './stop.ts'
import { faultLine } from './taught.ts'

const HERE = 'content'
const HELP = `Usage: npm run -s parley -- check [paths] [--json] [--zh]

Checks MDX content: files or folders, content/ when none is given. Exit code 0 when all is well, else 1 with
file:line:column rule message mend for each fault (--json: one object a line; --zh: faults in Chinese); 2 when there is nothing to check.
`

export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const unknown = args.find((arg) => arg.startsWith('-') && !['--json', '--zh'].includes(arg))
  if (unknown !== undefined) {
    io.err(`"${unknown}" is no option of check.\n\n${HELP}`)
    return 2
  }
  const tongue: Tongue = args.includes('--zh') ? 'zh' : 'en'
  const named = namedIn(args.filter((arg) => !arg.startsWith('-')))
  const wanted = [...new Set(named.flatMap((path) => filesUnder(path)).map(shown))]
  if (wanted.length === 0) throw new Stop(`There are no .mdx files in ${named.map((path) => `"${path}"`).join(', ')}.`)
  const faults = faultsOf(wanted, named, tongue)
  for (const fault of faults) {
    const { rule, file, line, column, message, mend } = fault
    io.out(`${args.includes('--json') ? JSON.stringify({ rule, file, line, column, message, mend }) : faultLine(fault)}\n`)
  }
  return faults.length > 0 ? 1 : 0
}

function namedIn(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !isThere(path))
  if (missing !== undefined) throw new Stop(`There is no file or folder "${missing}".`)
  if (paths.length > 0) return paths
  if (!isThere(HERE)) throw new Stop(`There is no folder "${HERE}" in ${process.cwd()}. Name the files or folders to check.`)
  return [HERE]
}

/** Faults of the files that were asked for, in their order; a file that is no text has that one fault. */
function faultsOf(wanted: readonly string[], named: readonly string[], tongue: Tongue): readonly Fault[] {
  const unread: Fault[] = []
  const files = wanted.flatMap((path) => {
    const read = readText(path)
    if (read.text !== null) return [{ path, text: read.text }]
    const [message, mend] = tongue === 'zh' ? ['这个文件不是 UTF-8 文本。', '请另存为 UTF-8。'] : [read.message, read.mend]
    unread.push({ rule: 'file/encoding', file: path, line: read.line, column: 1, message, mend })
    return []
  })
  const told = checkParsed(...readWithLibrary(files, wanted, named, tongue)).filter((fault) => wanted.includes(fault.file))
  const order = new Map(wanted.map((path, at) => [path, at]))
  return [...unread, ...told].sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0))
}

/**
 * Reads the files that were asked for. What they name may stand in the library that ships: of that, their twins and what they could
 * repeat are read too, and the rest is skimmed.
 */
function readWithLibrary(
  files: readonly { readonly path: string; readonly text: string }[],
  wanted: readonly string[],
  named: readonly string[],
  tongue: Tongue,
): [readonly ParsedFile[], CheckOptions] {
  const library = shippedLibrary()
  const beside = isThere(library)
    ? filesUnder(library)
        .map(shown)
        .filter((file) => !wanted.includes(file))
    : []
  const typeOf = (path: string) => typeByFolder(resolve(path)) // one may stand in the folder itself
  const alike = (type: FileType | undefined, file: string) => `${type} ${/\.(en|zh)\.mdx$/.exec(file)?.[1]}`
  const repeated = new Set(
    wanted.flatMap((file) => {
      const type = typeOf(file)
      const types = type === 'lesson' ? (['drills', 'lesson'] as const) : type === 'drills' || type === 'move' ? [type] : []
      return types.map((one) => alike(one, file))
    }),
  )
  const asked = new Set(wanted)
  const related = beside.filter((file) => asked.has(twinOf(file)) || repeated.has(alike(typeOf(file), file)))
  const read = (path: string) => ({ path, text: textOf(path) })
  const sounds = [library, ...named].flatMap(soundsUnder)
  const parsed = [...files, ...related.map(read)].map(({ path, text }) => {
    const type = typeOf(path)
    return parse(path, text, { tongue, ...(type ? { type } : {}) })
  })
  return [parsed, { tongue, known: { ...skim(beside.map((path) => ({ ...read(path), path: resolve(path) }))), sounds } }]
}

function twinOf(file: string): string {
  return file.replace(/\.(en|zh)\.mdx$/, (_, lang: string) => (lang === 'en' ? '.zh.mdx' : '.en.mdx'))
}

/** Recordings in a folder, wherever they stand in it: a pack puts them in its `sounds`, as the app does. */
function soundsUnder(path: string): string[] {
  if (!isThere(path) || !isFolder(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap(
    (name) => soundPathOf(join(path, name))?.slice('sounds/'.length) ?? [],
  )
}
