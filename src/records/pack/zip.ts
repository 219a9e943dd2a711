import { unzipSync, zipSync } from 'fflate'

/** A text file in a zip. */
export interface ZipFile {
  readonly path: string
  readonly text: string
}
/** A sound file in a zip. */
export interface ZipSound {
  readonly path: string
  readonly bytes: Uint8Array
}
export const ZIP_REFUSALS = ['too-big', 'no-zip', 'path', 'bomb', 'encoding', 'twice', 'sound'] as const
export type ZipRefusal = (typeof ZIP_REFUSALS)[number]
export type ZipRead =
  | {
      readonly outcome: 'read'
      readonly files: readonly ZipFile[]
      readonly sounds: readonly ZipSound[]
      readonly left: readonly string[]
    }
  | { readonly outcome: 'refused'; readonly reason: ZipRefusal; readonly detail: string }

/** Beyond these nothing is unpacked. */
export const ZIP_LIMITS = {
  bytes: 10_000_000,
  files: 600,
  fileBytes: 1_000_000,
  allBytes: 4_000_000,
  soundBytes: 8_000_000,
} as const

/** Anything that could point out of a folder, or mean something else elsewhere. */
const PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/
const FORBIDDEN = /(?:^|\/)(?:__proto__|constructor|prototype|con|prn|aux|nul|com\d|lpt\d)(?:[/.]|$)|\.\./i
export const isSafePath = (path: string): boolean => path.length <= 200 && PATH.test(path) && !FORBIDDEN.test(path)

/** Ends of files that are kept; others are left out, and told. */
const TEXTS = /\.(?:mdx|talk|json)$/
const SOUNDS = /^sounds\/[a-z0-9][a-z0-9-]*\.(?:wav|mp3|ogg)$/

const refused = (reason: ZipRefusal, detail: string): ZipRead => ({ outcome: 'refused', reason, detail })

/** What a Mac puts beside the files when it zips a folder: none of it is anybody's work. */
const BY_THE_SYSTEM = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store$|\._)/
/** The one folder in which all of a pack stands, where a whole folder was zipped: `my-pack/`, else nothing. */
function topOf(names: readonly string[]): string {
  const top = /^[^/.\\][^/\\]*\//.exec(names.find((name) => /^[^/]+\/pack\.json$/.test(name)) ?? '')?.[0] ?? ''
  return names.every((name) => name.startsWith(top)) ? top : ''
}

/** The text files of a zip, all or none. Sizes are looked at before anything is unpacked, so that no bomb goes off. */
export function readZip(bytes: Uint8Array): ZipRead {
  if (bytes.length > ZIP_LIMITS.bytes) return refused('too-big', `${bytes.length} bytes; at most ${ZIP_LIMITS.bytes}.`)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('no-zip', 'It does not begin as a zip does.')
  const left: string[] = []
  const seen = new Set<string>()
  let count = 0
  let total = 0
  let soundTotal = 0
  let wrong: ZipRead | undefined
  let entries: Record<string, Uint8Array>
  let top = ''
  try {
    const names: string[] = []
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length <= ZIP_LIMITS.files && !BY_THE_SYSTEM.test(name)) names.push(name)
        return false
      },
    })
    top = topOf(names)
    entries = unzipSync(bytes, {
      filter: ({ name: whole, originalSize }) => {
        if (wrong || BY_THE_SYSTEM.test(whole)) return false
        const name = whole.slice(top.length)
        if (name === '') return false
        if (name.endsWith('/') && isSafePath(name.slice(0, -1))) return false
        count += 1
        if (!isSafePath(name)) wrong = refused('path', JSON.stringify(name.slice(0, 120)))
        else if (seen.has(name.toLowerCase())) wrong = refused('twice', name)
        else if (count > ZIP_LIMITS.files) wrong = refused('bomb', `More than ${ZIP_LIMITS.files} files.`)
        seen.add(name.toLowerCase())
        if (wrong) return false
        const isSound = SOUNDS.test(name)
        if (!isSound && !TEXTS.test(name)) {
          left.push(name)
          return false
        }
        if (isSound) soundTotal += originalSize
        else total += originalSize
        const most = isSound ? ZIP_LIMITS.soundBytes : ZIP_LIMITS.allBytes
        if (originalSize > ZIP_LIMITS.fileBytes || (isSound ? soundTotal : total) > most) {
          const [much, limit] = originalSize > ZIP_LIMITS.fileBytes ? ['', ZIP_LIMITS.fileBytes] : ['With the others ', most]
          wrong = refused('bomb', `${much}${name} unpacks to more than ${limit} bytes.`)
          return false
        }
        return true
      },
    })
  } catch (error) {
    return wrong ?? refused('no-zip', error instanceof Error ? error.message : String(error))
  }
  if (wrong) return wrong
  const files: ZipFile[] = []
  const sounds: ZipSound[] = []
  for (const [whole, content] of Object.entries(entries)) {
    const path = whole.slice(top.length)
    if (SOUNDS.test(path)) {
      if (!isSoundOf(path, content)) return refused('sound', `${path} is not what its name says.`)
      sounds.push({ path, bytes: content })
      continue
    }
    const text = textIn(content)
    if (text === undefined) return refused('encoding', `${path} is not UTF-8.`)
    files.push({ path, text })
  }
  return { outcome: 'read', files, sounds, left }
}

/** A text as a zip holds it: plain line ends, no byte order mark. Its hash is the same on every system. */
export const evened = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

/** Text in UTF-8, evened; undefined when it is something else. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : evened(text)
  } catch {
    return undefined
  }
}

/** Whether a file begins as its kind of sound does; it is played by the browser's own decoder and by nothing else. */
export function isSoundOf(path: string, bytes: Uint8Array): boolean {
  const starts = (text: string, at = 0) => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  if (path.endsWith('.wav')) return starts('RIFF') && starts('WAVE', 8)
  if (path.endsWith('.ogg')) return starts('OggS')
  return starts('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)
}

/** The same files give the same bytes. */
export function zipOf(files: readonly ZipFile[], sounds: readonly ZipSound[] = []): Uint8Array {
  const encoder = new TextEncoder()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const entries = [
    ...sorted.map(({ path, text }) => [path, encoder.encode(text)] as const),
    ...[...sounds].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => [path, bytes] as const),
  ]
  return zipSync(Object.fromEntries(entries), {
    mtime: new Date(2020, 0, 1),
  })
}
