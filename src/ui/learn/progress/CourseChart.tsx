import type { ReactNode } from 'react'
import type { Course, SkillSample } from '#session/practice'

const WIDTH = 360
const HEIGHT = 132
const LEFT = 22
const RIGHT = 10
const TOP = 10
const BOTTOM = 24
const NEWEST = 24

interface CourseChartProps {
  readonly course: Course
  readonly label: string
  /** A moment as it stands below the picture. */
  readonly dayName: (atMs: number) => string
}

/** Points over time, the newest two dozen: talks and drills each with a line of their own, a ring around the best of each. */
export function CourseChart({ course, label, dayName }: CourseChartProps): ReactNode {
  const shown = course.samples.slice(-NEWEST)
  const x = (at: number): number => LEFT + 8 + (at * (WIDTH - LEFT - RIGHT - 16)) / Math.max(1, shown.length - 1)
  const y = (points: number): number => TOP + ((4 - points) * (HEIGHT - TOP - BOTTOM)) / 4
  const placed = shown.map((sample, at) => ({ sample, at }))
  const [first, last] = [shown[0], shown.at(-1)]
  const sameDay = first && last && dayName(first.atMs) === dayName(last.atMs)
  return (
    <svg className="course-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map((points) => (
        <g key={points}>
          <line className="chart-grid" data-three={points === 3} x1={LEFT} x2={WIDTH - RIGHT} y1={y(points)} y2={y(points)} />
          <text className="chart-label" x={LEFT - 7} y={y(points) + 4.5} textAnchor="end">
            {points}
          </text>
        </g>
      ))}
      {(['drill', 'talk'] as const).map((from) => {
        const own = placed.filter(({ sample }) => sample.from === from)
        const best = own.findLast(({ sample }) => sample.points === Math.max(...own.map((one) => one.sample.points)))
        return (
          <g key={from} data-from={from}>
            <polyline className="course-line" points={own.map(({ sample, at }) => `${x(at)},${y(sample.points)}`).join(' ')} />
            {own.map(({ sample, at }) => (
              <Mark key={`${sample.atMs}-${sample.of}`} from={from} x={x(at)} y={y(sample.points)} />
            ))}
            {best && <circle className="course-best" cx={x(best.at)} cy={y(best.sample.points)} r="8" />}
          </g>
        )
      })}
      {first && (
        <text className="chart-label" x={LEFT} y={HEIGHT - 5}>
          {dayName(first.atMs)}
        </text>
      )}
      {last && !sameDay && (
        <text className="chart-label" x={WIDTH - RIGHT} y={HEIGHT - 5} textAnchor="end">
          {dayName(last.atMs)}
        </text>
      )}
    </svg>
  )
}

interface MarkProps {
  readonly from: SkillSample['from']
  readonly x: number
  readonly y: number
}

/** A square for a talk, a dot for a drill. */
export function Mark({ from, x, y }: MarkProps): ReactNode {
  return from === 'talk' ? (
    <rect className="course-dot" x={x - 4} y={y - 4} width="8" height="8" rx="1.500" />
  ) : (
    <circle className="course-dot" cx={x} cy={y} r="4" />
  )
}
