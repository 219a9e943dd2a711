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
    <section aria-label={t.sums}>
      <h2>{t.sums}</h2>
      <p className="small soft">{t.sumsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="bench-scroll" tabIndex={0} aria-label={t.sums}>
        <table className="bench-table small">
          <thead>
            <tr>
              <th scope="col">{t.goldAnswer}</th>
              {rubric.criteria.map(({ id, title, levels }) => (
                <th key={id} scope="col" lang={tagOf(rubric.lang)}>
                  {title}
                  <br />
                  <span className="soft">{levels.map((level) => summed(level)).join(' · ')}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rubric.tests.map((test) => (
              <tr key={test.id}>
                <th scope="row">{test.id}</th>
                {rubric.criteria.map(({ id }) => {
                  const one = standings.find((standing) => standing.test === test.id && standing.criterion === id)
                  return <td key={id}>{one && `${summed(one.sum)} → ${t.points(one.points)}${one.held ? ' *' : ''}`}</td>
                })}
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
    </section>
  )
}
