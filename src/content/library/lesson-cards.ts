import type { LessonCard } from '../card.ts'

export const cards = import.meta.glob<LessonCard | null>('../../../content/lessons/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
