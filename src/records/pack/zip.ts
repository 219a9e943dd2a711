import { unzipSync, zipSync } from 'fflate'

/** A text file in a zip. */
export interface ZipFile {
  readonly path: string
  readonly text: string
}
export const ZIP_REFUSALS = ['too-big', 'no-zip', 'path', 'bomb', 'encoding', 'twice'] as const
export type ZipRefusal = (typeof ZIP_REFUSALS)[number]
export type ZipRead =
  | { readonly outcome: 'read'; readonly files: readonly ZipFile[]; readonly left: readonly string[] }
  | { readonly outcome: 'refused'; readonly reason: ZipRefusal; readonly detail: string }

/** Beyond these nothing is unpacked. */
export const ZIP_LIMITS = { bytes: 10_000_000, files: 600, fileBytes: 1_000_000, allBytes: 4_000_000 } as const

/** Anything that could point out of a folder, or mean something else elsewhere. */
const PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/
const FORBIDDEN = /(?:^|\/)(?:__proto__|constructor|prototype|con|prn|aux|nul|com\d|lpt\d)(?:[/.]|$)|\.\./i
export const isSafePath = (path: string): boolean => path.length <= 200 && PATH.test(path) && !FORBIDDEN.test(path)

/** Ends of files that are kept; others are left out, and told. */
const TEXTS = /\.(?:mdx|talk|json)$/

const refused = (reason: ZipRefusal, detail: string): ZipRead => ({ outcome: 'refused', reason, detail })

/** The text files of a zip, all or none. Sizes are looked at before anything is unpacked, so that no bomb goes off. */
export function readZip(bytes: Uint8Array): ZipRead {
  if (bytes.length > ZIP_LIMITS.bytes) return refused('too-big', `${bytes.length} bytes; at most ${ZIP_LIMITS.bytes}.`)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('no-zip', 'It does not begin as a zip does.')
  const left: string[] = []
  const seen = new Set<string>()
  let count = 0
  let total = 0
  let wrong: ZipRead | undefined
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wrong) return false
        if (name.endsWith('/') && isSafePath(name.slice(0, -1))) return false
        count += 1
        if (!isSafePath(name)) wrong = refused('path', JSON.stringify(name.slice(0, 120)))
        else if (seen.has(name.toLowerCase())) wrong = refused('twice', name)
        else if (count > ZIP_LIMITS.files) wrong = refused('bomb', `More than ${ZIP_LIMITS.files} files.`)
        seen.add(name.toLowerCase())
        if (wrong) return false
        if (!TEXTS.test(name)) {
          left.push(name)
          return false
        }
        total += originalSize
        if (originalSize > ZIP_LIMITS.fileBytes || total > ZIP_LIMITS.allBytes) {
          wrong = refused('bomb', `${name} unpacks to ${originalSize} bytes.`)
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
  for (const [path, content] of Object.entries(entries)) {
    const text = textIn(content)
    if (text === undefined) return refused('encoding', `${path} is not UTF-8.`)
    files.push({ path, text })
  }
  return { outcome: 'read', files, left }
}

/** Text in UTF-8 with plain line ends, without a byte order mark; undefined when it is something else. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** The same files give the same bytes. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ path, text }) => [path, encoder.encode(text)])), {
    mtime: new Date(2020, 0, 1),
  })
}
