import { type ReactNode, useEffect, useRef } from 'react'
import type { RunState } from '#session'
import { useBeside } from '../../review/talk/beside.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'
import type { Rated } from './useDebrief.ts'

interface OverallProps {
  readonly rated: Rated
  readonly state: RunState
  /** It takes the place of the form that was just sent, and so its focus. */
  readonly focused: boolean
}

/** The overall as a figure and a picture: four steps, climbed as far as the talk went. */
export function Overall({ rated: { report, rubric }, state, focused }: OverallProps): ReactNode {
  const t = useTexts(debriefTexts)
  const { colon } = useMarks()
  const words = useTexts(domainTexts)
  const beside = useBeside(state.run)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) head.current?.focus()
  }, [focused])
  return (
    <section className="overall" aria-labelledby="overall-title">
      <h2 id="overall-title" ref={head} tabIndex={-1} className="eyebrow">
        {t.overall} · {rubric?.title ?? report.rubric}
      </h2>
      <div className="overall-picture" role="img" aria-label={words.ofFour(report.overall)}>
        <span className="book overall-number" aria-hidden="true">
          {report.overall.toLocaleString('en', { maximumFractionDigits: 1 })}
          <span className="overall-of">{t.outOf}</span>
        </span>
        <svg viewBox="0 0 220 120" aria-hidden="true">
          {[1, 2, 3, 4].map((step) => {
            const height = 18 + step * 24
            const share = Math.max(0, Math.min(1, report.overall - step + 1))
            return (
              <g key={step} transform={`translate(${(step - 1) * 56} ${120 - height})`}>
                <rect className="points-rest" width="46" height={height} rx="9" />
                {share > 0 && <rect className="points-got" width={46 * share} height={height} rx="9" />}
              </g>
            )
          })}
        </svg>
      </div>
      <p className="small soft">
        {t.lasted(state.turns.filter((turn) => turn.by === 'seller').length, Math.max(1, Math.round(spokenMs(state) / 60_000)))}
      </p>
      {beside(report.rubric, 'overall', report.overall)}
      {report.reason !== undefined && <p>{report.reason}</p>}
      {state.selfRating && state.selfRating.words !== '' && (
        <p className="small">
          <span className="soft">
            {t.selfTitle}
            {colon}
          </span>
          {state.selfRating.words}
        </p>
      )}
    </section>
  )
}

/** From the first line to the end; what was added afterwards does not count. */
function spokenMs(state: RunState): number {
  return (state.scored.at(-1)?.atMs ?? state.lastAtMs) - state.startedAtMs
}
