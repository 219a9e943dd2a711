import { gather, lessonCards, moveCards, personaCards, rubricCards, sources } from '#content/library'
import type { Author } from './author-deps.ts'

/** The real things: compiled content, its sources, and workers. */
export function browserAuthor(): Author {
  return {
    sourcePaths: async () => (await sources()).sourcePaths,
    loadSource: async (path) => (await sources()).loadSource(path),
    known: async () => {
      const [personas, rubrics, lessons] = await Promise.all([personaCards(), rubricCards(), lessonCards()])
      return {
        personas: personas.map(({ id, lang }) => ({ id, lang })),
        rubrics: rubrics.map(({ id, lang, criteria }) => ({ id, lang, criteria: criteria.map((one) => one.id) })),
        moves: [],
        lessons: lessons.map(({ id, lang }) => ({ id, lang })),
      }
    },
    moveCards,
    rubricCards,
    personaCards,
    gather,
    engine: async () => (await import('../engine.ts')).startEngine(),
  }
}
