import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

/** What was just taken out, and the way back: the cursor stands on it, as the button that was pressed is gone. */
export function Removed({ name, onUndo }: { readonly name: string | null; readonly onUndo: () => void }): ReactNode {
  const t = useTexts(authorTexts)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (name !== null) back.current?.focus({ preventScroll: true })
  }, [name])
  return (
    <div role="status" className="studio-removed">
      {name !== null && (
        <p className="notice">
          {t.removedNow(name)}{' '}
          <button ref={back} type="button" className="act" onClick={onUndo}>
            {t.undo}
          </button>
        </p>
      )}
    </div>
  )
}
