import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { coachingTexts } from './coaching-texts.ts'
import { MeasureTable } from './MeasureTable.tsx'
import { measureTexts } from './measure-texts.ts'
import type { PartProps } from './part.ts'
import { useMeasures } from './useMeasures.ts'

/** Measures of one person, with their formulas, and those of selling itself. */
export function MeasuresPart({ person }: PartProps): ReactNode {
  const t = useTexts(measureTexts)
  const coaching = useTexts(coachingTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { learn } = useDeps()
  const loaded = useMeasures(person)
  const rubrics = useAsync(lang, async () => (await learn.library.rubricCards()).filter((card) => card.lang === lang))
  if (loaded.state === 'waiting' || rubrics.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  return (
    <>
      <p className="soft">{t.lead}</p>
      {loaded.value.measures.effort.talks === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <MeasureTable of={loaded.value} rubricTitle={(id) => rubrics.value.find((card) => card.id === id)?.title ?? id} />
          <p>
            <Link href={reviewPath.dashboard(`/f/${encodeURIComponent(`person=${person}`)}`)}>{coaching.talks}</Link>
          </p>
        </>
      )}
      <section className="review-group">
        <h2>{t.customers}</h2>
        <p className="small soft">{t.customersNote}</p>
        <table className="review-table small">
          <tbody>
            {t.field.map(({ id, name, how }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
