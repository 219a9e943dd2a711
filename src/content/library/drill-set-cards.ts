import type { DrillSetCard } from '../card.ts'

export const cards = import.meta.glob<DrillSetCard | null>('../../../content/drills/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
