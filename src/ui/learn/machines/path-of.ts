import type { ChartKind } from '#buyer/chart'
import type { Scenario } from '#content'
import type { RunState } from '#session'

/** The way of one part of the buyer through its machine. */
export interface Path {
  readonly key: string
  /** What the part is about, in the talk's language. */
  readonly name: string
  /** `turn` counts the seller's turns from 1; 0 is the start. A state that lasts stands once. */
  readonly steps: readonly { readonly state: string; readonly turn: number }[]
}

/** The ways that a run took through the machines of one kind; none where the talk has no such part. */
export function pathsOf(state: RunState, scenario: Scenario | null, kind: ChartKind): readonly Path[] {
  const sellers = state.turns.flatMap((turn) => (turn.by === 'seller' ? [turn] : []))
  const courses = sellers[0] ? [sellers[0].statesBefore, ...sellers.map((turn) => turn.statesAfter)] : [state.states]
  const own = kind === 'call' ? 'stage' : kind
  const keys = [...new Set(courses.flatMap((states) => Object.keys(states)))].filter(
    (key) => key === own || key.startsWith(`${own}:`),
  )
  return keys.map((key) => {
    const steps = courses.flatMap((states, turn) => {
      const now = states[key]
      return now === undefined || now === courses[turn - 1]?.[key] ? [] : [{ state: now, turn }]
    })
    return { key, name: nameOf(key, scenario), steps }
  })
}

function nameOf(key: string, scenario: Scenario | null): string {
  const id = key.slice(key.indexOf(':') + 1)
  if (!scenario) return id
  const part = [...scenario.needs, ...scenario.secrets, ...scenario.concerns].find((one) => one.id === id)
  const buyer = scenario.buyers.find((one) => one.id === id)
  return part?.about[0] ?? buyer?.name ?? scenario.title
}
