import type { ReactNode } from 'react'
import { MOODS, type Mood } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'

/** Trust, patience and interest as they stand. */
export function Meters({ mood }: { readonly mood: Mood }): ReactNode {
  const t = useTexts(domainTexts)
  return (
    <dl className="meters">
      {MOODS.map((id) => (
        <div key={id}>
          <dt className="small">{t.mood[id]}</dt>
          <dd>
            <span className="meter" aria-hidden="true">
              <span data-mood={id} style={{ width: `${mood[id]}%` }} />
            </span>
            <span className="small meter-value">{mood[id]}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
