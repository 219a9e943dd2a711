import type { ReactNode } from 'react'
import { POINTS, type Rubric } from '#content'
import { CriterionLesson } from '../../learn/lessons/CriterionLesson.tsx'
import { useTexts } from '../../text/text.ts'
import { prepareTexts } from './prepare-texts.ts'

/** A rubric before the start: what is looked at and what a 4 looks like. A further one does not say again how points are given. */
export function Criteria({ rubric, further = false }: { readonly rubric: Rubric; readonly further?: boolean }): ReactNode {
  const t = useTexts(prepareTexts)
  return (
    <section className="criteria">
      <h2>{further ? t.further(rubric.title) : t.criteria}</h2>
      {!further && <p className="soft">{t.criteriaNote(rubric.title)}</p>}
      <ol className="plain criteria-list">
        {rubric.criteria.map((criterion) => (
          <li key={criterion.id} className="sheet">
            <h3>{criterion.title}</h3>
            {criterion.practiceOnly && <p className="small unsure">{t.practiceOnly}</p>}
            <p className="small soft">{criterion.looksAt}</p>
            <p className="four">
              <strong>{t.four}</strong> {criterion.descriptors[4]}
            </p>
            <p>
              <CriterionLesson lesson={criterion.lesson} />
            </p>
            <details>
              <summary className="small">{t.allLevels}</summary>
              <ol className="plain small ladder">
                {POINTS.map((points) => (
                  <li key={points}>
                    <span className="book">{points}</span> {criterion.descriptors[points]}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
