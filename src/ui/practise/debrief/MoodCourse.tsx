import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { MOODS, type MoodId } from '#content'
import type { RunState } from '#session'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { heatCourse } from '../heat.ts'
import { changeSaid, whatChanged } from './change-words.ts'
import { debriefTexts } from './debrief-texts.ts'
import type { Debrief } from './useDebrief.ts'
import { goToTurn, useView } from './view.ts'

/** Drawn for a telephone, words keep their size; from 36rem on there is room for more. */
const NARROW = 300
const WIDE = 640
const HEIGHT = 210
const LEFT = 34
const TOP = 14
const BOTTOM = 30

/** Trust, patience and interest turn by turn, with what caused each change; a picture, and a table behind it. */
export function MoodCourse({ debrief }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(debriefTexts)
  const { state, scenario } = debrief
  if (!state.turns.some((turn) => turn.by === 'seller')) return null
  return (
    <section className="course" aria-labelledby="course-title">
      <h2 id="course-title">{t.course}</h2>
      <p className="small soft">{t.courseNote}</p>
      {Object.keys(state.moodAtStart).map((buyer) => (
        <Chart
          key={buyer}
          state={state}
          buyer={buyer}
          name={scenario?.buyers.find((card) => card.id === buyer)?.name ?? buyer}
          several={Object.keys(state.moodAtStart).length > 1}
          heat={scenario?.complaint?.by === buyer ? heatCourse(state.turns, scenario.complaint.heat) : null}
        />
      ))}
      <Causes debrief={debrief} />
    </section>
  )
}

interface ChartProps {
  readonly state: RunState
  readonly buyer: string
  readonly name: string
  readonly several: boolean
  /** The anger of a complaint, at the start and after each turn. */
  readonly heat: readonly number[] | null
}

type LineId = MoodId | 'heat'

function Chart({ state, buyer, name, several, heat }: ChartProps): ReactNode {
  const t = useTexts(debriefTexts)
  const words = useTexts(domainTexts)
  const open = useView((view) => view.turn)
  const width = useMediaQuery('(max-width: 36rem)') ? NARROW : WIDE
  const sellers = state.turns.filter((turn) => turn.by === 'seller')
  const start = state.moodAtStart[buyer]
  if (!start || sellers.length === 0) return null
  const course = [start, ...sellers.map((turn) => turn.moodAfter[buyer] ?? start)]
  const lines: readonly { readonly id: LineId; readonly name: string; readonly values: readonly number[] }[] = [
    ...MOODS.map((id) => ({ id, name: words.mood[id], values: course.map((mood) => mood[id]) })),
    ...(heat ? [{ id: 'heat' as const, name: words.heat, values: heat }] : []),
  ]
  /** Numbers of turns stand this far apart at least. */
  const every = Math.ceil((22 * sellers.length) / (width - LEFT - 14))
  const x = (step: number) => LEFT + (step * (width - LEFT - 14)) / Math.max(1, course.length - 1)
  const y = (value: number) => TOP + ((100 - value) * (HEIGHT - TOP - BOTTOM)) / 100
  const ends = spread(lines.map((line) => ({ ...line, y: y(line.values.at(-1) ?? 0) })))
  return (
    <figure className="chart">
      {several && <figcaption className="small">{t.courseOf(name)}</figcaption>}
      <svg viewBox={`0 0 ${width + 78} ${HEIGHT}`} role="img" aria-label={t.courseOf(name)}>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line className="chart-grid" x1={LEFT} x2={width - 14} y1={y(value)} y2={y(value)} />
            <text className="chart-label" x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {sellers.map((turn, index) => (
          <g key={turn.index}>
            {open === turn.index && (
              <rect className="chart-here" x={x(index + 1) - 9} width="18" y={TOP} height={HEIGHT - TOP - BOTTOM} rx="5" />
            )}
            {(index + 1) % every === 0 && (
              <text className="chart-label" x={x(index + 1)} y={HEIGHT - 8} textAnchor="middle">
                {index + 1}
              </text>
            )}
          </g>
        ))}
        {lines.map((line) => (
          <g key={line.id}>
            <polyline
              className="chart-line"
              data-mood={line.id}
              points={line.values.map((value, step) => `${x(step)},${y(value)}`).join(' ')}
            />
            {line.values.map((value, step) => dotOf(line.id, x(step), y(value)))}
          </g>
        ))}
        {ends.map((end) => (
          <text key={end.id} className="chart-name" data-mood={end.id} x={width - 4} y={end.y + 4}>
            {end.name}
          </text>
        ))}
      </svg>
      <div
        className="chart-steps"
        style={{ paddingLeft: `${(LEFT / (width + 78)) * 100}%`, paddingRight: `${(92 / (width + 78)) * 100}%` }}
      >
        {sellers.map((turn, index) => (
          <button
            key={turn.index}
            type="button"
            style={{ left: `${(x(index + 1) / (width + 78)) * 100}%` }}
            aria-pressed={open === turn.index}
            onClick={() => goToTurn(turn.index)}
          >
            <span className="unseen">{t.turn(index + 1)}</span>
          </button>
        ))}
      </div>
    </figure>
  )
}

/** Each line has a shape of its own, for those who can't tell the colours. */
function dotOf(id: LineId, x: number, y: number): ReactNode {
  const key = `${id}-${x}`
  const given = { className: 'chart-dot', 'data-mood': id }
  switch (id) {
    case 'trust':
      return <circle key={key} {...given} cx={x} cy={y} r="4" />
    case 'patience':
      return <rect key={key} {...given} x={x - 3.6} y={y - 3.6} width="7.2" height="7.2" />
    case 'interest':
      return <path key={key} {...given} d={`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} />
    case 'heat':
      return <path key={key} {...given} d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`} />
  }
}

/** Names at the end of the lines, moved apart where the lines meet. */
function spread<T extends { readonly y: number }>(ends: readonly T[]): readonly T[] {
  const placed: T[] = []
  for (const end of [...ends].sort((one, other) => one.y - other.y)) {
    placed.push({ ...end, y: Math.max(end.y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + 17) })
  }
  return placed
}

function Causes({ debrief: { state, moveTitles } }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(debriefTexts)
  const lang = useLang()
  const rows = state.turns
    .filter((turn) => turn.by === 'seller')
    .flatMap((turn, index) => turn.changes.map((change, at) => ({ key: `${turn.index}-${at}`, number: index + 1, change })))
  if (rows.length === 0) return null
  return (
    <details className="causes">
      <summary>{t.causes}</summary>
      <div className="table-frame">
        <table className="small">
          <thead>
            <tr>
              <th scope="col">{t.colTurn}</th>
              <th scope="col">{t.colWhat}</th>
              <th scope="col">{t.colChange}</th>
              <th scope="col">{t.colWhy}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, number, change }) => (
              <tr key={key}>
                <td>{number}</td>
                <td>{whatChanged(change, lang)}</td>
                <td className="nowrap">{changeSaid(change, lang)}</td>
                <td {...(change.why === undefined ? {} : { lang: tagOf(state.lang) })}>
                  {change.why ?? moveTitles[change.cause] ?? change.cause}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
