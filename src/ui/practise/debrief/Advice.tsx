import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Criterion } from '#content'
import type { Report } from '#scoring'
import { learnPath } from '../../learn/learn-paths.ts'
import { useDose } from '../../learn/progress/useDose.ts'
import { useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'
import type { Rated } from './useDebrief.ts'

/** One piece of advice for a beginner, more for whoever has practised; the others wait until they are asked for. */
export function Advice({ rated: { report, rubric } }: { readonly rated: Rated }): ReactNode {
  const t = useTexts(debriefTexts)
  const dose = useDose()
  if (!rubric) return null
  const toLearn = report.weakestFirst
    .map((id) => rubric.criteria.find((criterion) => criterion.id === id))
    .filter((criterion) => criterion !== undefined)
    .filter((criterion) => adviceFor(criterion, report) !== undefined)
  const [first, ...others] = toLearn
  if (!first) return null
  const also = others.slice(0, dose - 1)
  const rest = others.slice(dose - 1)
  const model = first.models[0]
  return (
    <section className="advice" aria-labelledby="advice-title">
      <h2 id="advice-title" className="eyebrow">
        {t.first}
      </h2>
      <p className="book advice-what">{first.title}</p>
      <p>{adviceFor(first, report)}</p>
      {model && (
        <figure className="model">
          <figcaption className="small soft">{t.model}</figcaption>
          {model.context !== '' && (
            <p className="small soft">
              {t.modelAfter} “{model.context}”
            </p>
          )}
          <blockquote className="book">{model.text}</blockquote>
        </figure>
      )}
      {also.length > 0 && (
        <dl className="more-advice">
          {also.map((criterion) => (
            <div key={criterion.id}>
              <dt>{criterion.title}</dt>
              <dd>{adviceFor(criterion, report)}</dd>
            </div>
          ))}
        </dl>
      )}
      {first.lesson !== undefined && (
        <p>
          <Link href={learnPath.lesson(first.lesson)}>{t.lesson}</Link>
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t.more}</summary>
          <dl className="more-advice">
            {rest.map((criterion) => (
              <div key={criterion.id}>
                <dt>{criterion.title}</dt>
                <dd>{adviceFor(criterion, report)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

/** What to do next where a criterion stands; none at 4. */
function adviceFor(criterion: Criterion, report: Report): string | undefined {
  return criterion.advice[Math.floor(report.criteria[criterion.id]?.points ?? 0)]
}
