import { type DirectedGraphNode, toDirectedGraph } from 'xstate/graph'
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
  const { children } = toDirectedGraph(machines[kind])
  const leaves = children.flatMap((child) => (child.children.length === 0 ? [child] : child.children))
  const first = leaves.find((leaf) => nameOf(leaf) === START)?.stateNode.always?.at(-1)?.target?.[0]?.key
  const drawn = leaves.filter((leaf) => nameOf(leaf) !== START)
  const edges: ChartEdge[] = []
  for (const leaf of drawn)
    for (const { to, word } of wayOut(leaf)) {
      const from = nameOf(leaf)
      const key = `${kind}.${word}`
      const label = EDGE_WORDS[key]?.[lang] ?? key
      if (!edges.some((other) => other.from === from && other.to === to && other.label === label)) edges.push({ from, to, label })
    }
  const nodes = drawn.map((leaf): ChartNode => {
    const id = nameOf(leaf)
    return {
      id,
      label: STATE_WORDS[`${kind}.${id}`]?.[lang] ?? id,
      start: first === id,
      end: !edges.some((edge) => edge.from === id && edge.to !== id),
    }
  })
  return { kind, title: CHART_TITLES[kind][lang], nodes, edges }
}

const nameOf = (node: { readonly id: string }) => node.id.slice(node.id.lastIndexOf('.') + 1)

/** Where one can go from a state, by an event or at once, and what that is known by. */
function wayOut({ edges, stateNode }: DirectedGraphNode): readonly { readonly to: string; readonly word: string }[] {
  const byEvent = edges.map(({ target, transition }) => ({ to: nameOf(target), word: wordOf(transition, nameOf(target)) }))
  const atOnce = (stateNode.always ?? []).map((transition) => {
    const to = transition.target?.[0]?.key ?? stateNode.key
    return { to, word: wordOf(transition, to) }
  })
  return [...byEvent, ...atOnce]
}

/** What an edge is known by: what its condition asks for, the condition, or its event. */
function wordOf({ guard, eventType }: { readonly guard?: unknown; readonly eventType: string }, to: string): string {
  if (typeof guard === 'string') return guard
  if (typeof guard === 'object' && guard !== null && 'type' in guard) {
    const params: unknown = 'params' in guard ? guard.params : undefined
    if (guard.type === 'stirs') return 'stirs'
    if (typeof params === 'string') return params
    if (typeof params === 'object' && params !== null && 'to' in params) return String(params.to)
    return String(guard.type)
  }
  return eventType === '' ? to : eventType
}
