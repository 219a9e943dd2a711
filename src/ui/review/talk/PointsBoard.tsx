import type { ReactNode } from 'react'
import { openOf } from '#records/standing'
import { Points } from '../../parts/Points.tsx'
import { byWords } from '../../practise/debrief/by-words.ts'
import type { Debrief, Rated } from '../../practise/debrief/useDebrief.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { Correction } from './Correction.tsx'
import { talkTexts } from './talk-texts.ts'
import type { Review, Write } from './useReview.ts'

interface PointsBoardProps {
  readonly debrief: Debrief
  readonly review: Review
  readonly nameOf: (person: string) => string
  readonly write: Write
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
  const { colon } = useMarks()
  /** Of what a person is asked to look at, the strongest evidence stands open. */
  const disputed = openOf(review.standing, debrief.state.claims)
  const counted = review.counted.find((score) => score.rubric === report.rubric)
  const isCorrected = Object.entries(report.criteria).some(([id, { points }]) => (counted?.criteria[id] ?? points) !== points)
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
          const asked = (unsure && counting === undefined) || disputed.has(`${report.rubric}.${id}`)
          const whole = id === 'overall' && counting === undefined && isCorrected
          const criterion = rubric?.criteria.find((one) => one.id === id)
          const claims = debrief.state.claims.filter((one) => one.rubric === report.rubric && one.criterion === id)
          return (
            <li key={id} className="sheet review-card" data-criterion={id}>
              <div className="points-line">
                <div>
                  <strong>{title}</strong>
                  {unsure && counting === undefined && <span className="tag unsure">{t.unsure}</span>}
                  {disputed.has(`${report.rubric}.${id}`) && <span className="tag">{t.open}</span>}
                </div>
                <div className="points-pair small">
                  <span className={counting || (whole && counted) ? 'soft' : ''}>
                    {t.machine} <Points value={machine} unsure={unsure} /> <b aria-hidden="true">{machine}</b>
                  </span>
                  {whole && counted && review.isRuled(report.rubric) && (
                    <span>
                      {t.recounted} <Points value={counted.overall} /> <b aria-hidden="true">{counted.overall}</b>{' '}
                      <span className="tag">{t.counts}</span>
                    </span>
                  )}
                  {counting && (
                    <span>
                      {t.human} <Points value={counting.points} /> <b aria-hidden="true">{counting.points}</b>{' '}
                      <span className="tag">{t.counts}</span>
                    </span>
                  )}
                </div>
              </div>
              {whole && <p className="small soft">{review.isRuled(report.rubric) ? t.recountedNote : t.machineStands}</p>}
              {counting && (
                <p className="small">
                  <Given mark={counting} machine={machine} nameOf={nameOf} />
                </p>
              )}
              {given.length > 1 && (
                <details className="small">
                  <summary>{t.before}</summary>
                  <ul>
                    {given.slice(0, -1).map((one) => (
                      <li key={one.id}>
                        <Given mark={one} machine={machine} nameOf={nameOf} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {claims.map((claim) => (
                <p key={claim.atMs} className="notice small">
                  {t.claims}
                  {colon}
                  <q lang={tagOf(debrief.state.lang)}>{claim.words}</q>
                </p>
              ))}
              {id !== 'overall' && asked && <EvidenceList evidence={strongest(evidence)} state={debrief.state} onTurn={onTurn} />}
              {id !== 'overall' && !(asked && evidence.length > 0 && evidence.length <= MOST_SHOWN) && (
                <details className="small">
                  <summary>
                    {t.evidence} ({evidence.length})
                  </summary>
                  {evidence.length === 0 ? (
                    <p className="soft">{t.noEvidence}</p>
                  ) : (
                    <EvidenceList evidence={evidence} state={debrief.state} onTurn={onTurn} />
                  )}
                </details>
              )}
              <Correction
                of={title}
                step={step}
                current={counting?.points ?? (whole ? (counted?.overall ?? machine) : machine)}
                {...(criterion === undefined ? {} : { levels: [0, 1, 2, 3, 4].map((at) => criterion.descriptors[at] ?? '') })}
                draft={`points.${debrief.state.run}.${report.rubric}.${id}`}
                onGive={(points, reason) => write({ type: 'points', rubric: report.rubric, criterion: id, points, reason })}
                {...(counting === undefined && !whole
                  ? {
                      onAgree: () => write({ type: 'points', rubric: report.rubric, criterion: id, points: machine, reason: '' }),
                    }
                  : {})}
                {...(counting?.by === review.me.id
                  ? { onTakeBack: () => write({ type: 'withdrawn', entry: counting.id }), given: counting.reason }
                  : {})}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface GivenProps {
  readonly mark: Review['standing']['points'][string][number]
  readonly machine: number
  readonly nameOf: (person: string) => string
}

/** What somebody gave, with their reason; without one they agreed. */
function Given({ mark, machine, nameOf }: GivenProps): ReactNode {
  const t = useTexts(talkTexts)
  const { colon } = useMarks()
  if (mark.reason === '' && mark.points === machine) return t.agreed(nameOf(mark.by), mark.points)
  return (
    <>
      {t.gave(mark.points, nameOf(mark.by))}
      {mark.reason !== '' && colon}
      {mark.reason}
    </>
  )
}

/** Evidence that stands open; the rest is a click away. */
const MOST_SHOWN = 2
type Evidence = Rated['report']['evidence'][number]

const strongest = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((one, other) => Math.abs(other.worth) - Math.abs(one.worth)).slice(0, MOST_SHOWN)

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly state: Debrief['state']
  readonly onTurn: (turn: number) => void
}

/** Words that counted, each of which leads to its place in the talk. */
function EvidenceList({ evidence, state, onTurn }: EvidenceListProps): ReactNode {
  return (
    <ul className="small evidence">
      {byWords(evidence).map((group) =>
        group.slice(0, 1).map((first) => (
          <li key={`${first.clue}-${first.turn}-${first.start}`}>
            <button type="button" className="link-button" lang={tagOf(state.lang)} onClick={() => onTurn(first.turn)}>
              {state.turns[first.turn]?.text.slice(first.start, first.end) || `#${first.turn + 1}`}
            </button>
            {group.map((one) => (
              <span key={one.clue} className="soft reason">
                {one.worth < 0 ? '−' : '+'} {one.why}
              </span>
            ))}
          </li>
        )),
      )}
    </ul>
  )
}
