import type { ReactNode } from 'react'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { assignmentTexts } from './assignment-texts.ts'
import { isFor, progressOf } from './progress.ts'
import { useRule } from './useRule.ts'

interface DrillCountingProps {
  readonly set: string
  readonly count: number
  readonly isPrivate: boolean
  readonly onPrivate: (isPrivate: boolean) => void
}

/** Above a set's first drill: which assignments its answers count for and by what rule, or that they are private. */
export function DrillCounting({ set, count, isPrivate, onPrivate }: DrillCountingProps): ReactNode {
  const t = useTexts(assignmentTexts)
  const { colon } = useMarks()
  const ruleOf = useRule()
  const { records, now } = useDeps()
  const loaded = useAsync(set, async () => {
    try {
      const kept = await records()
      const [me, all, tries] = await Promise.all([kept.me(), kept.assignments.list(), kept.tries.list({ set })])
      const practised = { runs: [], tries, drillsIn: () => count, day: new Date(now()).toISOString().slice(0, 10) }
      return all
        .filter((one) => !one.withdrawn && one.drillSet === set && isFor(one, me))
        .map((one) => ({ one, progress: progressOf(one, me.id, practised) }))
    } catch {
      return [] // the disk refuses: nothing can be counted, and the drill itself says so
    }
  })
  return (
    <div className="stack small drill-counting">
      {loaded.state === 'ready' &&
        loaded.value.map(({ one, progress }) => (
          <p key={one.id}>
            <strong>{t.counts(one.title)}</strong> {ruleOf(one)} {t.drillsOf(progress.tries)}{' '}
            {progress.state !== 'open' && <span className="tag">{t[progress.state]}</span>}
          </p>
        ))}
      <label>
        <input type="checkbox" checked={isPrivate} onChange={(event) => onPrivate(event.target.checked)} /> {t.private}
        {colon}
        <span className="soft">{t.privateNote}</span>
      </label>
    </div>
  )
}
