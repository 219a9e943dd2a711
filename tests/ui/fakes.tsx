import { type RenderResult, render } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { memoryLocation } from 'wouter/memory-location'
import type { Rubric, Scenario, ScenarioCard } from '#content'
import { openRecords, type Records } from '#records'
import type { Journal } from '#session'
import { createEngine } from '#session/engine'
import { App } from '../../src/ui/App.tsx'
import type { Deps, Library } from '../../src/ui/deps.ts'
import { createHost } from '../../src/ui/practise/host.ts'
import { changeSettings, forgetSettings, type Settings } from '../../src/ui/settings/settings.ts'
import { nightShift, script, smallParts } from '../session/fakes.ts'
import { smallAuthor } from './author/fakes.ts'
import { smallLearn } from './learn/fakes.ts'

/** The rubric that the small score speaks of. */
export const spin: Rubric = {
  id: 'spin',
  lang: 'en',
  title: 'Questions that open a need',
  kinds: ['discovery'],
  source: 'Rackham 1988',
  about: 'Questions.',
  criteria: [
    {
      id: 'problem',
      title: 'Problem questions',
      looksAt: 'questions about difficulties',
      descriptors: ['None asked.', 'One, by chance.', 'Some.', 'Most.', 'Finds each difficulty in turn.'],
      clues: [{ id: 'asks', moves: ['problem-question'], signs: [], where: [], worth: 100, upTo: 4, why: 'Finds a difficulty.' }],
      levels: [100, 200, 300, 400],
      advice: ['Ask what goes wrong.', 'Ask about a second one.', 'Ask about a third.', 'Ask about the last.'],
      models: [{ context: 'Three lines.', text: 'Which of them gives you most trouble?' }],
    },
  ],
  overall: { weights: { problem: 100 }, base: 0, levels: [50, 100, 150, 200, 250, 300, 350, 400], caps: [], fault: 0 },
  tests: [],
}

const card = (more: Partial<ScenarioCard>): ScenarioCard => ({
  id: nightShift.id,
  lang: 'en',
  title: nightShift.title,
  kind: 'discovery',
  rubrics: ['spin'],
  channel: 'visit',
  minutes: 12,
  buyers: nightShift.buyers,
  levels: ['normal'],
  teaser: 'You sell sensors.',
  ...more,
})

const libraryWith = (scenario: Scenario): Library => ({
  scenarioCards: [
    card({}),
    card({
      id: 'late-stand',
      title: 'The stand came late',
      kind: 'complaint',
      buyers: [{ id: 'tony', name: 'Tony Marsh', role: 'Sales head', persona: 'expressive' }],
    }),
    card({ id: 'night-shift-stops', lang: 'zh', title: '夜班老停机' }),
  ],
  loadScenario: async (id) => {
    if (id !== scenario.id) throw new Error(`There is no ${id}.`)
    return scenario
  },
  loadRubric: async () => spin,
  moveTitles: async () => ({ 'problem-question': 'Problem question', 'next-step': 'Next step' }),
  scriptFor: async () => ({ ...script, scenario }),
})

export interface Device {
  readonly deps: Deps
  readonly records: Records
  /** The disk refuses from now on. */
  readonly fill: () => void
}

/** A device of its own with the small engine and buyer, real records and a clock that ticks a second at each look. */
export function newDevice(scenario: Scenario = nightShift): Device {
  const library = libraryWith(scenario)
  const records = openRecords({ indexedDB: { indexedDB: new IDBFactory(), IDBKeyRange } })
  let time = Date.UTC(2026, 10, 26, 8)
  let full = false
  let ids = 0
  const now = () => {
    time += 1000
    return time
  }
  const journal: Journal = {
    append: async (run, events) => {
      if (full) throw new Error('The disk is full.')
      await records.journal.append(run, events)
    },
    read: records.journal.read,
  }
  const host = createHost({
    library,
    journal,
    engine: async () => ({ engine: createEngine(smallParts), close: () => undefined }),
    person: async () => (await records.me()).id,
    keepProof: records.runs.setProof,
    now,
    newId: () => `run-${++ids}`,
    newSeed: () => 7,
  })
  return {
    deps: { library, records: async () => records, host, learn: smallLearn(() => `try-${++ids}`), author: smallAuthor(), now },
    records,
    fill: () => {
      full = true
    },
  }
}

/** The whole app at an address, in English without a pause unless asked otherwise. */
export function visit(
  device: Device,
  path = '/',
  settings: Partial<Settings> = {},
): RenderResult & { readonly at: () => string } {
  forgetSettings()
  changeSettings({ lang: 'en', pause: false, ...settings })
  const memory = memoryLocation({ path, record: true })
  const shown = render(<App deps={device.deps} location={memory.hook} env="test" />)
  return { ...shown, at: () => memory.history.at(-1) ?? '' }
}
