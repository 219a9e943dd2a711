import { textIn } from './text-in.ts'

/** Files that a person dropped or picked, as texts. */
export interface Picked {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** Why some could not be taken. */
  readonly refused: readonly { readonly name: string; readonly reason: string; readonly detail?: string }[]
}

const LONGEST = 1_000_000

/** Reads `.mdx`, `.talk`, recordings and `.zip`; all else is told. */
export async function readPicked(picked: readonly { readonly name: string; readonly file: File }[]): Promise<Picked> {
  const files: { path: string; text: string }[] = []
  const refused: { name: string; reason: string; detail?: string }[] = []
  for (const { name, file } of picked) {
    if (name.endsWith('.zip')) {
      const { base64Of, readZip, ZIP_LIMITS } = await import('#records/packs')
      if (file.size > ZIP_LIMITS.bytes) {
        refused.push({ name, reason: 'too-big' })
        continue
      }
      const zip = readZip(new Uint8Array(await file.arrayBuffer()))
      if (zip.outcome === 'refused') refused.push({ name, reason: zip.reason, detail: zip.detail })
      else {
        files.push(...zip.files.filter(({ path }) => /\.(?:mdx|talk)$/.test(path)))
        files.push(...zip.sounds.map(({ path, bytes }) => ({ path, text: base64Of(bytes) })))
      }
    } else if (/\.(?:wav|mp3|ogg)$/i.test(name)) {
      const { base64Of, soundPathOf, soundTrouble, ZIP_LIMITS } = await import('#records/packs')
      const path = soundPathOf(name)
      const bytes = new Uint8Array(await file.slice(0, ZIP_LIMITS.fileBytes + 1).arrayBuffer())
      const trouble = path === undefined ? 'type' : soundTrouble(path, bytes)
      if (trouble !== undefined || path === undefined) refused.push({ name, reason: trouble ?? 'type' })
      else files.push({ path, text: base64Of(bytes) })
    } else if (!/\.(?:mdx|talk)$/.test(name)) refused.push({ name, reason: 'type' })
    else if (file.size > LONGEST) refused.push({ name, reason: 'too-big' })
    else {
      const text = textIn(new Uint8Array(await file.arrayBuffer()))
      if (text === undefined) refused.push({ name, reason: 'encoding' })
      else files.push({ path: name, text })
    }
  }
  return { files, refused }
}

/** All files of a drop, those in folders too. */
export async function dropped(transfer: DataTransfer): Promise<readonly { readonly name: string; readonly file: File }[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null)) return [...transfer.files].map((file) => ({ name: file.name, file }))
  const found: { name: string; file: File }[] = []
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (found.length > 600) return
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
      found.push({ name: path + entry.name, file })
      return
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
      if (some.length === 0) return
      for (const inner of some) await walk(inner, `${path}${entry.name}/`)
    }
  }
  for (const entry of entries) if (entry) await walk(entry, '')
  return found
}

/** Hands a file to the person. */
export function offer(name: string, content: string | Uint8Array): void {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip'
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
