import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PackRow as Pack } from '#records'
import { onEscape } from '../../parts/on-escape.ts'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { packTexts } from './pack-texts.ts'

interface PackRowProps {
  readonly pack: Pack
  readonly onCopy: () => void
  readonly onRemove: () => void
}

/** One pack of this device: copied into one's files, deleted after asking. */
export function PackRow({ pack, onCopy, onRemove }: PackRowProps): ReactNode {
  const t = useTexts(packTexts)
  const words = useTexts(authorTexts)
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const leave = onEscape(() => setAsking(false))
  return (
    <li className="author-row">
      <div>
        <strong>{pack.title}</strong>
        <p className="small soft">
          {pack.author} · {pack.licence} · {t.files(pack.files.length)} · {pack.id}
        </p>
      </div>
      {asking ? (
        <div className="row" role="alertdialog" aria-label={t.removeSure(pack.title)}>
          <span className="small">{t.removeSure(pack.title)}</span>
          <Button size="xs" color="clay" onKeyDown={leave} onClick={onRemove}>
            {words.yesRemove}
          </Button>
          <Button ref={here} size="xs" variant="default" onKeyDown={leave} onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <div className="row">
          <button type="button" className="act" aria-label={`${t.edit} ${pack.title}`} onClick={onCopy}>
            {t.edit}
          </button>
          <button
            ref={here}
            type="button"
            className="act"
            aria-label={`${words.remove} ${pack.title}`}
            onClick={() => setAsking(true)}
          >
            {words.remove}
          </button>
        </div>
      )}
    </li>
  )
}
