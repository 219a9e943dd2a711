import type { ReactNode } from 'react'
import { MOODS } from '#content'
import type { RunState } from '#session'
import { stateName } from '../../practise/debrief/change-words.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

interface InsideBuyerProps {
  readonly state: RunState
  /** A part in people's words, by its `kind:id`. */
  readonly named: (ref: string) => string
}

/** How mood, needs, secrets and concerns stand at this moment. */
export function InsideBuyer({ state, named }: InsideBuyerProps): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  return (
    <section aria-label={t.states}>
      <h3>{t.states}</h3>
      <ul className="plain small play-states">
        {Object.entries(state.mood).flatMap(([buyer, moods]) =>
          MOODS.map((one) => (
            <li key={`${buyer} ${one}`}>
              {words.mood[one]} <strong>{moods[one]}</strong>
            </li>
          )),
        )}
        {Object.entries(state.states)
          .filter(([part]) => !part.startsWith('mood:'))
          .map(([part, at]) => (
            <li key={part}>
              {named(part)} <strong>{stateName(at, lang)}</strong>
            </li>
          ))}
      </ul>
    </section>
  )
}
