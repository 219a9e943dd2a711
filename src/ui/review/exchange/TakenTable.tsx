import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { historyTexts } from '../../practise/history/history-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { filesTexts } from './files-texts.ts'
import type { Inspected, Taken } from './take-in.ts'

interface TakenTableProps {
  readonly taken: readonly Taken[]
  readonly nameOf: (person: string) => string
}

/** What became of each file, with the talks that were played again. */
export function TakenTable({ taken, nameOf }: TakenTableProps): ReactNode {
  const t = useTexts(filesTexts)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={t.table}>
      <table className="review-table small">
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.result}</th>
            <th scope="col">{t.check}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and rows never move
            <tr key={at}>
              <th scope="row">{one.file}</th>
              <td>
                <Outcome taken={one} nameOf={nameOf} />
              </td>
              <td>
                {one.outcome === 'taken' && one.inspected.map((inspected) => <Checked key={inspected.run} {...inspected} />)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Outcome({ taken, nameOf }: { readonly taken: Taken; readonly nameOf: TakenTableProps['nameOf'] }): ReactNode {
  const t = useTexts(filesTexts)
  const refusals = useTexts(historyTexts)
  if (taken.outcome === 'refused') {
    return (
      <>
        {refusals.refused[taken.reason]} {t.unchanged}
        {taken.detail !== '' && (
          <span className="soft" lang="en">
            {' '}
            {taken.detail}
          </span>
        )}
      </>
    )
  }
  const whose = Object.entries(taken.talks)
  const parts = [
    ...whose.map(([person, n]) => t.talksOf(nameOf(person), n)),
    whose.length === 0 && taken.from !== null ? t.fileOf(nameOf(taken.from)) : '',
    taken.added > 0 ? t.added(taken.added) : '',
    taken.known > 0 ? t.known(taken.known) : '',
    taken.forked > 0 ? t.forked(taken.forked) : '',
    taken.ofOthers.length > 0 ? t.others(taken.ofOthers.length) : '',
    taken.copies.length > 0 ? t.copies(taken.copies.length) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ') || t.unchanged
}

function Checked({ run, verdict }: Inspected): ReactNode {
  const t = useTexts(filesTexts)
  const { colon } = useMarks()
  return (
    <div>
      <Link href={reviewPath.talk(run)}>{t.look}</Link>
      {colon}
      {verdict === null ? t.missing : <Verdicts verdict={verdict} />}
    </div>
  )
}

/** Identical, or what differs and why. */
export function Verdicts({ verdict }: { readonly verdict: NonNullable<Inspected['verdict']> }): ReactNode {
  const t = useTexts(filesTexts)
  const { colon } = useMarks()
  const { proof, differences, otherVersions } = verdict
  if (proof === 'identical') return t.identical
  if (differences.length === 0) return t.unverified
  return (
    <>
      {t.differs(differences.length)} ·{' '}
      {otherVersions.length === 0 ? t.unexplained : t.explained(otherVersions.map((what) => t.versions[what]).join(', '))}
      <details>
        <summary>{t.differs(differences.length)}</summary>
        <ul>
          {differences.slice(0, 40).map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
            <li key={at}>
              {t.what[one.what]} {one.n} {one.criterion}
              {colon}
              {t.saysHere(one.logged, one.here)}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
