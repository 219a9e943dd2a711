import type { ReactNode } from 'react'
import type { PackRead } from '#records/packs'
import { useTexts } from '../../text/text.ts'
import { packTexts } from './pack-texts.ts'

/** Why a pack is refused, and that nothing has happened. */
export function Refused({ read }: { readonly read: Extract<PackRead, { outcome: 'refused' }> }): ReactNode {
  const t = useTexts(packTexts)
  return (
    <div className="notice" data-tone="grave">
      <p>
        <strong>{t.refused}</strong> {t.why[read.reason]} {t.unchanged}
      </p>
      <p className="small soft" lang="en">
        {read.detail}
      </p>
    </div>
  )
}
