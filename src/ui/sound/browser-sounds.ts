import type { Howl, Howler } from 'howler'
import type { Channel } from '#content'
import { useRecordings } from './recordings.ts'
import type { Sounds } from './sounds.ts'

const FILES: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../content/sounds/*.{wav,mp3,ogg}',
  {
    import: 'default',
    query: '?no-inline',
  },
)
/** A room is felt more than heard. */
const ROOM_VOLUME = 0.25

interface Player {
  readonly Howl: typeof Howl
  readonly Howler: typeof Howler
}

/** Sounds by howler, without its sound in space, which is loaded with the first one; each file when it is first needed. */
export function browserSounds(): Sounds {
  let player: Promise<Player> | null = null
  let volume = 0
  let wanted: Channel | null = null
  let room: { readonly channel: Channel; readonly howl: Howl } | null = null
  const made = new Map<string, Promise<Howl | null>>()

  const load = (file: string, more: { readonly loop?: boolean; readonly volume?: number } = {}): Promise<Howl | null> => {
    const known = made.get(file)
    if (known !== undefined) return known
    const making = (async () => {
      const own = FILES[`../../../content/sounds/${file}`]
      const address = own ?? (await recordingOf(file))
      if (!address) return null // a pack may name a recording that did not come along
      if (player === null) player = import('howler/dist/howler.core.min.js').then(({ Howl, Howler }) => ({ Howl, Howler }))
      const [{ Howl: Make, Howler: all }, src] = await Promise.all([player, address()])
      all.volume(volume)
      return new Make({ src: [src], format: [file.slice(file.lastIndexOf('.') + 1)], ...more })
    })()
    made.set(file, making)
    return making
  }
  const silently = (work: Promise<unknown>): void => {
    work.catch(() => undefined) // a talk goes on without sound
  }
  const tune = async (): Promise<void> => {
    if (room && (room.channel !== wanted || volume === 0)) {
      room.howl.stop()
      room = null
    }
    if (wanted === null || volume === 0 || room) return
    const channel = wanted
    const howl = await load(`room-${channel}.wav`, { loop: true, volume: ROOM_VOLUME })
    if (!howl || wanted !== channel || volume === 0 || room) return
    room = { channel, howl }
    howl.play()
  }
  return {
    play: (file) => {
      if (volume === 0 || !mayPlay()) return
      silently(load(file).then((howl) => howl?.play()))
    },
    room: (channel) => {
      wanted = channel
      if (channel === null || mayPlay()) silently(tune())
      else whenTouched(() => silently(tune()))
    },
    loudness: (next) => {
      volume = next
      if (player !== null) silently(player.then(({ Howler: all }) => all.volume(next)))
      if (mayPlay()) silently(tune())
    },
  }
}

/** The address of a recording that a pack brought. It stays for as long as the page: each is loaded once. */
async function recordingOf(file: string): Promise<(() => Promise<string>) | undefined> {
  const blob = await useRecordings.getState().find(file)
  if (!blob) return undefined
  const url = URL.createObjectURL(blob)
  return async () => url
}

/** Whether the person has done something on this page: before that, a page keeps quiet. */
const mayPlay = (): boolean => navigator.userActivation?.hasBeenActive ?? false

function whenTouched(then: () => void): void {
  const once = (): void => {
    window.removeEventListener('pointerdown', once)
    window.removeEventListener('keydown', once)
    then()
  }
  window.addEventListener('pointerdown', once)
  window.addEventListener('keydown', once)
}
