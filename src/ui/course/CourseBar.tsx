import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { Platform } from '#records/exchange'
import { useTexts } from '../text/text.ts'
import './course.css'
import { courseTexts } from './course-texts.ts'
import type { Reporting } from './reporting.ts'

interface CourseBarProps {
  readonly platform: Platform
  readonly reporting: Reporting
  /** Leaves for the address that the platform named. */
  readonly onLeave: (address: string) => void
}

/** Where one stands in the course: what passes, the best so far, what has not arrived, and the way out. */
export function CourseBar({ platform, reporting, onLeave }: CourseBarProps): ReactNode {
  const t = useTexts(courseTexts)
  const { best, unsent, finished } = useSyncExternalStore(reporting.subscribe, reporting.state)
  const [leaving, setLeaving] = useState(false)
  const finish = async (): Promise<void> => {
    setLeaving(true)
    const address = await reporting.finish()
    setLeaving(false)
    if (address !== null) onLeave(address)
  }
  if (finished) {
    return (
      <aside className="course-bar" aria-label={t.bar} role="status">
        <strong>{t.finished}</strong> <span>{t.close}</span>
      </aside>
    )
  }
  return (
    <aside className="course-bar" aria-label={t.bar}>
      <p>
        {platform.mode === 'normal' ? t.mark(points(platform.passMark)) : t.only}{' '}
        <strong>{best === null ? t.none : t.best(points(best))}</strong>{' '}
        {best !== null && best >= platform.passMark ? <strong className="course-passed">{t.passed}</strong> : null}
      </p>
      <p className="course-counts">{t.counts}</p>
      <p role="status">{unsent > 0 ? t.unsent(unsent) : ''}</p>
      <button type="button" onClick={() => void finish()} disabled={leaving}>
        {t.finish}
      </button>
    </aside>
  )
}

/** Said when the platform is not there: practising goes on. */
export function NoPlatform({ detail }: { readonly detail: string }): ReactNode {
  const t = useTexts(courseTexts)
  return (
    <aside className="course-bar course-refused" aria-label={t.bar} role="alert">
      <p>
        <strong>{t.refused}</strong> {t.refusedNext}
      </p>
      <details>
        <summary>{t.details}</summary>
        <p>{detail}</p>
      </details>
    </aside>
  )
}

/** A share as points of four: `2.5`. */
const points = (share: number): string => String(Math.round(share * 40) / 10)
