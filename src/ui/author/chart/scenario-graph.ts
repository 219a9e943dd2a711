import type { ConcernType, Persona, Scenario } from '#content'

export type GraphKind = 'opening' | 'need' | 'secret' | 'concern' | 'fact' | 'step' | 'remedy' | 'ending'
/** Why a part can never come up, or leads nowhere. */
export type GraphTrouble =
  | 'after-itself' // waits for something that waits for it
  | 'after-unreachable' // waits for something that never comes up
  | 'too-much-trust' // asks for more trust than anybody can have
  | 'no-such-move' // raised at prices, and there is none to speak of
  | 'nothing-felt' // raised when a need is felt, and there is none
  | 'nothing-settles' // once raised, nothing lets it go
  | 'refused-only' // every proof that would settle it is of a kind this person does not take
  | 'leads-nowhere' // refused or countered, and nothing better can be offered
  | 'not-allowed' // all that would be accepted may not be offered
  | 'unused' // nothing asks for it

/** One part of a scenario. `id` is unique in the graph; `ref` is the author's own id. */
export interface GraphNode {
  readonly id: string
  readonly kind: GraphKind
  readonly ref: string
  readonly by?: string
  /** What a fact is, or how a remedy is taken. */
  readonly says: readonly string[]
  readonly concern?: ConcernType
  readonly trouble?: GraphTrouble
  /** Whether the trouble is that it is never reached, or that it leads nowhere. */
  readonly mark?: 'unreachable' | 'dead-end' | 'unused'
}
export type GraphLink = 'opens' | 'settles' | 'makes-felt' | 'set-against' | 'next' | 'better' | 'raises' | 'may-end'
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly link: GraphLink
  /** What it takes: moves, a level of trust. */
  readonly takes?: readonly string[]
}
export interface ScenarioGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

const LEAST_OUTCOMES = ['won', 'next-step'] as const

/**
 * A scenario as parts and what opens what, with the parts that can never come up and those that lead nowhere.
 *
 * @param steps - of a complaint, in their order
 * @param personas - by id; without them nothing is said of which proofs a person takes
 */
export function scenarioGraph(
  scenario: Scenario,
  steps: readonly string[],
  personas: Readonly<Record<string, Persona>> = {},
): ScenarioGraph {
  const { needs, secrets, concerns, facts, complaint, buyers } = scenario
  const hidden = [...needs, ...secrets]
  const kindOf = (id: string): GraphKind => (needs.some((need) => need.id === id) ? 'need' : 'secret')
  const trouble = troubleOf(scenario)
  const node = (kind: GraphKind, ref: string) => `${kind}:${ref}`
  const nodes: GraphNode[] = [
    { id: 'opening', kind: 'opening', ref: '', says: [] },
    ...needs.map(
      (need): GraphNode =>
        marked({ id: node('need', need.id), kind: 'need', ref: need.id, by: need.by, says: [] }, trouble.get(need.id)),
    ),
    ...secrets.map(
      (secret): GraphNode =>
        marked(
          { id: node('secret', secret.id), kind: 'secret', ref: secret.id, by: secret.by, says: [] },
          trouble.get(secret.id),
        ),
    ),
    ...concerns.map((concern): GraphNode => {
      const { takesProof } = personas[buyers.find(({ id }) => id === concern.by)?.persona ?? ''] ?? {}
      const settlers = facts.filter(({ id }) => concern.settledBy.includes(id))
      const refusedOnly =
        concern.type === 'doubt' &&
        takesProof !== undefined &&
        settlers.length > 0 &&
        settlers.every(({ kind, proof }) => kind === 'proof' && proof !== undefined && !takesProof.includes(proof))
      const base = {
        id: node('concern', concern.id),
        kind: 'concern',
        ref: concern.id,
        by: concern.by,
        says: [],
        concern: concern.type,
      } as const
      return marked(base, trouble.get(concern.id) ?? (refusedOnly ? 'refused-only' : undefined))
    }),
  ]
  const edges: GraphEdge[] = []
  for (const one of hidden) {
    const takes = [...one.opensTo, ...('trust' in one && one.trust !== undefined ? [`trust ${one.trust}`] : [])]
    const known = one.after !== undefined && hidden.some(({ id }) => id === one.after)
    edges.push({
      from: known ? node(kindOf(one.after!), one.after!) : 'opening',
      to: node(kindOf(one.id), one.id),
      link: 'opens',
      takes,
    })
  }
  for (const concern of concerns) {
    const to = node('concern', concern.id)
    edges.push({ from: 'opening', to, link: 'raises', takes: [concern.raisedAt] })
    for (const fact of concern.settledBy) edges.push({ from: node('fact', fact), to, link: 'settles' })
    if (concern.need !== undefined) edges.push({ from: node('need', concern.need), to, link: 'makes-felt' })
    for (const other of concern.setAgainst) {
      const from = needs.some(({ id }) => id === other) ? node('need', other) : node('fact', other)
      edges.push({ from, to, link: 'set-against' })
    }
  }
  // Facts stand where something asks for them; those that nothing asks for are the seller's own affair.
  const asked = new Set(edges.flatMap(({ from }) => (from.startsWith('fact:') ? [from] : [])))
  nodes.push(
    ...facts
      .filter(({ id }) => asked.has(node('fact', id)))
      .map(
        ({ id, kind, proof }): GraphNode => ({
          id: node('fact', id),
          kind: 'fact',
          ref: id,
          says: proof ? [kind, proof] : [kind],
        }),
      ),
  )
  if (complaint) addComplaint(nodes, edges, scenario, steps)
  const ends = LEAST_OUTCOMES.map((when): GraphNode => ({ id: `ending:${when}`, kind: 'ending', ref: when, says: [] }))
  nodes.push(...ends)
  const leads = complaint
    ? [node('step', steps.at(-1) ?? '')]
    : nodes.filter(({ kind, mark }) => (kind === 'need' || kind === 'concern') && mark === undefined).map(({ id }) => id)
  for (const from of leads.length > 0 ? leads : ['opening'])
    for (const end of ends) edges.push({ from, to: end.id, link: 'may-end' })
  const there = new Set(nodes.map(({ id }) => id))
  return { nodes, edges: edges.filter(({ from, to }) => there.has(from) && there.has(to)) } // a name that is nowhere is told by the checker
}

const DEAD: readonly GraphTrouble[] = ['nothing-settles', 'refused-only', 'leads-nowhere', 'not-allowed']
function marked(node: Omit<GraphNode, 'trouble' | 'mark'>, trouble: GraphTrouble | undefined): GraphNode {
  if (trouble === undefined) return node
  return { ...node, trouble, mark: DEAD.includes(trouble) ? 'dead-end' : trouble === 'unused' ? 'unused' : 'unreachable' }
}

/** What is wrong with needs, secrets and concerns, by id: read from the definition alone. */
function troubleOf({ needs, secrets, concerns, facts }: Scenario): ReadonlyMap<string, GraphTrouble> {
  const found = new Map<string, GraphTrouble>()
  const hidden = new Map([...needs, ...secrets].map((one) => [one.id, one]))
  const asksTooMuch = (id: string): boolean => {
    const one = hidden.get(id)
    return one !== undefined && 'trust' in one && (one.trust ?? 0) > 99
  }
  const reach = (id: string): GraphTrouble | undefined => {
    if (asksTooMuch(id)) return 'too-much-trust'
    const way = [id]
    for (let at = hidden.get(id)?.after; at !== undefined; at = hidden.get(at)?.after) {
      if (at === id) return 'after-itself'
      if (way.includes(at) || asksTooMuch(at)) return 'after-unreachable'
      way.push(at)
    }
    return undefined
  }
  for (const id of hidden.keys()) {
    const trouble = reach(id)
    if (trouble) found.set(id, trouble)
  }
  const felt = needs.some(({ id }) => !found.has(id))
  for (const concern of concerns) {
    const { id, raisedAt, type, settledBy, need, setAgainst } = concern
    const raised: GraphTrouble | undefined =
      raisedAt === 'felt' && !felt
        ? 'nothing-felt'
        : raisedAt === 'price' && !facts.some(({ kind }) => kind === 'price')
          ? 'no-such-move'
          : undefined
    const settles =
      type === 'indifference'
        ? need !== undefined && hidden.has(need) && !found.has(need)
        : type === 'drawback'
          ? setAgainst.some((one) => facts.some((fact) => fact.id === one) || (hidden.has(one) && !found.has(one)))
          : settledBy.some((one) => facts.some((fact) => fact.id === one))
    const trouble = raised ?? (settles ? undefined : 'nothing-settles')
    if (trouble) found.set(id, trouble)
  }
  return found
}

/** The steps of a complaint, and the remedies with what they are met by. */
function addComplaint(nodes: GraphNode[], edges: GraphEdge[], { complaint }: Scenario, steps: readonly string[]): void {
  if (!complaint) return
  const { by, remedies } = complaint
  let before = 'opening'
  for (const step of steps) {
    nodes.push({ id: `step:${step}`, kind: 'step', ref: step, by, says: [] })
    edges.push({ from: before, to: `step:${step}`, link: 'next' })
    before = `step:${step}`
  }
  const accepted = (id: string | undefined, way: readonly string[]): boolean => {
    const remedy = remedies.find((one) => one.id === id)
    if (!remedy || way.includes(remedy.id) || !remedy.allowed) return false
    return remedy.response === 'accept' || accepted(remedy.better, [...way, remedy.id])
  }
  const anyAccepted = remedies.some((one) => one.allowed && one.response === 'accept')
  for (const remedy of remedies) {
    const trouble: GraphTrouble | undefined =
      remedy.response === 'accept'
        ? !remedy.allowed && !anyAccepted
          ? 'not-allowed'
          : undefined
        : accepted(remedy.better, [remedy.id]) || anyAccepted
          ? undefined
          : 'leads-nowhere'
    const id = `remedy:${remedy.id}`
    nodes.push(marked({ id, kind: 'remedy', ref: remedy.id, by, says: [remedy.response] }, trouble))
    edges.push({ from: 'step:understood', to: id, link: 'opens' })
    if (remedy.better !== undefined) edges.push({ from: id, to: `remedy:${remedy.better}`, link: 'better' })
    if (remedy.response === 'accept') edges.push({ from: id, to: 'step:agreed', link: 'next' })
  }
}
