import type { ReactNode } from 'react'
import type { Course } from '#session/practice'

const WIDTH = 260
const HEIGHT = 76
const PAD = 8
const NEWEST = 24

/** Points over time, the newest two dozen: dots for drills, squares for talks, a ring around the best. */
export function CourseChart({ course, label }: { readonly course: Course; readonly label: string }): ReactNode {
  const shown = course.samples.slice(-NEWEST)
  const x = (at: number): number => PAD + (at * (WIDTH - 2 * PAD)) / Math.max(1, shown.length - 1)
  const y = (points: number): number => PAD + ((4 - points) * (HEIGHT - 2 * PAD)) / 4
  const best = shown.findLastIndex((sample) => sample.points === course.best)
  return (
    <svg className="course-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map((points) => (
        <line key={points} className="chart-grid" data-three={points === 3} x1="0" x2={WIDTH} y1={y(points)} y2={y(points)} />
      ))}
      <polyline className="course-line" points={shown.map((sample, at) => `${x(at)},${y(sample.points)}`).join(' ')} />
      {shown.map((sample, at) => {
        const key = `${sample.atMs}-${sample.of}`
        return sample.from === 'talk' ? (
          <rect key={key} className="course-dot" x={x(at) - 4} y={y(sample.points) - 4} width="8" height="8" rx="1.500" />
        ) : (
          <circle key={key} className="course-dot" cx={x(at)} cy={y(sample.points)} r="3.500" />
        )
      })}
      {best >= 0 && <circle className="course-best" cx={x(best)} cy={y(course.best)} r="7" />}
    </svg>
  )
}
