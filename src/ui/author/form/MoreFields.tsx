import { type ReactNode, useState } from 'react'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

/** What is seldom needed: closed until somebody looks for it. */
export function MoreFields({ count, children }: { readonly count: number; readonly children: ReactNode }): ReactNode {
  const t = useTexts(authorTexts)
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <details className="form-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{t.more(count)}</summary>
      {open && <div className="form-fields">{children}</div>}
    </details>
  )
}
