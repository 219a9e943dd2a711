import type { ReactNode } from 'react'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import type { TalkResult } from './useSavedTalks.ts'

interface TalksPanelProps {
  /** Whether the talk can be played: problems come first. */
  readonly playable: boolean
  readonly results: readonly TalkResult[] | null
}

/** What turned out differently in the saved talks of this scenario. */
export function TalksPanel({ playable, results }: TalksPanelProps): ReactNode {
  const t = useTexts(authorTexts)
  const { colon } = useMarks()
  if (!playable) return <p className="notice">{t.waitsForMend}</p>
  if (results === null) return <p className="small soft">{t.running}</p>
  if (results.length === 0) return <p className="small soft">{t.noTests}</p>
  return (
    <ul className="plain">
      {results.map(({ path, differences }) => (
        <li key={path} className="sheet author-box" data-wrong={differences.length > 0}>
          <p>
            <strong>{path.split('/').at(-1)}</strong>
            {colon}
            {differences.length === 0 ? t.same : t.differs(differences.length)}
          </p>
          {differences.map((one) => (
            <p key={`${one.line} ${one.expected}`} className="small">
              {t.line(one.line)} · {t.expected}
              {colon}
              {one.expected} · {t.got}
              {colon}
              {one.got}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
