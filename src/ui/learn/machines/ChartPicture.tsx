import { type ReactNode, useId, useMemo } from 'react'
import type { Chart } from '#buyer/chart'
import { LINE_HEIGHT, layout, NODE_HEIGHT } from './layout.ts'

interface ChartPictureProps {
  readonly chart: Chart
  readonly label: string
  /** States in the order in which they were visited. */
  readonly visited: readonly string[]
}

/** A machine's states and the ways between them; those that a run took stand out. */
export function ChartPicture({ chart, label, visited }: ChartPictureProps): ReactNode {
  const id = useId()
  const { width, height, nodes, edges } = useMemo(() => layout(chart), [chart])
  const taken = new Set(visited.slice(1).map((state, at) => `${visited[at]} ${state}`))
  return (
    <svg
      className="machine"
      data-path={visited.length > 0}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}px`, minWidth: `${Math.min(width, 640)}px` }}
      role="img"
      aria-label={label}
    >
      <defs>
        {['plain', 'taken'].map((kind) => (
          <marker
            key={kind}
            id={`${id}-${kind}`}
            className={`machine-tip machine-tip-${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0L10 5L0 10Z" />
          </marker>
        ))}
      </defs>
      {edges.map((edge) => {
        const isTaken = taken.has(`${edge.from} ${edge.to}`)
        const [first, ...rest] = edge.points
        return (
          <g key={`${edge.from}-${edge.to}`} className="machine-edge" data-taken={isTaken}>
            <path
              d={`M${first?.x} ${first?.y} ${rest.map((point) => `L${point.x} ${point.y}`).join(' ')}`}
              markerEnd={`url(#${id}-${isTaken ? 'taken' : 'plain'})`}
            />
            {edge.labels.map((text, line) => (
              <text
                key={text}
                x={edge.x}
                y={edge.y + (line - (edge.labels.length - 1) / 2) * LINE_HEIGHT + 4}
                textAnchor="middle"
              >
                {text}
              </text>
            ))}
          </g>
        )
      })}
      {nodes.map((node) => (
        <g
          key={node.id}
          className="machine-node"
          data-start={node.start}
          data-end={node.end}
          data-visited={visited.includes(node.id)}
          data-now={visited.at(-1) === node.id}
        >
          <rect x={node.x - node.width / 2} y={node.y - NODE_HEIGHT / 2} width={node.width} height={NODE_HEIGHT} rx="20" />
          <text x={node.x} y={node.y + 5} textAnchor="middle">
            {node.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
