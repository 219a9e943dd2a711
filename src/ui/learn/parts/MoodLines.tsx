import { type ReactNode, useId } from 'react'
import { MOODS, type Mood } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { moodTexts } from './mood-texts.ts'
import './mood-lines.css'
import './tables.css'

const WIDTH = 320
const HEIGHT = 130
const LEFT = 24
const PAD = 8
const DASHES = { trust: undefined, patience: '6 4', interest: '2 3' } as const

interface MoodLinesProps {
  /** At the start and after each of the seller's turns. */
  readonly course: readonly Mood[]
  readonly label: string
  /** After so many of the seller's turns the branches part. */
  readonly partsAt?: number
}

/** How a mood moved, small enough to stand beside another; the figures in a table behind it. */
export function MoodLines({ course, label, partsAt }: MoodLinesProps): ReactNode {
  const t = useTexts(moodTexts)
  const words = useTexts(domainTexts)
  const id = useId()
  const x = (step: number): number => LEFT + (step * (WIDTH - LEFT - PAD)) / Math.max(1, course.length - 1)
  const y = (value: number): number => PAD + ((100 - value) * (HEIGHT - 2 * PAD)) / 100
  return (
    <figure className="mood-lines">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line className="mood-grid" x1={LEFT} x2={WIDTH - PAD} y1={y(value)} y2={y(value)} />
            <text className="mood-label" x={LEFT - 5} y={y(value) + 3.5} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {partsAt !== undefined && <line className="mood-parts" x1={x(partsAt)} x2={x(partsAt)} y1="0" y2={HEIGHT} />}
        {MOODS.map((mood) => (
          <g key={mood} data-mood={mood} className="mood-line">
            <polyline points={course.map((one, step) => `${x(step)},${y(one[mood])}`).join(' ')} strokeDasharray={DASHES[mood]} />
            {course.length === 1 && course[0] && <circle cx={x(0)} cy={y(course[0][mood])} r="3.500" />}
          </g>
        ))}
      </svg>
      <ul className="plain mood-key small" aria-hidden="true">
        {MOODS.map((mood) => (
          <li key={mood} data-mood={mood} className="mood-line">
            <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
              <polyline points="0,4 26,4" strokeDasharray={DASHES[mood]} />
            </svg>
            {words.mood[mood]} {course.at(-1)?.[mood]}
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>
          {t.asTable}
          <span className="unseen">: {label}</span>
        </summary>
        <table className="plain-table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t.turn}</th>
              {MOODS.map((mood) => (
                <th key={mood} scope="col">
                  {words.mood[mood]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {course.map((one, step) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place
              <tr key={`${id}-${step}`}>
                <td>{step === 0 ? t.start : step}</td>
                {MOODS.map((mood) => (
                  <td key={mood}>{one[mood]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
