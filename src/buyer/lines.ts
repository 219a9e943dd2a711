import type { EndingId, Line, Persona, ReactionId, Scenario } from '#content'
import { ENDINGS, REACTIONS } from '#content'

/**
 * All that can be said in one scenario, numbered; the same words have the same number wherever they stand.
 * A pool has tiers: the scenario's own lines come before the persona's.
 */
export interface LineBook {
  readonly lines: readonly Line[]
  readonly pools: Readonly<Record<string, Pool>>
}
/** Line numbers, tier by tier. */
export type Pool = readonly (readonly number[])[]

export const ENDING_VOICE = {
  won: 'ends-won',
  'next-step': 'ends-next-step',
  lost: 'ends-lost',
  'hung-up': 'ends-hung-up',
} as const satisfies Record<EndingId, ReactionId>

const books = new WeakMap<Scenario, { readonly personas: readonly (Persona | undefined)[]; readonly book: LineBook }>()

/**
 * The lines of a scenario with these personas: written down once, for content is frozen.
 *
 * @throws when a persona that a buyer names is not given
 */
export function bookOf(scenario: Scenario, personas: Readonly<Record<string, Persona>>): LineBook {
  const cast = scenario.buyers.map((buyer) => personas[buyer.persona])
  const kept = books.get(scenario)
  if (kept?.personas.every((persona, at) => persona === cast[at])) return kept.book
  const book = written(scenario, personas)
  books.set(scenario, { personas: cast, book })
  return book
}

function written(scenario: Scenario, personas: Readonly<Record<string, Persona>>): LineBook {
  const lines: Line[] = []
  const numbers = new Map<string, number>()
  const pools: Record<string, Pool> = {}
  const numbered = (some: readonly Line[]) =>
    some.map((line) => {
      const known = numbers.get(line.text)
      if (known !== undefined) return known
      numbers.set(line.text, lines.length)
      return lines.push(line) - 1
    })
  const add = (key: string, ...tiers: readonly (readonly Line[])[]) => {
    pools[key] = tiers.filter((tier) => tier.length > 0).map(numbered)
  }

  for (const buyer of scenario.buyers) {
    const persona = personas[buyer.persona]
    if (persona === undefined) throw new Error(`No persona "${buyer.persona}" was given for the buyer "${buyer.id}".`)
    add(
      `opening@${buyer.id}`,
      scenario.openings.filter((opening) => opening.by === buyer.id).map((opening) => opening.line),
    )
    for (const reaction of REACTIONS) {
      const own = scenario.own.filter((one) => one.when === reaction && one.by === buyer.id).flatMap((one) => one.lines)
      add(`${reaction}@${buyer.id}`, own, persona.voice[reaction] ?? [])
    }
    for (const ending of ENDINGS) {
      const own = scenario.endings.filter((one) => one.when === ending && one.by === buyer.id).flatMap((one) => one.lines)
      add(`ending:${ending}@${buyer.id}`, own, persona.voice[ENDING_VOICE[ending]] ?? [])
    }
  }
  for (const need of scenario.needs) {
    add(`need:${need.id}.admitted`, need.admitted)
    add(`need:${need.id}.felt`, need.felt)
    add(`need:${need.id}.explicit`, need.explicit)
  }
  for (const secret of scenario.secrets) add(`secret:${secret.id}`, secret.lines)
  for (const concern of scenario.concerns) {
    for (const state of ['raised', 'named', 'understood', 'refused', 'settled', 'hardened'] as const)
      add(`concern:${concern.id}.${state}`, concern[state])
  }
  for (const answer of scenario.answers) add(`answer:${answer.id}`, answer.lines)
  const { complaint } = scenario
  if (complaint !== undefined) {
    for (const state of ['venting', 'heard', 'apologised', 'understood', 'agreed', 'closed', 'hotter'] as const)
      add(`complaint.${state}`, complaint[state])
    for (const detail of complaint.details) add(`detail:${detail.id}`, detail.lines)
    for (const remedy of complaint.remedies) add(`remedy:${remedy.id}`, remedy.lines)
  }
  return { lines, pools }
}
