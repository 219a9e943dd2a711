import type { ReactNode } from 'react'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

/** A long form's table of contents: one click goes to a group of cards. */
export function Jump({
  groups,
}: {
  readonly groups: readonly (readonly [id: string, name: string, count: number])[]
}): ReactNode {
  const t = useTexts(authorTexts)
  return (
    <nav className="form-jump" aria-label={t.jump}>
      {groups.map(([id, name, count]) => (
        <button
          key={id}
          type="button"
          className="small"
          onClick={() => {
            const group = document.getElementById(id)
            group?.scrollIntoView({ block: 'start' })
            group?.focus({ preventScroll: true })
          }}
        >
          {name}
          {count > 0 && <span className="soft"> {count}</span>}
        </button>
      ))}
    </nav>
  )
}
