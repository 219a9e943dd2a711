import type { Lang, MoveCard, PersonaCard, RubricCard, Scenario } from '#content'
import type { Known } from '#content/parse'
import type { Script } from '#session'
import type { EngineHandle } from '../outside.ts'

/** What the author pages get from outside, beside what all pages get. */
export interface Author {
  /** Paths of the MDX that ships: `scenarios/late-delivery.en.mdx`, `templates/discovery.en.mdx`. */
  readonly sourcePaths: () => Promise<readonly string[]>
  readonly loadSource: (path: string) => Promise<string>
  /** What files of one's own may name. */
  readonly known: () => Promise<Known>
  readonly moveCards: (lang: Lang) => Promise<readonly MoveCard[]>
  readonly rubricCards: () => Promise<readonly RubricCard[]>
  readonly personaCards: () => Promise<readonly PersonaCard[]>
  /** A scenario of one's own with the personas and rubrics that ship. */
  readonly gather: (scenario: Scenario) => Promise<Script>
  /** A place to play drafts: a worker of its own. */
  readonly engine: () => Promise<EngineHandle>
}
