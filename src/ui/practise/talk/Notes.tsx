import type { ReactNode } from 'react'
import type { Scenario } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

/** The brief within reach, folded away. */
export function Notes({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const t = useTexts(talkTexts)
  const words = useTexts(domainTexts)
  const { colon } = useMarks()
  const tag = tagOf(useLang())
  const facts = [
    ...scenario.facts.map(({ id, kind, text }) => ({ id, text, name: words.fact[kind] })),
    ...(scenario.complaint?.remedies ?? []).map(({ id, allowed, text }) => ({ id, text, name: allowed ? t.yours : t.notYours })),
  ]
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
            {facts.map(({ id, name, text }) => (
              <li key={id}>
                <span className="soft" lang={tag}>
                  {name}
                  {colon}
                </span>
                {text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
