import { type ReactNode, useEffect, useState } from 'react'
import type { Rubric } from '#content'
import type { Foolability, VariantId } from '#session/bench'
import { useFault } from '../../parts/useFault.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { benchTexts } from './bench-texts.ts'
import type { BenchInUse } from './useBench.ts'

const EMPTY: readonly VariantId[] = ['negated', 'key-words', 'pasted-model', 'handed-back']
const LESS: readonly VariantId[] = ['no-benefit', 'turned-round']

/** Variants of the gold answers, made and scored by themselves: how easily each criterion is fooled. */
export function FoolTable({ rubric, bench }: { readonly rubric: Rubric; readonly bench: BenchInUse }): ReactNode {
  const t = useTexts(benchTexts)
  const { colon } = useMarks()
  const [rows, setRows] = useState<readonly Foolability[] | null>(null)
  const [far, setFar] = useState<readonly [number, number]>([0, 0])
  const tell = useFault()
  useEffect(() => {
    let current = true
    setRows(null)
    setFar([0, 0])
    const later = setTimeout(() => {
      const run = async () => {
        const found = await (await bench.bench()).foolability(rubric, (done, of) => {
          if (current) setFar([done, of])
        })
        if (current) setRows(found)
      }
      run().catch((thrown: unknown) => current && tell(thrown))
    }, 900)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [rubric, bench, tell])
  const titleOf = (id: string) => rubric.criteria.find((one) => one.id === id)?.title ?? t.overall
  return (
    <section aria-label={t.fool}>
      <h2>{t.fool}</h2>
      <p className="small soft">{t.foolWhat}</p>
      {rows === null ? (
        <p className="small soft" role="status">
          {t.fooling(...far)}
        </p>
      ) : (
        <>
          <ul className="plain fool-list">
            {rows.map(({ criterion, tried, fooled }) => (
              <li key={criterion} className="sheet author-box" data-wrong={fooled.length > 0}>
                <p>
                  <strong lang={tagOf(rubric.lang)}>{titleOf(criterion)}</strong>
                  {colon}
                  {verdictOf(tried, fooled.length, t)}
                </p>
                {fooled.map(({ variant, test, points, words }) => (
                  <p key={`${variant} ${test}`} className="small">
                    {t.fooledBy(t.variant[variant] ?? variant, test, points)}
                    {words.length > 0 && (
                      <span className="soft" lang={tagOf(rubric.lang)}>
                        {' '}
                        {words.map((one) => `“${one}”`).join(' ')}
                      </span>
                    )}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {[EMPTY, LESS].map((ids) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            <section key={ids[0]} className="bench-scroll" tabIndex={0} aria-label={ids === EMPTY ? t.noWork : t.oneLess}>
              <table className="bench-table small">
                <caption className="soft">{ids === EMPTY ? t.noWork : t.oneLess}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.criterion}</th>
                    {ids.map((id) => (
                      <th key={id} scope="col">
                        {t.variant[id]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ criterion, variants }) => (
                    <tr key={criterion}>
                      <th scope="row" lang={tagOf(rubric.lang)}>
                        {titleOf(criterion)}
                      </th>
                      {ids.map((id) => (
                        <td key={id} data-wrong={ids === EMPTY && variants[id].kept > 0}>
                          {t.kept(variants[id].kept, variants[id].tried)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
          <p className="small soft">{t.keptNote}</p>
        </>
      )}
    </section>
  )
}

function verdictOf(
  tried: number,
  fooled: number,
  t: Readonly<Record<'unknown' | 'hard' | 'sometimes' | 'easily', string>>,
): string {
  if (tried === 0) return t.unknown
  return fooled === 0 ? t.hard : fooled * 2 < tried ? t.sometimes : t.easily
}
