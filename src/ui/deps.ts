import { createContext, useContext } from 'react'
import type { Lang, Rubric, Scenario, ScenarioCard } from '#content'
import type { Records } from '#records'
import type { Engine, Script } from '#session'
import type { Learn } from './learn/learn-deps.ts'
import type { Host } from './practise/host.ts'

/** What the pages read of the authored content. */
export interface Library {
  readonly scenarioCards: readonly ScenarioCard[]
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

/** All that the pages get from outside: content, records, a place to play, the clock and chance. */
export interface Deps {
  readonly library: Library
  /** Opened when first needed: the first page must not wait for it. */
  readonly records: () => Promise<Records>
  readonly host: Host
  /** What only the learn pages need. */
  readonly learn: Learn
  readonly now: () => number
}

const Context = createContext<Deps | null>(null)

export const DepsProvider = Context.Provider

export function useDeps(): Deps {
  const deps = useContext(Context)
  if (deps === null) throw new Error('The pages stand inside DepsProvider.')
  return deps
}
