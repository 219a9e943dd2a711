import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type CheckOptions, checkParsed, type ParsedFile, parse, skim, type Tongue, typeByFolder } from '#content/parse'
import { soundPathOf } from '#records/packs'
import type { Io } from './io.ts'

const LIBRARY = 'content'
const HELP = `Usage: npm run -s parley -- check [paths] [--json] [--zh]

Checks MDX content: files or folders, content/ when none is given. Exit code 0 when all is well, else 1 with
file:line:column rule message mend for each fault (--json: one object a line; --zh: faults in Chinese).
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
  const named = args.filter((arg) => !arg.startsWith('-'))
  const missing = named.find((path) => !existsSync(path))
  if (missing !== undefined) {
    io.err(`There is no file or folder "${missing}".\n`)
    return 2
  }
  const tongue: Tongue = args.includes('--zh') ? 'zh' : 'en'
  const wanted = (named.length > 0 ? named : [LIBRARY]).flatMap((path) => filesUnder(path)).map(shown)
  const faults = checkParsed(...readWithLibrary(wanted, named, tongue)).filter((fault) => wanted.includes(fault.file))
  for (const { rule, file, line, column, message, mend } of faults) {
    io.out(
      args.includes('--json')
        ? `${JSON.stringify({ rule, file, line, column, message, mend })}\n`
        : `${file}:${line}:${column} ${rule} ${message} ${mend}\n`,
    )
  }
  return faults.length > 0 ? 1 : 0
}

/**
 * Reads the files that were asked for. What they name may stand in the library: of that, their twins and what they could repeat are
 * read too, and the rest is skimmed.
 */
function readWithLibrary(
  wanted: readonly string[],
  named: readonly string[],
  tongue: Tongue,
): [readonly ParsedFile[], CheckOptions] {
  const beside = existsSync(LIBRARY)
    ? filesUnder(LIBRARY)
        .map(shown)
        .filter((file) => !wanted.includes(file))
    : []
  const repeated = new Set(
    wanted
      .map(typeByFolder)
      .flatMap((type) => (type === 'lesson' ? ['drills', 'lesson'] : type === 'drills' || type === 'move' ? [type] : [])),
  )
  const related = beside.filter((file) => wanted.includes(twinOf(file)) || repeated.has(typeByFolder(file) ?? ''))
  const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') })
  const sounds = [LIBRARY, ...named].flatMap(soundsUnder)
  const parsed = [...wanted, ...related].map(read).map(({ path, text }) => parse(path, text, { tongue }))
  return [parsed, { tongue, known: { ...skim(beside.map(read)), sounds } }]
}

function twinOf(file: string): string {
  return file.replace(/\.(en|zh)\.mdx$/, (_, lang: string) => (lang === 'en' ? '.zh.mdx' : '.en.mdx'))
}

function shown(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll('\\', '/')
}

/** Recordings in a folder, wherever they stand in it: a pack puts them in its `sounds`, as the app does. */
function soundsUnder(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap(
    (name) => soundPathOf(name)?.slice('sounds/'.length) ?? [],
  )
}

/** All `.mdx` files of a folder, in order; a file is itself. */
export function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const inner = join(path, entry.name)
      return entry.isDirectory() ? filesUnder(inner) : entry.name.endsWith('.mdx') ? [inner] : []
    })
}
