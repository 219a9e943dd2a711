import { create } from 'zustand'
import type { Lang } from '#content'
import { load, save } from './local.ts'

/** What a person chose for this device; kept between visits. */
export interface Settings {
  /** Language of the interface. */
  readonly lang: Lang
  /** Language of the talks that are offered; null: the interface's. */
  readonly talkLang: Lang | 'all' | null
  /** A natural pause before the buyer's line. */
  readonly pause: boolean
  /** Trust, patience and interest shown during the talk. */
  readonly meters: boolean
  /** Of all sounds, 0.1 to 1. */
  readonly volume: number
  readonly muted: boolean
  /** The buyer's lines are read aloud. */
  readonly speak: boolean
  /** Answers may be dictated; the browser may send what it hears to its maker, so this is off until it is wished. */
  readonly dictate: boolean
}

const KEY = 'parley.settings'
/** Set with the first talk: whoever comes back is not greeted as a stranger while the records are read. */
export const VISITED = 'parley.visited'

function wished(): Lang {
  const asked = typeof navigator === 'undefined' ? [] : navigator.languages
  return asked
    .find((tag) => /^(zh|en)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith('zh')
    ? 'zh'
    : 'en'
}

function initial(): Settings {
  const kept = load<Partial<Settings>>(KEY) ?? {}
  return {
    lang: kept.lang === 'zh' || kept.lang === 'en' ? kept.lang : wished(),
    talkLang: kept.talkLang === 'zh' || kept.talkLang === 'en' || kept.talkLang === 'all' ? kept.talkLang : null,
    pause: kept.pause ?? true,
    meters: kept.meters ?? false,
    volume: typeof kept.volume === 'number' && kept.volume >= 0 && kept.volume <= 1 ? kept.volume : 0.6,
    muted: kept.muted ?? false,
    speak: kept.speak ?? false,
    dictate: kept.dictate ?? false,
  }
}

export const useSettings = create<Settings>()(initial)

/** Changes settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change)
  save(KEY, useSettings.getState())
}

/** Back to what a first visit sees. */
export function forgetSettings(): void {
  save(KEY, null)
  save(VISITED, null)
  useSettings.setState(initial())
}
