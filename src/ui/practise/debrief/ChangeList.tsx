import type { ReactNode } from 'react'
import type { Change } from '#buyer'
import { useLang } from '../../text/text.ts'
import { changeSaid, isGood, whatChanged } from './change-words.ts'

interface ChangeListProps {
  readonly changes: readonly Change[]
  readonly moveTitles: Readonly<Record<string, string>>
  /** Language of the buyer's own reasons: the talk's. */
  readonly tag: string
}

/** What one turn changed inside the buyer, each with its cause. */
export function ChangeList({ changes, moveTitles, tag }: ChangeListProps): ReactNode {
  const lang = useLang()
  return (
    <ul className="plain changes">
      {changes.map((change) => (
        <li key={`${change.buyer}-${change.what}-${change.id}-${change.from}-${change.to}-${change.cause}`}>
          <span className="change-by" data-good={isGood(change)}>
            {whatChanged(change, lang)} {changeSaid(change, lang)}
          </span>{' '}
          {change.why === undefined ? (
            <span className="soft">{moveTitles[change.cause] ?? ''}</span>
          ) : (
            <span className="soft" lang={tag}>
              {change.why}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
