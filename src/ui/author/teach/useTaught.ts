import { useCallback } from 'react'
import type { Lang } from '#content'
import type { TaughtWeights } from '#language/teach'
import { useDeps } from '../../deps.ts'
import { ownMoves } from './own-moves.ts'

/** What the trainer's own files of moves make of the labeller: drafts are heard with it. */
export function useTaught(): (lang: Lang) => Promise<TaughtWeights | null> {
  const { author, records } = useDeps()
  return useCallback(
    async (lang) => author.taught(lang, ownMoves(await (await records()).authored.list(), lang)),
    [author, records],
  )
}
