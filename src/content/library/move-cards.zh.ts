import type { MoveCard } from '../card.ts'

export const cards = import.meta.glob<MoveCard | null>('../../../content/moves/*.zh.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
