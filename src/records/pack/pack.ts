import type { Lang } from '#content'
import { shipsRubric } from '#content/library'
import { type FileType, GRAMMAR_VERSION, type MigrationReport, migrated, parse } from '#content/parse'
import { readPlayScript } from '#session/playscript'
import type { PackRow } from '../authored-row.ts'
import { sha256 } from '../sha256.ts'
import * as z from '../zod.ts'
import { base64Of, bytesOf, isSoundPath, soundTrouble } from './sound.ts'
import { evened, isSafePath, readZip, type ZipFile, type ZipRefusal, type ZipSound, zipOf } from './zip.ts'

export const PACK_FORMAT = 'parley-pack'
export type PackRefusal = ZipRefusal | 'no-manifest' | 'newer' | 'changed' | 'faults' | 'empty'
/** A gold answer that gets other points than it must, let stand by somebody: by name, since it says what a score is worth. */
export interface AcceptedFlip {
  readonly file: string
  readonly test: string
  readonly criterion: string
  readonly points: number
  readonly by: string
}
export type PackRead =
  | {
      readonly outcome: 'read'
      readonly pack: Omit<PackRow, 'changedAtMs'>
      /** What is in it, for the person who decides. */
      readonly contents: readonly Held[]
      /** Gold answers that get other points than they must, and who let them stand. */
      readonly accepted: readonly AcceptedFlip[]
      /** What was done to a pack of an older grammar; null for one of today's. */
      readonly migration: MigrationReport | null
      /** Files that are no texts of ours: not taken. */
      readonly left: readonly string[]
    }
  | { readonly outcome: 'refused'; readonly reason: PackRefusal; readonly detail: string }

const words = z.string().check(z.maxLength(200))
const ABOUT = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60)),
  title: words,
  author: words,
  lang: words,
  licence: words,
}
const MANIFEST = z.strictObject({
  format: z.literal(PACK_FORMAT),
  ...ABOUT,
  grammar: z.int().check(z.minimum(1), z.maximum(10_000)),
  accepted: z.optional(
    z
      .array(
        z.strictObject({
          file: words,
          test: words,
          criterion: words,
          points: z.number().check(z.minimum(0), z.maximum(4)),
          by: words.check(z.minLength(1)),
        }),
      )
      .check(z.maxLength(1000)),
  ),
  files: z.array(
    z.strictObject({ path: z.string().check(z.maxLength(200)), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  ),
})

/** Where each type of file stands in a pack. */
const FOLDERS = ['personas', 'scenarios', 'rubrics', 'moves', 'lessons', 'drills', 'reads', 'accounts']
const FOLDER = new RegExp(`^(?:${FOLDERS.join('|')})/[a-z0-9-]+\\.(?:en|zh)(?:\\.mdx|\\.[a-z0-9-]+\\.talk)$`)

const refused = (reason: PackRefusal, detail: string): Extract<PackRead, { outcome: 'refused' }> => ({
  outcome: 'refused',
  reason,
  detail,
})

type About = Pick<PackRow, keyof typeof ABOUT>
const ID_WORDS = 'small letters a to z, digits and single hyphens, at most 60'

/** The first thing that a pack cannot say of itself, and what it must be; undefined when all is well. */
export function aboutTrouble(about: Partial<About>): { readonly field: keyof About; readonly expects: string } | undefined {
  for (const field of Object.keys(ABOUT) as (keyof About)[]) {
    const value = about[field]
    if (value !== undefined && !ABOUT[field].safeParse(value).success)
      return { field, expects: field === 'id' ? ID_WORDS : 'at most 200 characters' }
  }
  return undefined
}

/** A pack as one zip, with the hash of each file in its manifest. */
export function makePack(
  about: About,
  files: readonly ZipFile[],
  accepted: readonly AcceptedFlip[] = [],
  sounds: readonly ZipSound[] = [],
): Uint8Array {
  const { id, title, author, lang, licence } = about
  const sorted = files.map(({ path, text }) => ({ path, text: evened(text) })).sort((a, b) => (a.path < b.path ? -1 : 1))
  const manifest = {
    format: PACK_FORMAT,
    id,
    title,
    author,
    lang,
    licence,
    grammar: GRAMMAR_VERSION,
    ...(accepted.length > 0 ? { accepted } : {}),
    files: [
      ...sorted.map(({ path, text }) => ({ path, sha256: sha256(text) })),
      ...[...sounds].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })),
    ],
  }
  return zipOf([...sorted, { path: 'pack.json', text: `${JSON.stringify(manifest, null, 2)}\n` }], sounds)
}

/** Reads and checks a whole pack. It is data: nothing of it runs, and nothing is kept here. */
export function readPack(bytes: Uint8Array): PackRead {
  const zip = readZip(bytes)
  if (zip.outcome === 'refused') return zip
  const manifest = manifestIn(zip.files)
  if (typeof manifest === 'string') return refused('no-manifest', manifest)
  if (manifest.grammar > GRAMMAR_VERSION) {
    return refused('newer', `Grammar ${manifest.grammar}; this app reads up to ${GRAMMAR_VERSION}.`)
  }
  const files = zip.files.filter(({ path }) => path !== 'pack.json')
  if (files.length === 0) return refused('empty', 'There are no files in it.')
  const named = new Map(manifest.files.map(({ path, sha256: hash }) => [path, hash]))
  if (named.size !== files.length + zip.sounds.length) return refused('changed', 'The list of files is not what is in the zip.')
  for (const { path, text } of files) if (named.get(path) !== sha256(text)) return refused('changed', path)
  for (const { path, bytes: sound } of zip.sounds) if (named.get(path) !== sha256(sound)) return refused('changed', path)
  const now = migrated(files, manifest.grammar)
  const checked = checkFiles(now.files)
  if ('outcome' in checked) return checked
  const heard = zip.sounds.map(({ path, bytes: sound }) => ({ path, base64: base64Of(sound) }))
  const contents = [...heard.map(({ path }) => ({ type: 'sound', title: path, lang: '' }) as const), ...checked]
  const { id, title, author, lang, licence } = manifest
  const hash = sha256(JSON.stringify(manifest.files))
  return {
    outcome: 'read',
    pack: {
      id,
      hash,
      title,
      author,
      lang,
      licence,
      grammar: GRAMMAR_VERSION,
      files: now.files,
      ...(heard.length > 0 ? { sounds: heard } : {}),
    },
    contents,
    accepted: manifest.accepted ?? [],
    migration: now.report,
    left: zip.left,
  }
}

/** A pack that was kept elsewhere, in today's grammar; a text says why it cannot be taken in. */
export function packAgain(pack: PackRow): PackRow | string {
  const wrong = aboutTrouble(pack)
  if (wrong) return `${wrong.field}: ${wrong.expects}`
  if (pack.grammar > GRAMMAR_VERSION) return `Grammar ${pack.grammar}; this app reads up to ${GRAMMAR_VERSION}.`
  const { files } = migrated(pack.files, pack.grammar)
  const checked = checkFiles(files)
  if ('outcome' in checked) return checked.detail
  const noise = pack.sounds?.find(({ path, base64 }) => !isSoundPath(path) || soundTrouble(path, bytesOf(base64)) !== undefined)
  return noise ? `${noise.path} is not what its name says.` : { ...pack, files, grammar: GRAMMAR_VERSION }
}

interface Held {
  readonly type: FileType | 'talk' | 'sound'
  readonly title: string
  readonly lang: string
}

/** What texts hold that stand together in a pack, or why they cannot be taken: the first fault of any. */
function checkFiles(files: readonly ZipFile[]): readonly Held[] | Extract<PackRead, { outcome: 'refused' }> {
  const contents: Held[] = []
  const talks: { readonly path: string; readonly line: number; readonly lang: Lang; readonly rubrics: readonly string[] }[] = []
  const rubrics = new Set<string>()
  const stray = files.find(({ path }) => !FOLDER.test(path) || !isSafePath(path))
  if (stray) return refused('path', `${stray.path}: files stand as <id>.en.mdx or <id>.zh.mdx in ${FOLDERS.join(', ')}.`)
  for (const { path, text } of files) {
    if (path.endsWith('.talk')) {
      const { script, faults } = readPlayScript(text)
      if (!script) return refused('faults', `${path}:${faults[0]?.line} ${faults[0]?.message} ${faults[0]?.mend}`)
      contents.push({ type: 'talk', title: path, lang: script.lang })
      continue
    }
    const { type, value, faults, lang } = parse(path, text)
    const [fault] = faults
    if (fault || !type || !value)
      return refused('faults', fault ? `${path}:${fault.line}:${fault.column} ${fault.message} ${fault.mend}` : path)
    contents.push({ type, title: value.title, lang })
    if (type === 'rubric') rubrics.add(value.id)
    if (type === 'scenario') talks.push({ path, line: lineOf(text, /^rubrics:/m), lang, rubrics: value.rubrics })
  }
  for (const { path, line, lang, rubrics: named } of talks) {
    const lost = named.find((id) => !rubrics.has(id) && !shipsRubric(id, lang))
    if (lost !== undefined)
      return refused(
        'faults',
        `${path}:${line}:1 There is no rubric "${lost}" in "${lang}". Put rubrics/${lost}.${lang}.mdx beside it.`,
      )
  }
  return contents
}

const lineOf = (text: string, what: RegExp): number => text.slice(0, Math.max(0, text.search(what))).split('\n').length

function manifestIn(files: readonly ZipFile[]): z.infer<typeof MANIFEST> | string {
  const file = files.find(({ path }) => path === 'pack.json')
  if (!file) return 'There is no pack.json at the top.'
  try {
    const read = MANIFEST.safeParse(JSON.parse(file.text))
    if (read.success) return read.data
    const [issue] = read.error.issues
    return `pack.json ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as it should be'}`
  } catch {
    return 'pack.json is no JSON.'
  }
}
