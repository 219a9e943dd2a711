import type { Lang, Move } from '#content'
import { parse } from '#content/parse'

/** The files of moves among texts that can be used, in one language, by their ids; one with problems teaches nothing. */
export function ownMoves(files: readonly { readonly path: string; readonly text: string }[], lang: Lang): readonly Move[] {
  return files
    .flatMap(({ path, text }): readonly Move[] => {
      if (!path.startsWith('moves/') || !path.endsWith('.mdx')) return []
      const { type, value } = parse(path, text)
      return type === 'move' && value?.lang === lang ? [value] : []
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
