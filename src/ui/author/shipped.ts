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
} from '#content/library'
import type { Known } from '#content/parse'
import type { Script } from '#session'
import type { OwnParts } from './author-deps.ts'
import { taught } from './taught.ts'

/** Recordings that ship; the talk's own pages fetch the same files. */
const SOUNDS: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../content/sounds/*.{wav,mp3,ogg}',
  { import: 'default', query: '?no-inline' },
)
const SOUND_ROOT = '../../../content/sounds/'

export const shippedSound = async (name: string): Promise<string | undefined> => SOUNDS[SOUND_ROOT + name]?.()

/** What files of one's own may name. */
export async function known(): Promise<Known> {
  const [personas, rubrics, lessons] = await Promise.all([personaCards(), rubricCards(), lessonCards()])
  return {
    personas: personas.map(({ id, lang }) => ({ id, lang })),
    rubrics: rubrics.map(({ id, lang, criteria }) => ({ id, lang, criteria: criteria.map((one) => one.id) })),
    moves: [],
    lessons: lessons.map(({ id, lang }) => ({ id, lang })),
    sounds: Object.keys(SOUNDS).map((path) => path.slice(SOUND_ROOT.length)),
  }
}

export async function titles(): Promise<Readonly<Record<string, string>>> {
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

export async function gather(scenario: Scenario, own: OwnParts): Promise<Script> {
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
