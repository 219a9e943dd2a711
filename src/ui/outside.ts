import type { Lang, Rubric, Scenario, ScenarioCard } from '#content'
import type { Engine, Script } from '#session'

/** What the pages read of the authored content. */
export interface Library {
  readonly scenarioCards: readonly ScenarioCard[]
  /** Talks of imported packs; none when left out. */
  readonly more?: () => Promise<readonly ScenarioCard[]>
  readonly loadScenario: (id: string, lang: Lang) => Promise<Scenario>
  readonly loadRubric: (id: string, lang: Lang) => Promise<Rubric>
  /** Titles of all moves, by id. */
  readonly moveTitles: (lang: Lang) => Promise<Readonly<Record<string, string>>>
  readonly scriptFor: (id: string, lang: Lang) => Promise<Script>
}

/** An engine of its own for one run; `close` gives its worker back. */
export interface EngineHandle {
  readonly engine: Engine
  readonly close: () => void
}
