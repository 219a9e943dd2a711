import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Lang, Move } from '#content'
import { loadMoves } from '#content/library'
import { parse } from '#content/parse'
import { type Labeller, loadLabeller } from '#language'
import { type Corpus, loadTaughtLabeller, openShipped, type TaughtWeights, teach, teachesSomething } from '#language/teach'
import { filesUnder } from './check.ts'

/** Hearing as the studio hears: with what the files of moves in a folder teach, or as it ships. */
export interface Hearing {
  readonly taught: (lang: Lang) => Promise<TaughtWeights | null>
  readonly labeller: (lang: Lang) => Promise<Labeller>
}

/** The shipped examples, read once a process. */
const opened: Partial<Record<Lang, Promise<Corpus>>> = {}

/** @param paths - files and folders of a pack; what ships teaches nothing more */
export function hearingOf(paths: readonly string[]): Hearing {
  const files = () =>
    paths
      .flatMap((path) => filesUnder(path))
      .filter((path) => /(?:^|[\\/])moves[\\/][^\\/]+\.mdx$/.test(path) && !ships(path))
      .flatMap((path): readonly Move[] => {
        const { type, value } = parse(path.replaceAll('\\', '/'), readFileSync(path, 'utf8'))
        return type === 'move' && value ? [value] : []
      })
  let read: readonly Move[] | undefined
  const made: Partial<Record<Lang, Promise<TaughtWeights | null>>> = {}
  const labellers: Partial<Record<Lang, Promise<Labeller>>> = {}
  const learn = async (lang: Lang): Promise<TaughtWeights | null> => {
    read ??= files()
    const own = read.filter((move) => move.lang === lang)
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

/** Whether a file stands in the library that ships with this command. */
function ships(path: string): boolean {
  const library = resolve(process.argv[1] ?? '', '../../../content/moves')
  return !relative(library, resolve(path)).startsWith('..')
}

/**
 * Takes `--pack folder` out of arguments.
 *
 * @returns null where the folder is not named
 */
export function packIn(args: readonly string[]): { readonly pack: readonly string[]; readonly rest: readonly string[] } | null {
  const at = args.indexOf('--pack')
  if (at < 0) return { pack: [], rest: args }
  const folder = args[at + 1]
  return folder === undefined ? null : { pack: [folder], rest: args.filter((_, index) => index !== at && index !== at + 1) }
}
