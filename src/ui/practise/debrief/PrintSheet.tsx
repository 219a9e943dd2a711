import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'
import { bestLine, lostPoint } from './lost-point.ts'
import './print-sheet.css'
import type { Debrief } from './useDebrief.ts'

/** The talk on one sheet of paper, for whoever was not there: it stands there only while the debrief is printed. */
export function PrintSheet({ debrief: { state, scenario, rated } }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(debriefTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const { records } = useDeps()
  const named = useAsync('me', async () => {
    try {
      return (await (await records()).me()).name
    } catch {
      return '' // nothing is kept here: the sheet has a line to write it on
    }
  })
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true)) // the browser takes its picture right after
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  const tag = tagOf(state.lang)
  const [main] = rated
  if (!main || !printing) return null
  const best = bestLine(rated, state)
  const lost = lostPoint(rated, state)
  const next = main.rubric?.criteria.find(({ id }) => id === main.report.weakestFirst[0])
  const buyer = scenario?.buyers[0]
  return (
    <section className="print-sheet" aria-label={t.sheet}>
      <p className="sheet-kind">{t.sheet}</p>
      <h2 lang={tag}>{scenario?.title ?? state.scenario}</h2>
      <dl className="sheet-facts">
        <Fact name={t.sheetName}>
          {(named.state === 'ready' && named.value) || <span className="sheet-blank" aria-hidden="true" />}
        </Fact>
        <Fact name={t.sheetDate}>
          {new Intl.DateTimeFormat(tagOf(lang), { dateStyle: 'long', timeStyle: 'short' }).format(state.startedAtMs)}
        </Fact>
        {buyer && (
          <Fact name={t.sheetBuyer}>
            <span lang={tag}>
              {buyer.name} · {buyer.role}
            </span>
          </Fact>
        )}
        <Fact name={t.sheetHow}>
          {words.level[state.level]}
          {state.ended && ` · ${words.ending[state.ended.ending]}`}
        </Fact>
      </dl>
      <p className="sheet-overall">
        {t.overall} <strong>{main.report.overall}</strong>
        {t.outOf}
      </p>
      <div className="sheet-rubrics">
        {rated.map(({ report, rubric }) => (
          <table key={report.rubric}>
            <caption>
              {rubric?.title ?? report.rubric} · {report.overall}
            </caption>
            <tbody>
              {(rubric?.criteria ?? []).map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">
                    {title}
                    {report.criteria[id]?.unsure && ' ?'}
                  </th>
                  <td>{report.criteria[id]?.points}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {rated.some(({ report }) => report.unsure.length > 0) && <p className="sheet-note">{t.sheetUnsure}</p>}
      {best && (
        <Part title={t.sheetBest}>
          <q lang={tag}>{best.words}</q> {best.why}
        </Part>
      )}
      {lost && (
        <Part title={`${t.lost} · ${lost.criterion}`}>
          {lost.words !== '' && <q lang={tag}>{lost.words}</q>} {lost.why}
        </Part>
      )}
      {next && (
        <Part title={`${t.sheetNext} · ${next.title}`}>
          {next.advice[Math.floor(main.report.criteria[next.id]?.points ?? 0)]} {next.models[0] && <q>{next.models[0].text}</q>}
        </Part>
      )}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <p>{children}</p>
    </section>
  )
}
