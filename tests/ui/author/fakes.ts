import { readdirSync, readFileSync } from 'node:fs'
import { createBench } from '#session/bench'
import { createEngine } from '#session/engine'
import type { Author } from '../../../src/ui/author/author-deps.ts'
import { plainLabeller, script, smallParts } from '../../session/fakes.ts'

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
    bench: async () => ({ bench: createBench({ loadLabeller: async () => plainLabeller }), close: () => undefined }),
  }
}
