/**
 * The content that ships, compiled by the build. The cards of scenarios come with the first load; all else when it is asked for.
 * A file that is not there rejects with its name.
 */
import type {
  AccountCard,
  DrillSetCard,
  LessonCard,
  MoveCard,
  PersonaCard,
  ReadSetCard,
  RubricCard,
  ScenarioCard,
} from './card.ts'
import { hashOf } from './hash.ts'
import type { Account } from './model/account.ts'
import type { DrillSet } from './model/drill.ts'
import type { Lang } from './model/lang.ts'
import type { Lesson } from './model/lesson.ts'
import type { Move } from './model/move.ts'
import type { PersonaId } from './model/person.ts'
import type { Persona } from './model/persona.ts'
import type { ReadSet } from './model/reads.ts'
import type { Rubric } from './model/rubric.ts'
import type { Scenario } from './model/scenario.ts'

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>
const SCENARIOS: Loaders<Scenario> = import.meta.glob<Scenario>('../../content/scenarios/*.mdx', { import: 'default' })
const PERSONAS: Loaders<Persona> = import.meta.glob<Persona>('../../content/personas/*.mdx', { import: 'default' })
const RUBRICS: Loaders<Rubric> = import.meta.glob<Rubric>('../../content/rubrics/*.mdx', { import: 'default' })

/** Cards in the order of their ids, a file with faults left out. */
function present<T extends { readonly id: string; readonly lang: Lang }>(
  cards: Readonly<Record<string, T | null>>,
): readonly T[] {
  return Object.values(cards)
    .filter((card) => card !== null)
    .sort((a, b) => (a.id === b.id ? (a.lang < b.lang ? -1 : 1) : a.id < b.id ? -1 : 1))
}

/** All scenarios that ship, both languages. */
export const scenarioCards: readonly ScenarioCard[] = present(
  import.meta.glob<ScenarioCard | null>('../../content/scenarios/*.mdx', { eager: true, import: 'default', query: '?card' }),
)

async function load<T>(loaders: Loaders<T>, folder: string, id: string, lang: Lang, root = '../../content'): Promise<T> {
  const path = `${root}/${folder}/${id}.${lang}.mdx`
  const loader = Object.hasOwn(loaders, path) ? loaders[path] : undefined
  if (!loader) throw new Error(`There is no content/${folder}/${id}.${lang}.mdx.`)
  return await loader()
}

export const loadScenario = (id: string, lang: Lang): Promise<Scenario> => load(SCENARIOS, 'scenarios', id, lang)
export const loadPersona = (id: PersonaId, lang: Lang): Promise<Persona> => load(PERSONAS, 'personas', id, lang)
export const loadRubric = (id: string, lang: Lang): Promise<Rubric> => load(RUBRICS, 'rubrics', id, lang)

/** Whether a rubric ships. */
export const shipsRubric = (id: string, lang: Lang): boolean => Object.hasOwn(RUBRICS, `../../content/rubrics/${id}.${lang}.mdx`)

/** Talks are what most visits are for: of lessons, drills and exercises even the list of files comes when it is asked for. */
const lessons = () => import('./library/lessons.ts')
const exercises = () => import('./library/exercises.ts')
export const loadLesson = async (id: string, lang: Lang): Promise<Lesson> =>
  load((await lessons()).LESSONS, 'lessons', id, lang, '../../../content')
export const loadDrillSet = async (id: string, lang: Lang): Promise<DrillSet> =>
  load((await lessons()).DRILLS, 'drills', id, lang, '../../../content')
export const loadReadSet = async (id: string, lang: Lang): Promise<ReadSet> =>
  load((await exercises()).READS, 'reads', id, lang, '../../../content')
export const loadAccount = async (id: string, lang: Lang): Promise<Account> =>
  load((await exercises()).ACCOUNTS, 'accounts', id, lang, '../../../content')

export const personaCards = async (): Promise<readonly PersonaCard[]> =>
  present((await import('./library/persona-cards.ts')).cards)
export const rubricCards = async (): Promise<readonly RubricCard[]> => present((await import('./library/rubric-cards.ts')).cards)
export const lessonCards = async (): Promise<readonly LessonCard[]> => present((await import('./library/lesson-cards.ts')).cards)
export const drillSetCards = async (): Promise<readonly DrillSetCard[]> =>
  present((await import('./library/drill-set-cards.ts')).cards)

export const readSetCards = async (): Promise<readonly ReadSetCard[]> => present((await exercises()).reads)
export const accountCards = async (): Promise<readonly AccountCard[]> => present((await exercises()).accounts)

/** Title and sense of each move, without examples. */
export async function moveCards(lang: Lang): Promise<readonly MoveCard[]> {
  const { cards } = lang === 'en' ? await import('./library/move-cards.en.ts') : await import('./library/move-cards.zh.ts')
  return present(cards)
}
/** All moves with all their examples: what the labeller is trained on. */
export async function loadMoves(lang: Lang): Promise<readonly Move[]> {
  const { moves } = lang === 'en' ? await import('./library/moves.en.ts') : await import('./library/moves.zh.ts')
  return present(moves)
}

/** The MDX text of what ships: heavier than a list, hence apart. */
export const sources = () => import('./library/sources.ts')

/** All that a rehearsal needs of content. */
export interface LoadedScript {
  readonly scenario: Scenario
  readonly personas: Readonly<Record<string, Persona>>
  readonly rubrics: readonly Rubric[]
  /** Hash of all of it: a run names what it was played with. */
  readonly hash: string
}

/** Loads a scenario with its personas and rubrics. */
export async function scriptFor(id: string, lang: Lang): Promise<LoadedScript> {
  return gather(await loadScenario(id, lang))
}

/** What a scenario of one's own needs beside it, from what ships. */
export async function gather(scenario: Scenario): Promise<LoadedScript> {
  const ids = [...new Set(scenario.buyers.map((buyer) => buyer.persona))]
  const [personas, rubrics] = await Promise.all([
    Promise.all(ids.map((persona) => loadPersona(persona, scenario.lang))),
    Promise.all(scenario.rubrics.map((rubric) => loadRubric(rubric, scenario.lang))),
  ])
  const byId = Object.fromEntries(personas.map((persona) => [persona.id, persona]))
  return { scenario, personas: byId, rubrics, hash: hashOf({ scenario, personas: byId, rubrics }) }
}
