import { create } from 'zustand'
import { browserSounds } from './browser-sounds.ts'
import type { Sounds } from './sounds.ts'

/** Where the pages find it; a test puts its own here. */
export const useSounds = create<{ readonly sounds: Sounds }>()(() => ({ sounds: browserSounds() }))
