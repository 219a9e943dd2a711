import type { ReactNode } from 'react'
import type { Change } from '#buyer'
import { useLang } from '../../text/text.ts'
import { changeSaid, isGood, whatChanged } from './change-words.ts'

interface ChangeListProps {
  readonly changes: readonly Change[]
  readonly moveTitles: Readonly<Record<string, string>>
}

/** What one turn changed inside the buyer, each with its cause. */
export function ChangeList({ changes, moveTitles }: ChangeListProps): ReactNode {
  const lang = useLang()
  return (
    <ul className="plain changes">
      {changes.map((change) => (
        <li key={`${change.buyer}-${change.what}-${change.id}-${change.from}-${change.to}-${change.cause}`}>
          <span className="change-by" data-good={isGood(change)}>
            {whatChanged(change, lang)} {changeSaid(change, lang)}
          </span>{' '}
          <span className="soft">{change.why ?? moveTitles[change.cause] ?? ''}</span>
        </li>
      ))}
    </ul>
  )
}
