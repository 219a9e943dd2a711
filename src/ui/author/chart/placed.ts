import dagre from '@dagrejs/dagre'
import type { ScenarioGraph } from './scenario-graph.ts'

/** Where each part stands: left upper corner and size, in pixels. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>
export const NODE_WIDTH = 168

/** Places the parts from top to bottom, so that what opens something stands above it. */
export function placed({ nodes, edges }: ScenarioGraph, heightOf: (id: string) => number): Places {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 64, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of nodes) graph.setNode(id, { width: NODE_WIDTH, height: heightOf(id) })
  for (const { from, to } of edges) graph.setEdge(from, to)
  dagre.layout(graph)
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as { x: number; y: number }
      return [id, { x: x - NODE_WIDTH / 2, y: y - heightOf(id) / 2 }]
    }),
  )
}
