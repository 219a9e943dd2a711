import type { PersonaCard } from '../card.ts'

export const cards = import.meta.glob<PersonaCard | null>('../../../content/personas/*.mdx', {
  eager: true,
  import: 'default',
  query: '?card',
})
