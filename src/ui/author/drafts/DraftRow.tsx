import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Authored } from '#records'
import { useDeps } from '../../deps.ts'
import { onEscape } from '../../parts/on-escape.ts'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { whenSaid } from '../../text/dates.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { useOwnSounds } from '../sounds/useOwnSounds.ts'
import { offer } from './files.ts'
import { kindOfPath, soundIn, titleIn } from './paths.ts'

/** One file in the list: open, export, delete after asking. */
export function DraftRow({ draft, onRemove }: { readonly draft: Authored; readonly onRemove: () => void }): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const { now } = useDeps()
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const leave = onEscape(() => setAsking(false))
  const name = draft.path.split('/').at(-1) ?? draft.path
  const isSound = soundIn(draft.path) !== undefined
  const { hear } = useOwnSounds()
  const title = titleIn(draft.text) ?? name
  const exported = async () => {
    if (!isSound) return offer(name, draft.text)
    const { bytesOf } = await import('#records/packs')
    offer(name, bytesOf(draft.text))
  }
  return (
    <li className="author-row">
      <div>
        {isSound ? (
          <span className="author-title">{name}</span>
        ) : (
          <Link href={authorPaths.studio(draft.id)} className="author-title">
            {title}
          </Link>
        )}
        <p className="small soft">
          <span className="tag">{t.type[kindOfPath(draft.path)]}</span> {draft.path} ·{' '}
          {t.changed(whenSaid(draft.changedAtMs, now(), lang))}
        </p>
      </div>
      {asking ? (
        <div className="row" role="alertdialog" aria-label={t.removeSure(name)}>
          <span className="small">{t.removeSure(name)}</span>
          <Button size="xs" color="clay" onKeyDown={leave} onClick={onRemove}>
            {t.yesRemove}
          </Button>
          <Button ref={here} size="xs" variant="default" onKeyDown={leave} onClick={() => setAsking(false)}>
            {t.keep}
          </Button>
        </div>
      ) : (
        <div className="row">
          {isSound && (
            <button type="button" className="act" aria-label={t.hear(name)} onClick={() => void hear(name)}>
              ▶
            </button>
          )}
          <button type="button" className="act" aria-label={`${t.exportOne} ${name}`} onClick={() => void exported()}>
            {t.exportOne}
          </button>
          <button ref={here} type="button" className="act" aria-label={`${t.remove} ${name}`} onClick={() => setAsking(true)}>
            {t.remove}
          </button>
        </div>
      )}
    </li>
  )
}
