import type { Lang, PersonaId } from '#content'

/** Why dictation ended: the person stopped, no microphone was given, or nothing could be recognised. */
export type EndOfListening = 'stopped' | 'refused' | 'failed'

/** Speaking and listening, where the browser can. */
export interface Voice {
  readonly speaks: () => boolean
  readonly listens: () => boolean
  /** Reads a line aloud, in place of what is being read. Stage directions are left out. */
  readonly say: (
    text: string,
    how: { readonly lang: Lang; readonly persona?: PersonaId },
    /** Told once whether it was read to its end. */
    onEnd?: (read: boolean) => void,
  ) => void
  readonly hush: () => void
  /** Listens until stopped; told each stretch of words once it is certain, and once why it ended. */
  readonly listen: (
    lang: Lang,
    onWords: (text: string) => void,
    onEnd: (why: EndOfListening) => void,
  ) => { readonly stop: () => void }
}
