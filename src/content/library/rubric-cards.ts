import type { RubricCard } from '../card.ts'

export const cards = import.meta.glob<RubricCard | null>('../../../content/rubrics/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
