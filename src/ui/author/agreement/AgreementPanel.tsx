import { type ReactNode, useMemo } from 'react'
import type { Rubric } from '#content'
import { applied, type Part, type Structure, setAttribute, wordsOf } from '#content/edit'
import { agreements, type CriterionAgreement, markPairs } from '#records/marks'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { NumberBox } from '../rubric/NumberBox.tsx'
import { agreementTexts } from './agreement-texts.ts'

/** Fewer marks than this say nothing of a criterion. */
const LEAST_MARKS = 20

interface AgreementPanelProps {
  readonly rubric: Rubric
  readonly structure: Structure
  readonly onChange: (text: string) => void
}

/** The machine's points beside people's, criterion by criterion; what agrees too little becomes practice only by one click. */
export default function AgreementPanel({ rubric, structure, onChange }: AgreementPanelProps): ReactNode {
  const t = useTexts(agreementTexts)
  const words = useTexts(domainTexts)
  const shell = useTexts(shellTexts)
  const { records } = useDeps()
  const loaded = useAsync('agreement', async () => {
    const [{ runs, reviews, kept }, { blindMarks, blindPairs }] = await Promise.all([records(), import('#records/files')])
    const [summaries, entries, blind] = await Promise.all([runs.list(), reviews.list(), kept.list('verdict')])
    const byRun = new Map<string, (typeof entries)[number][]>()
    for (const entry of entries) byRun.set(entry.run, [...(byRun.get(entry.run) ?? []), entry])
    return [...markPairs(summaries, byRun), ...blindPairs(blindMarks(blind))]
  })
  const rows = useMemo(
    () =>
      loaded.state === 'ready'
        ? agreements(loaded.value.filter((pair) => pair.rubric === rubric.id || pair.rubric.endsWith(`.${rubric.id}`)))
        : [],
    [loaded, rubric.id],
  )
  if (loaded.state === 'waiting') return <p className="waiting">{shell.loading}</p>
  const says = tagOf(rubric.lang)
  const overall = structure.parts.find(({ name }) => name === 'Overall')
  const partOf = (id: string) => structure.parts.find((part) => part.name === 'Criterion' && wordsOf(part, 'id') === id)
  const limit = rubric.overall.agreement
  const set = (part: Part, name: string, value: number | boolean | undefined) =>
    onChange(applied(structure.text, setAttribute(structure, part, name, value)))
  const titleOf = (id: string) => rubric.criteria.find((one) => one.id === id)?.title ?? id
  const suspended = rubric.criteria.filter(({ practiceOnly }) => practiceOnly)
  return (
    <>
      <p className="small soft">{t.lead}</p>
      {overall &&
        (limit === undefined ? (
          <p className="small">
            {t.noLimit}{' '}
            <button type="button" className="act" onClick={() => set(overall, 'agreement', 60)}>
              {t.setLimit}
            </button>
          </p>
        ) : (
          <NumberBox
            label={t.limit}
            least={0}
            most={100}
            value={limit}
            onSet={(value) => set(overall, 'agreement', Math.round(value))}
          />
        ))}
      {rows.length === 0 ? (
        <p className="notice">{t.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="bench-scroll" tabIndex={0} aria-label={t.title}>
          <table className="bench-table small">
            <caption className="soft">{t.other}</caption>
            <thead>
              <tr>
                {[t.criterion, t.language, t.marks, t.people, t.kappa, t.interval, t.verdict].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...rubric.criteria.map(({ id }) => id), 'overall']
                .flatMap((id) => rows.filter((row) => row.criterion === id))
                .map((row) => (
                  <tr key={`${row.rubric} ${row.criterion} ${row.lang}`}>
                    <th scope="row" lang={row.criterion === 'overall' ? undefined : says}>
                      {titleOf(row.criterion)}
                    </th>
                    <td>{words.lang[row.lang]}</td>
                    <td>{row.n}</td>
                    <td>{row.people}</td>
                    <td>{row.kappa === null ? '–' : row.kappa.toFixed(2)}</td>
                    <td>{row.interval === null ? '–' : `${row.interval[0].toFixed(2)} … ${row.interval[1].toFixed(2)}`}</td>
                    <td data-wrong={isBelow(row, limit)}>{verdictOf(row, limit, t)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
      <ul className="plain">
        {rows
          .filter((row) => row.lang === rubric.lang && row.criterion !== 'overall')
          .flatMap((row) => {
            const part = partOf(row.criterion)
            const criterion = rubric.criteria.find(({ id }) => id === row.criterion)
            if (!part || !criterion || isBelow(row, limit) === (criterion.practiceOnly ?? false)) return []
            const title = titleOf(row.criterion)
            return [
              <li key={row.criterion}>
                <button
                  type="button"
                  className="act"
                  onClick={() => set(part, 'practiceOnly', criterion.practiceOnly ? undefined : true)}
                >
                  {criterion.practiceOnly ? t.lift(title) : t.suspend(title)}
                </button>
              </li>,
            ]
          })}
      </ul>
      {suspended.map(({ id, title }) => {
        const other = rubric.overall.standIns?.[id]
        return (
          <p key={id} className="small soft">
            {t.standIn(title, other === undefined ? t.mean : titleOf(other))}
          </p>
        )
      })}
    </>
  )
}

const isBelow = ({ n, kappa }: CriterionAgreement, limit: number | undefined): boolean =>
  limit !== undefined && n >= LEAST_MARKS && kappa !== null && kappa * 100 < limit

function verdictOf(row: CriterionAgreement, limit: number | undefined, t: (typeof agreementTexts)['en']): string {
  if (row.n < LEAST_MARKS) return t.few(LEAST_MARKS)
  if (row.kappa === null) return t.noSpread
  return limit === undefined ? '–' : isBelow(row, limit) ? t.below : t.counts
}
