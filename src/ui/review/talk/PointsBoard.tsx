import type { ReactNode } from 'react'
import { Points } from '../../parts/Points.tsx'
import type { Debrief, Rated } from '../../practise/debrief/useDebrief.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { Correction } from './Correction.tsx'
import { talkTexts } from './talk-texts.ts'
import type { NewEntry, Review } from './useReview.ts'

interface PointsBoardProps {
  readonly debrief: Debrief
  readonly review: Review
  readonly nameOf: (person: string) => string
  readonly write: (entry: NewEntry) => Promise<void>
  readonly onTurn: (turn: number) => void
}

/** Machine and person side by side, for every criterion and the whole. */
export function PointsBoard(props: PointsBoardProps): ReactNode {
  const t = useTexts(talkTexts)
  return (
    <section className="review-group">
      <h2>{t.points}</h2>
      {props.debrief.rated.map((rated) => (
        <RubricPoints key={rated.report.rubric} rated={rated} {...props} />
      ))}
    </section>
  )
}

function RubricPoints({
  rated: { report, rubric },
  debrief,
  review,
  nameOf,
  write,
  onTurn,
}: PointsBoardProps & { readonly rated: Rated }): ReactNode {
  const t = useTexts(talkTexts)
  const rows = [
    { id: 'overall', title: t.overall, machine: report.overall, unsure: false, step: 0.5 as const },
    ...(
      rubric?.criteria.map(({ id, title }) => ({ id, title })) ?? Object.keys(report.criteria).map((id) => ({ id, title: id }))
    ).map(({ id, title }) => ({
      id,
      title,
      machine: report.criteria[id]?.points ?? 0,
      unsure: report.criteria[id]?.unsure ?? false,
      step: 1 as const,
    })),
  ]
  return (
    <>
      <h3>{rubric?.title ?? report.rubric}</h3>
      <ul className="plain">
        {rows.map(({ id, title, machine, unsure, step }) => {
          const given = review.standing.points[`${report.rubric}.${id}`] ?? []
          const counting = given.at(-1)
          const evidence = report.evidence.filter((one) => one.criterion === id)
          const claims = debrief.state.claims.filter((one) => one.rubric === report.rubric && one.criterion === id)
          return (
            <li key={id} className="sheet review-card" data-criterion={id}>
              <div className="row">
                <strong>{title}</strong>
                {unsure && counting === undefined && <span className="tag unsure">{t.unsure}</span>}
              </div>
              <div className="row">
                <span>
                  {t.machine} <Points value={machine} unsure={unsure} />
                  {counting === undefined && <span className="small soft"> {t.counts}</span>}
                </span>
                {counting && (
                  <span>
                    {t.human} <Points value={counting.points} /> <span className="small soft">{t.counts}</span>
                  </span>
                )}
              </div>
              {counting && (
                <p className="small">
                  {t.gave(counting.points, nameOf(counting.by))}: {counting.reason}
                </p>
              )}
              {given.length > 1 && (
                <details className="small">
                  <summary>{t.before}</summary>
                  <ul>
                    {given.slice(0, -1).map((one) => (
                      <li key={one.id}>
                        {t.gave(one.points, nameOf(one.by))}: {one.reason}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {claims.map((claim) => (
                <p key={claim.atMs} className="notice small">
                  {t.claims}: <q lang={tagOf(debrief.state.lang)}>{claim.words}</q>
                </p>
              ))}
              {id !== 'overall' && (
                <details className="small">
                  <summary>{t.evidence}</summary>
                  {evidence.length === 0 ? (
                    <p className="soft">{t.noEvidence}</p>
                  ) : (
                    <ul>
                      {evidence.map((one) => (
                        <li key={`${one.clue}-${one.turn}-${one.start}`}>
                          <button
                            type="button"
                            className="link-button"
                            lang={tagOf(debrief.state.lang)}
                            onClick={() => onTurn(one.turn)}
                          >
                            {debrief.state.turns[one.turn]?.text.slice(one.start, one.end) || `#${one.turn + 1}`}
                          </button>{' '}
                          {one.worth < 0 ? '−' : '+'} {one.why}
                        </li>
                      ))}
                    </ul>
                  )}
                </details>
              )}
              <Correction
                of={title}
                step={step}
                current={counting?.points ?? machine}
                onGive={(points, reason) => write({ type: 'points', rubric: report.rubric, criterion: id, points, reason })}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
