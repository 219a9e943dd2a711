import type { DrillSet, DrillSetCard, Lang, Lesson, LessonCard, MoveCard, Persona, PersonaId, RubricCard } from '#content'
import type { PracticeEngine } from '#session/practice'

/** What the learn pages get from outside, beside what all pages get. */
export interface Learn {
  readonly library: {
    readonly drillSetCards: () => Promise<readonly DrillSetCard[]>
    readonly lessonCards: () => Promise<readonly LessonCard[]>
    readonly rubricCards: () => Promise<readonly RubricCard[]>
    readonly moveCards: (lang: Lang) => Promise<readonly MoveCard[]>
    readonly loadDrillSet: (id: string, lang: Lang) => Promise<DrillSet>
    readonly loadLesson: (id: string, lang: Lang) => Promise<Lesson>
    readonly loadPersona: (id: PersonaId, lang: Lang) => Promise<Persona>
  }
  /** One for the whole visit, started when it is first asked for. */
  readonly practice: () => Promise<PracticeEngine>
  readonly newId: () => string
}
