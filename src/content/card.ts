/** What lists show of each thing; the whole is loaded when it is opened. */
import type { Account } from './model/account.ts'
import type { DrillSet } from './model/drill.ts'
import type { Lang } from './model/lang.ts'
import type { Lesson } from './model/lesson.ts'
import type { Move } from './model/move.ts'
import type { Persona } from './model/persona.ts'
import type { ReadSet } from './model/reads.ts'
import type { Rubric } from './model/rubric.ts'
import type { Scenario } from './model/scenario.ts'
import type { Kind, Level } from './model/talk.ts'

/** What the first page knows of a scenario. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'lang' | 'title' | 'kind' | 'rubrics' | 'channel' | 'minutes' | 'market' | 'buyers'
> & {
  readonly levels: readonly Level[]
  /** First sentence of the brief. */
  readonly teaser: string
}
export interface PersonaCard {
  readonly id: Persona['id']
  readonly lang: Lang
  readonly title: string
  readonly summary: string
}
export interface RubricCard {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly kinds: readonly Kind[]
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly lesson?: string }[]
}
export interface MoveCard {
  readonly id: Move['id']
  readonly lang: Lang
  readonly section: Move['section']
  readonly title: string
  readonly does: string
}
export interface LessonCard {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
}
export interface DrillSetCard {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly trains: readonly string[]
  readonly count: number
  readonly kinds: readonly Kind[]
}

export interface ReadSetCard {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly about: string
  readonly count: number
}
export interface AccountCard {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly minutes: number
  readonly people: number
}

export function cardOfScenario(scenario: Scenario): ScenarioCard {
  const { id, lang, title, kind, rubrics, channel, minutes, market, buyers, brief } = scenario
  const levels: readonly Level[] = scenario.levels.map((rule) => rule.level)
  const card = { id, lang, title, kind, rubrics, channel, minutes, buyers, levels, teaser: firstSentence(brief.you[0] ?? '') }
  return market === undefined ? card : { ...card, market }
}
export function cardOfPersona({ id, lang, title, summary }: Persona): PersonaCard {
  return { id, lang, title, summary }
}
export function cardOfRubric({ id, lang, title, kinds, criteria }: Rubric): RubricCard {
  return {
    id,
    lang,
    title,
    kinds,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      ...(criterion.lesson === undefined ? {} : { lesson: criterion.lesson }),
    })),
  }
}
export function cardOfMove({ id, lang, section, title, does }: Move): MoveCard {
  return { id, lang, section, title, does }
}
export function cardOfLesson({ id, lang, title, minutes }: Lesson): LessonCard {
  return { id, lang, title, minutes }
}
export function cardOfDrillSet({ id, lang, title, about, trains, drills }: DrillSet): DrillSetCard {
  return { id, lang, title, about, trains, count: drills.length, kinds: [...new Set(drills.map((drill) => drill.kind))] }
}

export function cardOfReadSet({ id, lang, title, about, cases }: ReadSet): ReadSetCard {
  return { id, lang, title, about, count: cases.length }
}
export function cardOfAccount({ id, lang, title, minutes, people }: Account): AccountCard {
  return { id, lang, title, minutes, people: people.length }
}

/** The first sentence of a paragraph, its end mark included; the whole paragraph when it is one. */
export function firstSentence(paragraph: string): string {
  return /^.*?(?:[。!?！？]|[.!?](?=\s|$))/.exec(paragraph)?.[0] ?? paragraph
}
