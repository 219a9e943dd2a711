import dagre from '@dagrejs/dagre'
import type { Chart, ChartNode } from '#buyer/chart'

export interface PlacedNode extends ChartNode {
  readonly x: number
  readonly y: number
  readonly width: number
}
export interface PlacedEdge {
  readonly from: string
  readonly to: string
  /** One line for each way from one state to the other. */
  readonly labels: readonly string[]
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly x: number
  readonly y: number
}
export interface Picture {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

export const NODE_HEIGHT = 40
export const LINE_HEIGHT = 15
/** Width of a text of this size, near enough: a Chinese character is as wide as two Latin letters. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? size : size * 0.56), 0)

/** Places states and the ways between them; what leaves a state as it is has no way and is not drawn. */
export function layout({ nodes, edges }: Chart): Picture {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 46, ranksep: 46, edgesep: 26, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  const widths = new Map(nodes.map((node) => [node.id, Math.max(84, widthOf(node.label, 15) + 34)]))
  for (const node of nodes) graph.setNode(node.id, { width: widths.get(node.id) ?? 84, height: NODE_HEIGHT })
  const ways = new Map<string, { from: string; to: string; labels: string[] }>()
  for (const { from, to, label } of edges) {
    if (from === to) continue
    const way = ways.get(`${from} ${to}`)
    if (way) way.labels.push(label)
    else ways.set(`${from} ${to}`, { from, to, labels: [label] })
  }
  for (const { from, to, labels } of ways.values()) {
    const width = Math.max(...labels.map((label) => widthOf(label, 12))) + 8
    graph.setEdge(from, to, { width, height: labels.length * LINE_HEIGHT + 4, labelpos: 'c' })
  }
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number }
      return { ...node, x, y, width: widths.get(node.id) ?? 84 }
    }),
    edges: [...ways.values()].map(({ from, to, labels }) => {
      const { points, x, y } = graph.edge(from, to) as { points: { x: number; y: number }[]; x: number; y: number }
      return { from, to, labels, points, x, y }
    }),
  }
}
