import { readdirSync, readFileSync } from 'node:fs'
import type { Lang, Move } from '#content'
import { parse } from '#content/parse'
import { createBench } from '#session/bench'
import { createEngine } from '#session/engine'
import type { Author } from '../../../src/ui/author/author-deps.ts'
import { createWhyDesk } from '../../../src/ui/author/why/why-desk.ts'
import { plainLabeller, script, smallParts } from '../../session/fakes.ts'

/** Two of the moves that ship: reading all their examples would take longer than a test may. */
const twoMoves = (lang: Lang): readonly Move[] =>
  ['implication-question', 'apologise'].flatMap((id) => {
    const path = `content/moves/${id}.${lang}.mdx`
    const read = parse(path, readFileSync(path, 'utf8'))
    return read.type === 'move' && read.value ? [read.value] : []
  })

/** The templates that ship, the small engine, and nothing else. */
export function smallAuthor(): Author {
  return {
    sourcePaths: async () => readdirSync('content/templates').map((file) => `templates/${file}`),
    loadSource: async (path) => readFileSync(`content/${path}`, 'utf8'),
    titles: async () => ({ 'rubrics/spin.en': 'SPIN discovery' }),
    known: async () => ({
      personas: [
        { id: 'analytical', lang: 'en' },
        { id: 'driver', lang: 'en' },
      ],
      rubrics: [{ id: 'spin', lang: 'en', criteria: ['problem'] }],
      moves: [],
      lessons: [],
    }),
    shippedSound: async () => undefined,
    moveCards: async () => [],
    shippedRubric: async () => undefined,
    rubricCards: async () => [],
    personaCards: async () => [],
    gather: async (scenario, own) => ({
      ...script,
      scenario,
      personas: { ...script.personas, ...Object.fromEntries(own.personas.map((one) => [one.id, one])) },
    }),
    engine: async () => ({ engine: createEngine(smallParts), close: () => undefined }),
    bench: async () => ({
      bench: createBench({ loadLabeller: async () => plainLabeller }),
      why: createWhyDesk(async (lang) => twoMoves(lang)),
      close: () => undefined,
    }),
  }
}
