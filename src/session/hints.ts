import type { States } from '#buyer'
import type { Scenario } from '#content'

type Hint = Scenario['hints'][number]

const COMPLAINT_STEPS: readonly string[] = ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed']

/**
 * What a good seller would find out or do next, by how things stand with the buyer; never the words.
 *
 * @param given - hints of this run so far, oldest first: another one comes first where there is one
 * @returns the author's text; when everything is out, what a good end looks like
 */
export function hintFor(scenario: Scenario, states: States, given: readonly string[]): string {
  const fitting = scenario.hints.filter((hint) => isOpen(hint, scenario, states))
  const urgent = [...fitting].sort((one, other) => urgency(other, scenario, states) - urgency(one, scenario, states))
  const fresh = urgent.find((hint) => !given.includes(hint.text))
  return (fresh ?? urgent[0])?.text ?? scenario.brief.goal[0] ?? scenario.hints.at(-1)?.text ?? ''
}

/** A hint for something that is done, or not yet to be had, helps nobody. */
function isOpen({ for: id }: Hint, scenario: Scenario, states: States): boolean {
  if (id === undefined) return true
  const need = scenario.needs.find((candidate) => candidate.id === id)
  if (need) return states[`need:${id}`] !== 'explicit' && isOut(need.after, states)
  const secret = scenario.secrets.find((candidate) => candidate.id === id)
  if (secret) return !isOut(id, states) && isOut(secret.after, states)
  if (scenario.concerns.some((concern) => concern.id === id)) return isRaised(states[`concern:${id}`])
  const step = COMPLAINT_STEPS.indexOf(id)
  return step < 0 || step > COMPLAINT_STEPS.indexOf(complaintStep(states))
}

/** What the buyer has just raised comes first; then what is half open; complaint steps keep their order. */
function urgency({ for: id = '' }: Hint, scenario: Scenario, states: States): number {
  if (scenario.concerns.some((concern) => concern.id === id)) return 3
  if (['admitted', 'felt'].includes(states[`need:${id}`] ?? '')) return 2
  return id === '' ? 0 : 1
}

const isRaised = (state: string | undefined): boolean => state !== undefined && state !== 'dormant' && state !== 'settled'

/** A need or a secret that something else waits for. */
const isOut = (id: string | undefined, states: States): boolean => {
  if (id === undefined) return true
  const need = states[`need:${id}`]
  if (need !== undefined) return need !== 'latent'
  return states[`secret:${id}`] === 'told'
}

const complaintStep = (states: States): string =>
  Object.entries(states).find(([part]) => part.split(':')[0] === 'complaint')?.[1] ?? ''
