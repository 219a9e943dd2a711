import { isSoundOf, ZIP_LIMITS, type ZipSound } from './zip.ts'

/** A recording among the trainer's files: its bytes as text, since rows and backups hold texts. */
const PATH = /^sounds\/[a-z0-9][a-z0-9-]*\.(?:wav|mp3|ogg)$/
export const isSoundPath = (path: string): boolean => PATH.test(path)

/** Where a recording stands, by a name that any disk can hold: `Knock 2.WAV` → `sounds/knock-2.wav`; undefined for other files. */
export function soundPathOf(name: string): string | undefined {
  const found = /([^/\\]*)\.(wav|mp3|ogg)$/i.exec(name)
  if (!found) return undefined
  const stem = (found[1] ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `sounds/${stem || 'sound'}.${found[2]?.toLowerCase()}`
}

/** Why bytes are no recording that can be kept; undefined when they can. */
export function soundTrouble(path: string, bytes: Uint8Array): 'too-big' | 'sound' | undefined {
  if (bytes.length > ZIP_LIMITS.fileBytes) return 'too-big'
  return isSoundOf(path, bytes) ? undefined : 'sound'
}

/** Bytes as text that a row and a backup can hold. */
export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}
/** The bytes again; none where the text is no base64. */
export function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** The trainer's files as a zip has them: texts and recordings apart. */
export function parted<T extends { readonly path: string; readonly text: string }>(
  files: readonly T[],
): { readonly texts: readonly T[]; readonly sounds: readonly ZipSound[] } {
  return {
    texts: files.filter(({ path }) => !isSoundPath(path)),
    sounds: files.filter(({ path }) => isSoundPath(path)).map(({ path, text }) => ({ path, bytes: bytesOf(text) })),
  }
}
