import type { ReactNode } from 'react'
import type { BlindMark, CriterionAgreement, MarkingFigures } from '#records/files'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { verdictTexts } from './verdict-texts.ts'

interface MarkFiguresProps {
  readonly marks: readonly BlindMark[]
  readonly figures: MarkingFigures
  readonly agreements: readonly CriterionAgreement[]
  readonly titleOf: (rubric: string, criterion: string) => string
}

/** What marking cost, how steady the marker is, how far the machine agrees. */
export function MarkFigures({ marks, figures, agreements, titleOf }: MarkFiguresProps): ReactNode {
  const t = useTexts(verdictTexts)
  const words = useTexts(domainTexts)
  if (marks.length === 0) return <p className="soft">{t.noMarks}</p>
  const { n, same, apart } = figures.repeats
  return (
    <>
      <dl className="figure-row">
        <div>
          <dt>{t.answers}</dt>
          <dd>{figures.answers}</dd>
        </div>
        <div>
          <dt>{t.minutes}</dt>
          <dd>{figures.minutesPer100?.toFixed(1) ?? '–'}</dd>
        </div>
        <div>
          <dt>{t.same}</dt>
          <dd>{n === 0 ? '–' : `${same} / ${n}`}</dd>
        </div>
        <div>
          <dt>{t.apart}</dt>
          <dd>{n === 0 ? '–' : apart.toFixed(2)}</dd>
        </div>
      </dl>
      <h3>{t.agreement}</h3>
      <p className="small soft">{t.agreementNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.agreement}>
        <table className="review-table small">
          <thead>
            <tr>
              <th scope="col">{t.criterion}</th>
              <th scope="col">{t.lang}</th>
              <th scope="col" className="number">
                {t.n}
              </th>
              <th scope="col" className="number">
                {t.people}
              </th>
              <th scope="col" className="number">
                {t.kappa}
              </th>
              <th scope="col">{t.interval}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ rubric, criterion, lang, n: pairs, people, kappa, interval }) => (
              <tr key={`${rubric}.${criterion}.${lang}`}>
                <th scope="row">{titleOf(rubric, criterion)}</th>
                <td>{words.lang[lang]}</td>
                <td className="number">{pairs}</td>
                <td className="number">{people}</td>
                <td className="number">{kappa?.toFixed(2) ?? t.notYet}</td>
                <td>{interval === null ? t.notYet : `${interval[0].toFixed(2)} … ${interval[1].toFixed(2)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
