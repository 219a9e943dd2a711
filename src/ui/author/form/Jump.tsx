import type { ReactNode } from 'react'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

type Group = readonly [id: string, name: string, count: number]

const goTo = (id: string) => {
  const group = document.getElementById(id)
  group?.scrollIntoView({ block: 'start' })
  group?.focus({ preventScroll: true })
}

/** A long form's table of contents: one click goes to a group of cards. Where there is no room for all of them, it is a list to open. */
export function Jump({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  const t = useTexts(authorTexts)
  return (
    <nav className="form-jump" aria-label={t.jump}>
      <select className="field-select form-jump-list" aria-label={t.jump} value="" onChange={(event) => goTo(event.target.value)}>
        <option value="">{t.jump}…</option>
        {groups.map(([id, name, count]) => (
          <option key={id} value={id}>
            {count > 0 ? `${name} (${count})` : name}
          </option>
        ))}
      </select>
      {groups.map(([id, name, count]) => (
        <button key={id} type="button" className="small" onClick={() => goTo(id)}>
          {name}
          {count > 0 && <span className="soft"> {count}</span>}
        </button>
      ))}
    </nav>
  )
}
