import { type DirectedGraphEdge, toDirectedGraph } from 'xstate/graph'
import type { Lang } from '#content'
import { callMachine } from './call.machine.ts'
import { CHART_TITLES, EDGE_WORDS, STATE_WORDS } from './chart-words.ts'
import { complaintMachine } from './complaint.machine.ts'
import { concernMachine } from './concern.machine.ts'
import { moodMachine } from './mood.machine.ts'
import { needMachine } from './need.machine.ts'
import { secretMachine } from './secret.machine.ts'

export const CHART_KINDS = ['need', 'secret', 'concern', 'complaint', 'mood', 'call'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/** A machine as a picture: what a page draws, read from the definition that runs. */
export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
}
export interface ChartNode {
  /** As it stands in a reply's `states`: `felt`, `raised`, `next-step`. */
  readonly id: string
  readonly label: string
  readonly start: boolean
  /** Nothing leads on from here. */
  readonly end: boolean
}
export interface ChartEdge {
  readonly from: string
  readonly to: string
  readonly label: string
}

const machines = {
  need: needMachine,
  secret: secretMachine,
  concern: concernMachine,
  complaint: complaintMachine,
  mood: moodMachine,
  call: callMachine,
} as const

/** Where a machine only finds its starting state. */
const START = 'start'

/**
 * @param kind - which machine
 * @param lang - of the words on nodes and edges
 * @returns states and transitions; a reaction that leaves the state as it is is an edge from a node to itself
 */
export function chartOf(kind: ChartKind, lang: Lang): Chart {
  const root = toDirectedGraph(machines[kind])
  const leaves = root.children.flatMap((child) => (child.children.length === 0 ? [child] : child.children))
  const startNode = root.children.find((child) => nameOf(child) === START)
  const first = startNode?.edges.at(-1)?.target
  const drawn = leaves.filter((leaf) => nameOf(leaf) !== START)
  const edges: ChartEdge[] = []
  for (const leaf of drawn)
    for (const edge of leaf.edges) {
      const to = nameOf(edge.target)
      const key = `${kind}.${wordOf(edge)}`
      const label = EDGE_WORDS[key]?.[lang] ?? key
      const from = nameOf(leaf)
      if (!edges.some((other) => other.from === from && other.to === to && other.label === label)) edges.push({ from, to, label })
    }
  const nodes = drawn.map((leaf): ChartNode => {
    const id = nameOf(leaf)
    return {
      id,
      label: STATE_WORDS[`${kind}.${id}`]?.[lang] ?? id,
      start: first !== undefined && nameOf(first) === id,
      end: !edges.some((edge) => edge.from === id && edge.to !== id),
    }
  })
  return { kind, title: CHART_TITLES[kind][lang], nodes, edges }
}

const nameOf = (node: { readonly id: string }) => node.id.slice(node.id.lastIndexOf('.') + 1)

/** What an edge is known by: its condition, what that condition asks for, or its event. */
function wordOf(edge: DirectedGraphEdge): string {
  const guard: unknown = edge.transition.guard
  if (typeof guard === 'string') return guard
  if (typeof guard === 'object' && guard !== null && 'type' in guard) {
    const params: unknown = 'params' in guard ? guard.params : undefined
    if (guard.type === 'stirs') return 'stirs'
    if (typeof params === 'string') return params
    if (typeof params === 'object' && params !== null && 'to' in params) return String(params.to)
    return String(guard.type)
  }
  const target = edge.transition.target?.[0]
  return edge.transition.eventType === '' && target !== undefined ? target.key : edge.transition.eventType
}
