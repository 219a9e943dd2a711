import {
  Background,
  Controls,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useTexts } from '../../text/text.ts'
import { chartTexts } from './chart-texts.ts'
import { NODE_WIDTH, placed } from './placed.ts'
import type { GraphEdge, GraphNode, ScenarioGraph } from './scenario-graph.ts'

/** What a part says in the picture. */
export interface Said {
  readonly name: string
  readonly kind: string
  readonly states: readonly string[]
  readonly line?: number | undefined
  /** In the author's own words, hence in the talk's language. */
  readonly own: boolean
}
interface ChartPictureProps {
  readonly graph: ScenarioGraph
  readonly lang: string
  readonly said: (id: string) => Said
  readonly linkWords: (edge: GraphEdge) => string
  readonly onGoTo: (line: number) => void
}
type PartNode = Node<
  { readonly node: GraphNode; readonly said: Said; readonly lang: string; readonly onGoTo: (line: number) => void },
  'part'
>

const TYPES = { part: PartBox }
const HEIGHT = 62
const MARK_HEIGHT = 22

/** The picture: parts as boxes, arrows for what opens, settles or follows. */
export default function ChartPicture({ graph, lang, said, linkWords, onGoTo }: ChartPictureProps): ReactNode {
  const t = useTexts(chartTexts)
  const [large, setLarge] = useState(false)
  const heightOf = (id: string) => HEIGHT + (graph.nodes.find((node) => node.id === id)?.mark ? MARK_HEIGHT : 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: places follow from the parts alone
  const places = useMemo(() => placed(graph, heightOf), [graph])
  const nodes = graph.nodes.map(
    (node): PartNode => ({
      id: node.id,
      type: 'part',
      position: places.get(node.id) ?? { x: 0, y: 0 },
      data: { node, said: said(node.id), lang, onGoTo },
      width: NODE_WIDTH,
      height: heightOf(node.id),
      focusable: false, // the button inside is
      style: { pointerEvents: 'all' },
    }),
  )
  const edges = graph.edges.map(
    (edge): Edge => ({
      id: `${edge.from} ${edge.link} ${edge.to}`,
      source: edge.from,
      target: edge.to,
      className: `chart-edge chart-edge-${edge.link}`,
      markerEnd: { type: MarkerType.ArrowClosed },
      focusable: false,
      ...(large && edge.link !== 'may-end' ? { label: linkWords(edge) } : {}),
    }),
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does what the button does
    <div
      className="chart-place"
      data-large={large}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setLarge(false)
      }}
    >
      <button type="button" className="act small" aria-expanded={large} onClick={() => setLarge(!large)}>
        {large ? t.smaller : t.larger}
      </button>
      <section className="chart-frame" aria-label={t.picture}>
        <ReactFlow
          key={`${large} ${graph.nodes.length}`}
          nodes={nodes}
          edges={edges}
          nodeTypes={TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          fitView
          minZoom={0.15}
          proOptions={{ hideAttribution: true }}
          preventScrolling={false}
          zoomOnScroll={false}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </section>
    </div>
  )
}

function PartBox({ data: { node, said, lang, onGoTo } }: NodeProps<PartNode>): ReactNode {
  const t = useTexts(chartTexts)
  const { line } = said
  return (
    <div className="chart-node nodrag" data-kind={node.kind} data-mark={node.mark}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        disabled={line === undefined}
        title={line === undefined ? said.name : t.goTo(line)}
        onClick={() => line !== undefined && onGoTo(line)}
      >
        <span className="chart-kind">{said.kind}</span>
        <span className="chart-name" lang={said.own ? lang : undefined}>
          {said.name}
        </span>
        {node.mark && <span className="chart-mark">{t.mark[node.mark]}</span>}
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}
