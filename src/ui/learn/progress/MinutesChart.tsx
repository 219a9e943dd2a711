import type { ReactNode } from 'react'
import type { DaySpent } from '#session/practice'

const WIDTH = 560
const HEIGHT = 120
const BOTTOM = 24

interface MinutesChartProps {
  readonly days: readonly DaySpent[]
  readonly label: string
  /** A day as it stands below the picture. */
  readonly dayName: (day: string) => string
}

/** A bar a day; a day without practice is a dot, not a gap to be ashamed of. */
export function MinutesChart({ days, label, dayName }: MinutesChartProps): ReactNode {
  const most = Math.max(10, ...days.map(({ minutes }) => minutes))
  const top = Math.max(...days.map(({ minutes }) => minutes))
  const step = WIDTH / days.length
  const height = (minutes: number): number => (minutes * (HEIGHT - BOTTOM - 14)) / most
  return (
    <svg className="minutes-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {days.map(({ day, minutes }, at) => {
        const x = at * step + step / 2
        return (
          <g key={day}>
            {minutes > 0 ? (
              <>
                <rect
                  className="minutes-bar"
                  x={x - 6}
                  width="12"
                  y={HEIGHT - BOTTOM - height(minutes)}
                  height={height(minutes)}
                  rx="3"
                />
                <text
                  className="chart-label minutes-value"
                  data-most={minutes === top}
                  x={x}
                  y={HEIGHT - BOTTOM - height(minutes) - 4}
                  textAnchor="middle"
                >
                  {minutes}
                </text>
              </>
            ) : (
              <circle className="minutes-none" cx={x} cy={HEIGHT - BOTTOM - 3} r="2" />
            )}
            {at % 7 === 6 && (
              <text
                className="chart-label"
                x={at === days.length - 1 ? WIDTH : x}
                y={HEIGHT - 3}
                textAnchor={at === days.length - 1 ? 'end' : 'middle'}
              >
                {dayName(day)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
