import type { Move } from '../model/move.ts'

/** All moves with all their examples: big, hence a chunk of its own for each language. */
export const moves = import.meta.glob<Move>('../../../content/moves/*.zh.mdx', { eager: true, import: 'default' })
