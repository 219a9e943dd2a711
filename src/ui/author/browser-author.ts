import { loadRubric, moveCards, personaCards, rubricCards, sources } from '#content/library'
import type { Author } from './author-deps.ts'
import { taught } from './taught.ts'

/** What reads all that ships: fetched when a page of the authors' asks for it. */
const shipped = () => import('./shipped.ts')

/** The real things: compiled content, its sources, and workers. */
export function browserAuthor(): Author {
  return {
    sourcePaths: async () => (await sources()).sourcePaths,
    loadSource: async (path) => (await sources()).loadSource(path),
    titles: async () => (await shipped()).titles(),
    known: async () => (await shipped()).known(),
    shippedSound: async (name) => (await shipped()).shippedSound(name),
    moveCards,
    shippedRubric: (id, lang) => loadRubric(id, lang).catch(() => undefined),
    rubricCards,
    personaCards,
    gather: async (scenario, own) => (await shipped()).gather(scenario, own),
    engine: async () => (await import('../engine.ts')).startEngine(),
    bench: async () => (await import('./bench/start-bench.ts')).startBench(),
    taught,
    teacher: async () => (await import('./teach/start-teacher.ts')).startTeacher(),
  }
}
