import type { ReactNode } from 'react'
import type { Count, Study } from '#language/teach'
import { useTexts } from '../../text/text.ts'
import { teachTexts } from './teach-texts.ts'

interface MeasuredProps {
  readonly study: Study
  readonly measured: NonNullable<Study['measured']>
}

/** Precision and recall on writers that were held out, with what they were before. */
export function Measured({ study, measured }: MeasuredProps): ReactNode {
  const t = useTexts(teachTexts)
  const rows = [
    ['own', t.onOwn],
    ['shipped', t.onShipped],
  ] as const
  return (
    <section aria-label={t.sure}>
      <h2>{t.sure}</h2>
      <p className="small soft">{t.by[measured.by]}</p>
      <table className="teach-table small">
        <thead>
          <tr>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.precision}</th>
            <th scope="col">{t.recall}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {([precisionOf, recallOf] as const).map((of) => (
                <td key={of.name}>
                  {of(measured[key])}
                  {measured.before && (
                    <span className="soft">
                      {' '}
                      ({t.before} {of(measured.before[key])})
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!study.core && <p className="small soft">{t.unlabelled}</p>}
    </section>
  )
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * part) / of)} % (${part}/${of})`)
const precisionOf = ({ right, wrong }: Count): string => share(right, right + wrong)
const recallOf = ({ right, missed }: Count): string => share(right, right + missed)
