import { create } from 'zustand'
import { browserVoice } from './browser-voice.ts'
import type { Voice } from './voice.ts'

/** Where the pages find it; a test puts its own here. */
export const useVoice = create<{ readonly voice: Voice }>()(() => ({ voice: browserVoice() }))
