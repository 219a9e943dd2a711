import { useCallback } from 'react'
import { useDeps } from '../../deps.ts'

const TYPES: Readonly<Record<string, string>> = { wav: 'audio/wav', mp3: 'audio/mpeg', ogg: 'audio/ogg' }

/** The trainer's recordings by the name a line has: played at a click, and taken in from a file. */
export function useOwnSounds(): {
  /** Plays one's own, else one that ships; a name that is nowhere is silent. */
  readonly hear: (name: string) => Promise<void>
  /** Keeps a recording; gives its name, or undefined where the file is none that can be kept. */
  readonly keep: (file: File) => Promise<string | undefined>
} {
  const { author, records } = useDeps()
  const hear = useCallback(
    async (name: string) => {
      const own = (await (await records()).authored.list()).find(({ path }) => path === `sounds/${name}`)
      if (own === undefined) return playOnce(await author.shippedSound(name))
      const { bytesOf } = await import('#records/packs')
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'audio/wav'
      return playOnce(URL.createObjectURL(new Blob([bytesOf(own.text) as BlobPart], { type })), true)
    },
    [author, records],
  )
  const keep = useCallback(
    async (file: File) => {
      const { readPicked } = await import('../drafts/files.ts')
      const { files } = await readPicked([{ name: file.name, file }])
      const [sound] = files.filter(({ path }) => path.startsWith('sounds/'))
      if (sound === undefined) return undefined
      const { authored } = await records()
      const same = (await authored.list()).find(({ path, text }) => path.startsWith('sounds/') && text === sound.text)
      const kept = same ?? (await authored.create(sound.path, sound.text))
      return kept.path.slice('sounds/'.length)
    },
    [records],
  )
  return { hear, keep }
}

/** Sound that the person asked for, so the page's own volume does not matter. */
async function playOnce(address: string | undefined, forget = false): Promise<void> {
  if (address === undefined) return
  const audio = new Audio(address)
  if (forget) audio.addEventListener('ended', () => URL.revokeObjectURL(address))
  await audio.play().catch(() => undefined) // a browser that plays no sound says so itself
}
