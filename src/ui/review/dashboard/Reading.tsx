import { type ReactNode, useEffect, useState } from 'react'
import { useTexts } from '../../text/text.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import type { Far } from './figures.ts'

/** Fewer chunks, of a thousand attempts each, are read before anybody looks for how far it is. */
const MANY = 200

/** How far reading many attempts is; nothing where there are few. `watch` answers with what ends it. */
export function Reading({ watch }: { readonly watch: (told: (far: Far) => void) => () => void }): ReactNode {
  const t = useTexts(dashboardTexts)
  const [far, setFar] = useState<Far | null>(null)
  useEffect(() => watch(setFar), [watch])
  if (far === null || far.of < MANY) return null
  const percent = Math.floor((100 * far.done) / far.of)
  return (
    <div className="small soft">
      <p>{t.reading(percent)}</p>
      <progress className="progress-line" max={100} value={percent} aria-label={t.reading(percent)} />
    </div>
  )
}
