import { type ReactNode, useEffect } from 'react'
import type { Level } from '#content'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { assignmentTexts } from './assignment-texts.ts'
import { isFor, progressOf } from './progress.ts'
import { useRule } from './useRule.ts'

/** What a talk will count for. */
export interface Counts {
  readonly assignment?: string
  readonly level?: Level
  readonly private?: boolean
}

interface CountingProps {
  readonly scenario: string
  readonly value: Counts
  readonly onChange: (counts: Counts) => void
}

/** Before a talk: which assignment it counts for and by what rule, or that it is private. */
export function Counting({ scenario, value, onChange }: CountingProps): ReactNode {
  const t = useTexts(assignmentTexts)
  const { colon } = useMarks()
  const ruleOf = useRule()
  const { records, library, now } = useDeps()
  const loaded = useAsync(scenario, async () => {
    try {
      const kept = await records()
      const [me, all] = [await kept.me(), await kept.assignments.list()]
      const mine = all.filter((one) => !one.withdrawn && one.scenario === scenario && isFor(one, me))
      if (mine.length === 0) return []
      const runs = await kept.runs.counted(library, { person: me.id })
      const day = new Date(now()).toISOString().slice(0, 10)
      return mine.map((one) => ({ one, progress: progressOf(one, me.id, { runs, tries: [], drillsIn: () => 0, day }) }))
    } catch {
      return [] // the disk refuses: nothing can be counted, and the talk itself says so
    }
  })
  /** What one is asked to do is ticked already; whoever would rather play without takes the tick away. */
  const asked =
    loaded.state === 'ready'
      ? loaded.value.find(({ progress }) => progress.state === 'open' || progress.state === 'overdue')
      : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known what is assigned
  useEffect(() => {
    if (asked !== undefined && value.private !== true) onChange({ assignment: asked.one.id, level: asked.one.level })
  }, [asked?.one.id])
  return (
    <div className="stack small">
      {loaded.state === 'ready' &&
        loaded.value.map(({ one, progress }) => (
          <label key={one.id}>
            <input
              type="checkbox"
              checked={value.assignment === one.id}
              onChange={(event) => onChange(event.target.checked ? { assignment: one.id, level: one.level } : {})}
            />{' '}
            <strong>{t.counts(one.title)}</strong> {ruleOf(one)}{' '}
            {one.tries !== undefined && t.left(Math.max(0, one.tries - progress.tries))}{' '}
            {progress.state !== 'open' && <span className="tag">{t[progress.state]}</span>}
          </label>
        ))}
      <label>
        <input
          type="checkbox"
          checked={value.private ?? false}
          onChange={(event) => onChange(event.target.checked ? { private: true } : {})}
        />{' '}
        {t.private}
        {colon}
        <span className="soft">{t.privateNote}</span>
      </label>
    </div>
  )
}
