import { readdirSync, readFileSync } from 'node:fs'
import type { Lang, Move } from '#content'
import { parse } from '#content/parse'
import { createBench } from '#session/bench'
import { createEngine } from '#session/engine'
import type { Author } from '../../../src/ui/author/author-deps.ts'
import { createTeacher } from '../../../src/ui/author/teach/teacher.ts'
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
    taught: async () => null,
    teacher: async () => ({ teacher: createTeacher(async (lang) => fewMoves(lang)), close: () => undefined }),
    bench: async () => ({
      bench: createBench({ loadLabeller: async () => plainLabeller }),
      why: createWhyDesk(async (lang) => twoMoves(lang)),
      close: () => undefined,
    }),
  }
}

/** A handful of turns in place of the ten thousand that ship. */
function fewMoves(lang: Lang): readonly Move[] {
  const turns: readonly (readonly [move: string, ...texts: string[]])[] = [
    [
      'situation-question',
      'How many presses do you run?',
      'Which system do you use today?',
      'Who plans the shifts?',
      'How old are they?',
    ],
    [
      'apologise',
      'I am sorry about that.',
      'We apologise for the delay.',
      'Sorry that it came late.',
      'I am very sorry, Ms Lin.',
    ],
    [
      'feature',
      'It has two sensors.',
      'The unit carries a spare pump.',
      'It comes with a cover.',
      'There is a screen on each side.',
    ],
  ]
  return turns.map(([id, ...texts]) => ({
    id,
    lang,
    section: 'own',
    title: id,
    does: id,
    examples: texts.map((text, at) => ({ text, context: '', moves: [id], from: `${'abcd'[at]}-1/1` })),
    nearMisses: [],
  }))
}
