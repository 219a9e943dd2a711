import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Scenario } from '#content'
import { Icon } from '../../shell/icons.tsx'
import { useTexts } from '../../text/text.ts'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { offer } from '../drafts/files.ts'
import { kindOfPath } from '../drafts/paths.ts'
import { PractiseIt } from './PractiseIt.tsx'
import type { DraftInHand } from './useDraft.ts'

interface StudioHeadProps {
  readonly title: string
  readonly hand: DraftInHand
  /** Null where the file is no scenario, or has faults. */
  readonly playable: Scenario | null
}

/** Which file this is, whether it is kept, and what can be done with the whole of it. */
export function StudioHead({ title, hand, playable }: StudioHeadProps): ReactNode {
  const t = useTexts(authorTexts)
  const [, go] = useLocation()
  return (
    <header className="studio-head">
      <p>
        <Link href={authorPaths.drafts()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <h1>{title}</h1>
      <div className="row small soft">
        <span>{hand.path}</span>
        <span role="status" data-kept={hand.kept}>
          {hand.kept === 'kept' ? t.kept : hand.kept === 'keeping' ? t.keeping : ''}
        </span>
        {kindOfPath(hand.path) === 'scenario' && <PractiseIt scenario={playable} path={hand.path} flush={hand.flush} />}
        <button type="button" className="act" onClick={() => offer(hand.path.split('/').at(-1) ?? 'file.mdx', hand.text)}>
          {t.exportOne}
        </button>
      </div>
      {hand.kept === 'refused' && (
        <p className="notice" data-tone="grave" role="alert">
          {t.notKept}
        </p>
      )}
      {hand.kept === 'elsewhere' && (
        <div className="notice" role="alert">
          <p>
            <strong>{t.elsewhere}</strong> {t.elsewhereNote}
          </p>
          <button type="button" className="act" onClick={() => void hand.takeTheirs()}>
            {t.takeTheirs}
          </button>
          <button type="button" className="act" onClick={() => void hand.keepMine().then((id) => go(authorPaths.studio(id)))}>
            {t.keepMine}
          </button>
        </div>
      )}
    </header>
  )
}
