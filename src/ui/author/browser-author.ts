import { hashOf, type Scenario } from '#content'
import {
  accountCards,
  drillSetCards,
  lessonCards,
  loadPersona,
  loadRubric,
  moveCards,
  personaCards,
  readSetCards,
  rubricCards,
  scenarioCards,
  sources,
} from '#content/library'
import type { Script } from '#session'
import type { Author, OwnParts } from './author-deps.ts'

/** Recordings that ship; the talk's own pages fetch the same files. */
const SOUNDS: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../content/sounds/*.{wav,mp3,ogg}',
  { import: 'default', query: '?no-inline' },
)
const SOUND_ROOT = '../../../content/sounds/'

/** The real things: compiled content, its sources, and workers. */
export function browserAuthor(): Author {
  return {
    sourcePaths: async () => (await sources()).sourcePaths,
    loadSource: async (path) => (await sources()).loadSource(path),
    titles,
    known: async () => {
      const [personas, rubrics, lessons] = await Promise.all([personaCards(), rubricCards(), lessonCards()])
      return {
        personas: personas.map(({ id, lang }) => ({ id, lang })),
        rubrics: rubrics.map(({ id, lang, criteria }) => ({ id, lang, criteria: criteria.map((one) => one.id) })),
        moves: [],
        lessons: lessons.map(({ id, lang }) => ({ id, lang })),
        sounds: Object.keys(SOUNDS).map((path) => path.slice(SOUND_ROOT.length)),
      }
    },
    shippedSound: async (name) => SOUNDS[SOUND_ROOT + name]?.(),
    moveCards,
    shippedRubric: (id, lang) => loadRubric(id, lang).catch(() => undefined),
    rubricCards,
    personaCards,
    gather,
    engine: async () => (await import('../engine.ts')).startEngine(),
    bench: async () => (await import('./bench/start-bench.ts')).startBench(),
    taught,
    teacher: async () => (await import('./teach/start-teacher.ts')).startTeacher(),
  }
}

async function titles(): Promise<Readonly<Record<string, string>>> {
  const [personas, rubrics, movesEn, movesZh, lessons, drills, reads, accounts] = await Promise.all([
    personaCards(),
    rubricCards(),
    moveCards('en'),
    moveCards('zh'),
    lessonCards(),
    drillSetCards(),
    readSetCards(),
    accountCards(),
  ])
  const moves = [...movesEn, ...movesZh]
  const folders = { scenarios: scenarioCards, personas, rubrics, moves, lessons, drills, reads, accounts }
  return Object.fromEntries(
    Object.entries(folders).flatMap(([folder, cards]) =>
      cards.map(({ id, lang, title }): [string, string] => [`${folder}/${id}.${lang}`, title]),
    ),
  )
}

const taught: Author['taught'] = async (lang, files) =>
  files.length === 0 ? null : (await import('./teach/taught-for.ts')).taughtFor(lang, files)

async function gather(scenario: Scenario, own: OwnParts): Promise<Script> {
  const { lang } = scenario
  const ids = [...new Set(scenario.buyers.map(({ persona }) => persona))]
  const [cast, rubrics] = await Promise.all([
    Promise.all(ids.map((id) => own.personas.find((one) => one.id === id) ?? loadPersona(id, lang))),
    Promise.all(scenario.rubrics.map((id) => own.rubrics.find((one) => one.id === id) ?? loadRubric(id, lang))),
  ])
  const personas = Object.fromEntries(cast.map((persona) => [persona.id, persona]))
  const learnt = await taught(lang, own.moves)
  const moves = learnt ? { moves: own.moves } : {}
  return {
    scenario,
    personas,
    rubrics,
    ...(learnt && { taught: learnt }),
    hash: hashOf({ scenario, personas, rubrics, ...moves }),
  }
}
