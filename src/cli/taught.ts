import { relative, resolve } from 'node:path'
import type { Fault, Lang, Move, Rubric } from '#content'
import { loadMoves } from '#content/library'
import { checkParsed, type ParsedFile, parse, typeByFolder } from '#content/parse'
import { type Labeller, loadLabeller } from '#language'
import { type Corpus, loadTaughtLabeller, openShipped, type TaughtWeights, teach, teachesSomething } from '#language/teach'
import { filesUnder, isFolder, isThere, shippedLibrary, shown, textOf } from './files.ts'
import { Stop } from './stop.ts'

/** Hearing as the studio hears: with what a trainer's moves teach, or as it ships. */
export interface Hearing {
  readonly taught: (lang: Lang) => Promise<TaughtWeights | null>
  readonly labeller: (lang: Lang) => Promise<Labeller>
}

/** The shipped examples, read once a process. */
const opened: Partial<Record<Lang, Promise<Corpus>>> = {}

/** @param moves - a trainer's own; none hears as it ships */
export function hearingOf(moves: readonly Move[]): Hearing {
  const made: Partial<Record<Lang, Promise<TaughtWeights | null>>> = {}
  const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}
  const learn = async (lang: Lang): Promise<TaughtWeights | null> => {
    const own = moves.filter((move) => move.lang === lang)
    if (own.length === 0) return null
    const shipped = await loadMoves(lang)
    if (!teachesSomething(own, shipped)) return null
    opened[lang] ??= openShipped(lang, shipped)
    return teach(await opened[lang], own)
  }
  const taught = (lang: Lang) => {
    made[lang] ??= learn(lang)
    return made[lang]
  }
  return {
    taught,
    labeller: (lang) => {
      labellers[lang] ??= taught(lang).then((one) => (one ? loadTaughtLabeller(one) : loadLabeller([lang])))
      return labellers[lang]
    },
  }
}

/** What a trainer's files say anew of hearing and rating. */
export interface Own {
  readonly moves: readonly Move[]
  readonly rubrics: readonly Rubric[]
}

/**
 * The moves and rubrics among files; what ships is none of them.
 *
 * @returns faults where one of them could not be taken as it stands, or names a move that is nowhere
 */
export function ownAmong(paths: readonly string[]): Own & { readonly faults: readonly Fault[] } {
  const parsed = paths.flatMap((path): readonly ParsedFile[] => {
    const type = typeByFolder(resolve(path))
    if ((type !== 'move' && type !== 'rubric') || (type === 'move' && ships(path))) return []
    return [parse(shown(path), textOf(path), { type })]
  })
  const known = { personas: [], rubrics: [], moves: [], lessons: [] }
  const faults = [
    ...parsed.flatMap((file) => file.faults),
    ...checkParsed(parsed, { known }).filter(({ rule }) => rule === 'reference/move'),
  ]
  return {
    moves: parsed.flatMap((file) => (file.type === 'move' && file.value ? [file.value] : [])),
    rubrics: parsed.flatMap((file) => (file.type === 'rubric' && file.value ? [file.value] : [])),
    faults: [...new Map(faults.map((fault) => [faultLine(fault), fault])).values()],
  }
}

/** A fault as `check` writes it. */
export const faultLine = ({ file, line, column, rule, message, mend }: Fault): string =>
  `${file}:${line}:${column} ${rule} ${message} ${mend}`

/** Whether a file stands in the library that ships with this command. */
function ships(path: string): boolean {
  return !relative(shippedLibrary(), resolve(path)).startsWith('..')
}

/**
 * Takes `--pack folder` out of arguments and reads what the folder brings along.
 *
 * @throws Stop where no folder is named, where it holds no content, or where a file of moves or rubrics in it has a fault
 */
export function packIn(args: readonly string[]): { readonly own: Own; readonly rest: readonly string[] } {
  const at = args.indexOf('--pack')
  if (at < 0) return { own: { moves: [], rubrics: [] }, rest: args }
  const folder = args[at + 1]
  if (folder === undefined || folder === '') throw new Stop('--pack needs a folder.')
  if (!isThere(folder)) throw new Stop(`--pack: there is no folder "${folder}".`)
  if (!isFolder(folder))
    throw new Stop(`--pack needs a folder; "${folder}" is a file. Name the folder in which moves/ and rubrics/ stand.`)
  const files = filesUnder(folder)
  if (files.length === 0)
    throw new Stop(`--pack: "${folder}" holds no .mdx files. Name the folder in which moves/ and rubrics/ stand.`)
  const { faults, ...own } = ownAmong(files)
  if (faults.length > 0) throw new Stop(faults.map(faultLine).join('\n'))
  return { own, rest: args.filter((_, index) => index !== at && index !== at + 1) }
}
