import { type ReactNode, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'

/** Where somebody practises: what they are asked to do. Its code comes only where there is something. */
export function Assigned(): ReactNode {
  const { records } = useDeps()
  const [strip, setStrip] = useState<typeof import('./AssignedStrip.tsx') | null>(null)
  useAsync('assigned', async () => {
    try {
      if (!(await (await records()).assignments.list()).some(({ withdrawn }) => !withdrawn)) return
      setStrip(await (await import('./load-strip.ts')).loadStrip())
    } catch {
      // the disk refuses: nothing is known to be assigned, and the page says so elsewhere
    }
  })
  return strip && <strip.AssignedStrip />
}
