import type { Channel } from '#content'

export const SOUND_NAMES = ['ring', 'pick-up', 'hang-up', 'message', 'signal'] as const
export type SoundName = (typeof SOUND_NAMES)[number]

/** What makes sounds. Nothing is heard before the person has clicked or pressed a key. */
export interface Sounds {
  /** One of our own, or a recording of a buyer's line, by its file under content/sounds. */
  readonly play: (file: string) => void
  /** The room's tone until another is asked for; null is silence. */
  readonly room: (channel: Channel | null) => void
  /** 0 to 1; 0 is mute. */
  readonly loudness: (volume: number) => void
}
