import type { Lang, Move, MoveCard, Persona, PersonaCard, Rubric, RubricCard, Scenario } from '#content'
import type { Known } from '#content/parse'
import type { TaughtWeights } from '#language/teach'
import type { Script } from '#session'
import type { Bench } from '#session/bench'
import type { EngineHandle } from '../outside.ts'
import type { TeacherHandle } from './teach/teacher.ts'
import type { WhyDesk } from './why/why-desk.ts'

/** A place where drafts are tried out; `close` gives its worker back and stops what runs. */
export interface BenchHandle {
  readonly bench: Bench
  /** Explains what is heard in a line. */
  readonly why: WhyDesk
  readonly close: () => void
}

/** Drafts that a scenario may be played with, in its language. */
export interface OwnParts {
  readonly personas: readonly Persona[]
  readonly rubrics: readonly Rubric[]
  /** Files of moves: what they teach is heard. */
  readonly moves: readonly Move[]
}

/** What the author pages get from outside, beside what all pages get. */
export interface Author {
  /** Paths of the MDX that ships: `scenarios/late-delivery.en.mdx`, `templates/discovery.en.mdx`. */
  readonly sourcePaths: () => Promise<readonly string[]>
  readonly loadSource: (path: string) => Promise<string>
  /** Titles of what ships, by path without its end: `rubrics/spin.en`. */
  readonly titles: () => Promise<Readonly<Record<string, string>>>
  /** What files of one's own may name. */
  readonly known: () => Promise<Known>
  /** The address of a recording that ships; undefined where none has that name. */
  readonly shippedSound: (name: string) => Promise<string | undefined>
  readonly moveCards: (lang: Lang) => Promise<readonly MoveCard[]>
  /** A rubric that ships, to be shown; undefined where there is none. */
  readonly shippedRubric: (id: string, lang: Lang) => Promise<Rubric | undefined>
  readonly rubricCards: () => Promise<readonly RubricCard[]>
  readonly personaCards: () => Promise<readonly PersonaCard[]>
  /** A scenario of one's own with its personas and rubrics: one's own where there are any, else those that ship. */
  readonly gather: (scenario: Scenario, own: OwnParts) => Promise<Script>
  /** A place to play drafts: a worker of its own. */
  readonly engine: () => Promise<EngineHandle>
  /** A place to try drafts out: gold answers, variants, simulated sellers. A worker of its own. */
  readonly bench: () => Promise<BenchHandle>
  /** What files of moves make of the labeller; null where they teach nothing. */
  readonly taught: (lang: Lang, files: readonly Move[]) => Promise<TaughtWeights | null>
  /** A place to teach the labeller. A worker of its own. */
  readonly teacher: () => Promise<TeacherHandle>
}
