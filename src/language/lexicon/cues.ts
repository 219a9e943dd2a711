import type { Lang } from '#content'
import { type Lexicon, lexiconOf } from './lexicon.ts'

/** A turn of phrase by which a move is known. */
export interface Cue {
  readonly move: string
  /** `move#number`: names the group of phrases. */
  readonly name: string
  readonly pattern: RegExp
}

function compiled({ cues, macros }: Lexicon): readonly Cue[] {
  const spelled = (text: string): string => {
    const next = text.replace(/\{([a-z]\w*)\}/g, (whole, name: string) => macros[name] ?? whole)
    return next === text ? text : spelled(next)
  }
  return Object.entries(cues).flatMap(([move, patterns]) =>
    patterns.map((pattern, at) => ({ move, name: `${move}#${at}`, pattern: new RegExp(spelled(pattern), 'u') })),
  )
}

const CUES: Partial<Record<Lang, readonly Cue[]>> = {}

/** The cues of a language; compiled when they are first needed. */
export function cuesOf(lang: Lang): readonly Cue[] {
  CUES[lang] ??= compiled(lexiconOf(lang))
  return CUES[lang]
}
