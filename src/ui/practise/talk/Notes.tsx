import type { ReactNode } from 'react'
import type { Scenario } from '#content'
import { tagOf, useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

/** The brief within reach, folded away. */
export function Notes({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const t = useTexts(talkTexts)
  return (
    <details className="notes">
      <summary>{t.brief}</summary>
      <div className="small stack">
        <div lang={tagOf(scenario.lang)}>
          {[...scenario.brief.you, ...scenario.brief.buyer].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div>
          <p>
            <strong>{t.goal}</strong>
          </p>
          <div lang={tagOf(scenario.lang)}>
            {scenario.brief.goal.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </div>
        <div>
          <p>
            <strong>{t.facts}</strong>
          </p>
          <ul lang={tagOf(scenario.lang)}>
            {scenario.facts.map((fact) => (
              <li key={fact.id}>{fact.text}</li>
            ))}
            {scenario.complaint?.remedies.map((remedy) => (
              <li key={remedy.id}>{remedy.text}</li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
