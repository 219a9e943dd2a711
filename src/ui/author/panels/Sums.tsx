import type { ReactNode } from 'react'
import type { Rubric } from '#content'
import type { Standing } from '#session/playscript'
import { tagOf, useTexts } from '../../text/text.ts'
import { summed } from '../rubric/clue-words.ts'
import { rubricTexts } from '../rubric/rubric-texts.ts'

/** What each gold answer sums up to, beside the sums that the points need; where it has fewer, why. */
export function Sums({ rubric, standings }: { readonly rubric: Rubric; readonly standings: readonly Standing[] }): ReactNode {
  const t = useTexts(rubricTexts)
  return (
    <>
      <h2>{t.sums}</h2>
      <p className="small soft">{t.sumsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="bench-scroll" tabIndex={0} aria-label={t.sums}>
        <table className="bench-table small">
          <thead>
            <tr>
              <th scope="col">{t.goldAnswer}</th>
              {rubric.tests.map((test) => (
                <th key={test.id} scope="col">
                  {test.id}
                </th>
              ))}
              <th scope="col">{t.sumsNeeded}</th>
            </tr>
          </thead>
          <tbody>
            {rubric.criteria.map(({ id, title, levels }) => (
              <tr key={id}>
                <th scope="row" lang={tagOf(rubric.lang)}>
                  {title}
                </th>
                {rubric.tests.map((test) => {
                  const one = standings.find((standing) => standing.test === test.id && standing.criterion === id)
                  return <td key={test.id}>{one && `${summed(one.sum)} → ${one.points}${one.held ? ' *' : ''}`}</td>
                })}
                <td className="soft">{levels.map((level) => summed(level)).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="plain small">
        {[...new Set(standings.flatMap(({ held }) => held ?? []))].map((held) => (
          <li key={held}>* {t.held[held]}</li>
        ))}
      </ul>
    </>
  )
}
