import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import type { TalkNames } from './TalkTable.tsx'
import type { Waits } from './waiting.ts'

const MOST = 20

/** Talks that wait for a person, and why each does. */
export function WaitingList({ waiting, names }: { readonly waiting: readonly Waits[]; readonly names: TalkNames }): ReactNode {
  const t = useTexts(dashboardTexts)
  const { comma } = useMarks()
  const why = ({ disputes, unsure, jump }: Waits): string =>
    [
      disputes > 0 ? t.why.dispute(disputes) : '',
      unsure > 0 ? t.why.unsure(unsure) : '',
      jump !== 0 ? t.why.jump(`${jump > 0 ? '+' : '−'}${Math.abs(jump)}`) : '',
    ]
      .filter((one) => one !== '')
      .join(comma)
  return (
    <section className="review-group">
      <h2>
        {t.waiting}
        {waiting.length > 0 && t.counted(waiting.length)}
      </h2>
      {waiting.length === 0 ? (
        <p className="soft">{t.nothingWaits}</p>
      ) : (
        <ul>
          {waiting.slice(0, MOST).map((one) => (
            <li key={one.run.run}>
              <Link href={reviewPath.talk(one.run.run)}>{names.titleOf(one.run)}</Link> · {names.nameOf(one.run.person)} ·{' '}
              {why(one)}
            </li>
          ))}
        </ul>
      )}
      {waiting.length > MOST && <p className="small soft">{t.further(waiting.length - MOST)}</p>}
    </section>
  )
}
