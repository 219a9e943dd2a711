import type {
  Account,
  AccountCard,
  DrillSet,
  DrillSetCard,
  Lang,
  Lesson,
  LessonCard,
  MoveCard,
  Persona,
  PersonaId,
  ReadSet,
  ReadSetCard,
  RubricCard,
} from '#content'
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
    readonly readSetCards: () => Promise<readonly ReadSetCard[]>
    readonly accountCards: () => Promise<readonly AccountCard[]>
    readonly loadReadSet: (id: string, lang: Lang) => Promise<ReadSet>
    readonly loadAccount: (id: string, lang: Lang) => Promise<Account>
    readonly loadPersona: (id: PersonaId, lang: Lang) => Promise<Persona>
  }
  /** One for the whole visit, started when it is first asked for. */
  readonly practice: () => Promise<PracticeEngine>
  readonly newId: () => string
}
