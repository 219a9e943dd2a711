import type { ReactNode } from 'react'
import type { Complaint, Fact } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { prepareTexts } from './prepare-texts.ts'

const ORDER = [
  'feature',
  'advantage',
  'proof',
  'service',
  'price',
  'limit',
  'authority',
] as const satisfies readonly Fact['kind'][]

/** What is true of the product, by kind. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const t = useTexts(prepareTexts)
  const words = useTexts(domainTexts)
  const tag = tagOf(useLang())
  if (facts.length === 0) return null
  return (
    <section>
      <h2 lang={tag}>{t.sell}</h2>
      <p className="small soft" lang={tag}>
        {t.sellNote}
      </p>
      <dl className="facts">
        {ORDER.filter((kind) => facts.some((fact) => fact.kind === kind)).map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt lang={tag}>{words.fact[kind]}</dt>
            {facts
              .filter((fact) => fact.kind === kind)
              .map((fact) => (
                <dd key={fact.id}>
                  {fact.text}
                  {fact.source !== undefined && <span className="small soft source">{t.source(fact.source)}</span>}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What a seller may, and may not, offer an angry customer. */
export function Remedies({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const t = useTexts(prepareTexts)
  const tag = tagOf(useLang())
  const groups = [
    { title: t.remedies, remedies: complaint.remedies.filter((remedy) => remedy.allowed) },
    { title: t.notYours, remedies: complaint.remedies.filter((remedy) => !remedy.allowed) },
  ]
  return (
    <section>
      {groups.map(
        ({ title, remedies }) =>
          remedies.length > 0 && (
            <div key={title}>
              <h2 lang={tag}>{title}</h2>
              <ul>
                {remedies.map((remedy) => (
                  <li key={remedy.id}>{remedy.text}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
