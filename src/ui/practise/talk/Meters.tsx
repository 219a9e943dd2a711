import type { ReactNode } from 'react'
import { MOODS, type Mood } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'

interface MetersProps {
  readonly mood: Mood
  /** Of a complaint; left out where there is none. */
  readonly heat?: number
}

/** Trust, patience and interest as they stand, and the anger of a complaint. */
export function Meters({ mood, heat }: MetersProps): ReactNode {
  const t = useTexts(domainTexts)
  return (
    <dl className="meters">
      {MOODS.map((id) => (
        <Meter key={id} id={id} name={t.mood[id]} value={mood[id]} />
      ))}
      {heat !== undefined && <Meter id="heat" name={t.heat} value={heat} />}
    </dl>
  )
}

function Meter({ id, name, value }: { readonly id: string; readonly name: string; readonly value: number }): ReactNode {
  return (
    <div>
      <dt className="small">{name}</dt>
      <dd>
        <span className="meter" aria-hidden="true">
          <span data-meter={id} style={{ width: `${value}%` }} />
        </span>
        <span className="small meter-value">{value}</span>
      </dd>
    </div>
  )
}
