import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LANGS, type Lang, type ScenarioCard } from '#content'
import { scenarioCards } from '#content/library'
import { type Course, coursePackage, DEFAULT_MARK, PLATFORMS, type PlatformKind, PROFILE } from '#records/exchange'
import { isFolder, isThere, write } from './files.ts'
import type { Io } from './io.ts'
import { type Acceptance, type PackAbout, packContent } from './pack-content.ts'

const HELP = `Usage: npm run -s parley -- pack <folder> [--id id] [--title text] [--author name] [--licence text] [--out file.zip]
                                 [--accept "file test criterion"]… [--by name]
       npm run -s parley -- pack --cmi5|--scorm12|--scorm2004 <scenarios…> [--lang en|zh] [--mark 2.5] [--title text] [--id iri]
                                 [--app dist] [--out file.zip]

The first makes a pack of a folder of content, which the app imports; gold answers that get other points than they must stop it until each
is accepted by name. The second makes a course package that runs inside a learning
platform: the built app, the scenarios named (each a unit of its own; all when none is named) and the platform's manifest. --mark is the
overall, 0 to 4, that passes. Build the app first: npx vite build, or npm start once.
`

interface Options {
  readonly kind: PlatformKind
  readonly scenarios: readonly string[]
  readonly lang?: Lang
  readonly mark: number
  readonly title: string
  readonly id: string
  readonly app: string
  readonly out: string
}

export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help') || args.length === 0) {
    io.out(HELP)
    return args.length === 0 ? 2 : 0
  }
  const options = isCourse(args) ? optionsOf(args) : contentOf(args)
  if (typeof options === 'string') return refuse(io, `${options}\n\n${HELP}`)
  if ('folder' in options) return packContent(options.folder, options.about, options.acceptance, options.out, io)
  const cards = cardsOf(options)
  if (typeof cards === 'string') return refuse(io, `${cards}\n`)
  const app = resolve(options.app)
  if (!existsSync(join(app, 'index.html')))
    return refuse(io, `There is no built app in ${options.app}. Build it first: npx vite build\n`)
  const course: Course = {
    id: options.id,
    title: options.title || (cards.length === 1 ? (cards[0]?.title ?? '') : 'Parley'),
    description: cards.map(({ title }) => title).join('; '),
    units: cards.map(({ id, lang, title, teaser }) => ({ scenario: id, lang, title, description: teaser })),
    mark: options.mark,
  }
  const zip = coursePackage(options.kind, course, filesOf(app))
  write(options.out, '--out', zip)
  io.out(
    `${options.out}: ${options.kind}, ${cards.length} unit${cards.length === 1 ? '' : 's'}, ${Math.ceil(zip.length / 1024)} KB\n`,
  )
  return 0
}

function cardsOf({ scenarios, lang }: Options): readonly ScenarioCard[] | string {
  if (scenarios.length === 0) return scenarioCards.filter((card) => lang === undefined || card.lang === lang)
  const found = scenarios.map(
    (id) => scenarioCards.find((card) => card.id === id && (lang === undefined || card.lang === lang)) ?? id,
  )
  const missing = found.find((card) => typeof card === 'string')
  const twice = scenarios.find((id, at) => scenarios.indexOf(id) < at)
  if (twice !== undefined) return `"${twice}" is named twice. Take one out: each scenario is one unit of the course.`
  if (missing === undefined) return found as readonly ScenarioCard[] // none is a name any more
  return `There is no scenario "${missing}"${lang ? ` in "${lang}"` : ''}. There are: ${[...new Set(scenarioCards.map(({ id }) => id))].join(', ')}.`
}

/** All files below a folder, by their path from there. */
function filesOf(folder: string): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path)
  }
  return files
}

const isCourse = (args: readonly string[]): boolean => PLATFORMS.some((kind) => args.includes(`--${kind}`))

interface ContentOptions {
  readonly folder: string
  readonly about: Partial<PackAbout>
  readonly acceptance: Acceptance
  readonly out: string | undefined
}

function contentOf(args: readonly string[]): ContentOptions | string {
  const about: Record<string, string> = {}
  const folders: string[] = []
  const flips: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('--')) folders.push(arg)
    else if (arg === '--accept') {
      at += 1
      flips.push(args[at] ?? '')
    } else if (['id', 'title', 'author', 'licence', 'out', 'by'].includes(arg.slice(2))) {
      at += 1
      about[arg.slice(2)] = args[at] ?? ''
    } else return `"${arg}" is no option of pack without a platform: --cmi5, --scorm12 or --scorm2004.`
  }
  const [folder, more] = folders
  if (folder === undefined || more !== undefined)
    return 'Name one folder of content, or a platform: --cmi5, --scorm12 or --scorm2004.'
  if (!isThere(folder) || !isFolder(folder)) {
    return `There is no folder "${folder}". For a course say for which platform: --cmi5, --scorm12 or --scorm2004.`
  }
  const { out, by = '', ...rest } = about
  return { folder, about: rest, acceptance: { flips, by }, out }
}

function optionsOf(args: readonly string[]): Options | string {
  const given = { lang: '', mark: String(DEFAULT_MARK * 4), title: '', id: `${PROFILE}#course`, app: 'dist', out: '' }
  const scenarios: string[] = []
  let kind: PlatformKind | undefined
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const name = arg.slice(2)
    const platform = PLATFORMS.find((one) => one === name)
    if (!arg.startsWith('--')) scenarios.push(arg)
    else if (platform) {
      if (kind !== undefined) return 'One platform at a time.'
      kind = platform
    } else if (Object.hasOwn(given, name)) {
      at += 1
      given[name as keyof typeof given] = args[at] ?? ''
    } else return `"${arg}" is no option of pack.`
  }
  if (!kind) return 'Say for which platform: --cmi5, --scorm12 or --scorm2004.'
  const mark = Number(given.mark)
  if (!(given.mark.trim() !== '' && mark >= 0 && mark <= 4)) return `"${given.mark}" is no mark: 0 to 4.`
  const lang = LANGS.find((one) => one === given.lang)
  if (given.lang !== '' && !lang) return `"${given.lang}" is no language: ${LANGS.join(', ')}.`
  if (!URL.canParse(given.id)) return `"${given.id}" is no IRI.`
  const { title, id, app, out } = given
  return { kind, scenarios, ...(lang ? { lang } : {}), mark: mark / 4, title, id, app, out: out || `parley-${kind}.zip` }
}

function refuse(io: Io, message: string): number {
  io.err(message)
  return 2
}
