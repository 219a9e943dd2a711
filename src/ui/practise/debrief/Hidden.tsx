import type { ReactNode } from 'react'
import type { Line, Scenario } from '#content'
import type { RunState } from '#session'
import { tagOf, useTexts } from '../../text/text.ts'
import { LineText } from '../talk/LineText.tsx'
import { debriefTexts } from './debrief-texts.ts'

interface Kept {
  readonly id: string
  readonly what: 'needLatent' | 'needHalf' | 'secret' | 'concernOpen'
  readonly line: Line | undefined
}

/** Needs, secrets and worries that the talk did not bring to light, or not to an end. */
export function stayedHidden(state: RunState, scenario: Scenario): readonly Kept[] {
  const { states } = state
  const needs = scenario.needs.flatMap((need): Kept[] => {
    const now = states[`need:${need.id}`]
    if (now === 'latent') return [{ id: need.id, what: 'needLatent', line: need.admitted[0] }]
    if (now === 'admitted') return [{ id: need.id, what: 'needHalf', line: need.felt[0] }]
    if (now === 'felt') return [{ id: need.id, what: 'needHalf', line: need.explicit[0] }]
    return []
  })
  const secrets = scenario.secrets
    .filter((secret) => ['hidden', 'latent', 'kept'].includes(states[`secret:${secret.id}`] ?? ''))
    .map((secret): Kept => ({ id: secret.id, what: 'secret', line: secret.lines[0] }))
  const concerns = scenario.concerns
    .filter((concern) => !['dormant', 'settled', undefined].includes(states[`concern:${concern.id}`]))
    .map((concern): Kept => ({ id: concern.id, what: 'concernOpen', line: concern.understood[0] ?? concern.raised[0] }))
  return [...needs, ...secrets, ...concerns]
}

export function Hidden({ state, scenario }: { readonly state: RunState; readonly scenario: Scenario }): ReactNode {
  const t = useTexts(debriefTexts)
  const kept = stayedHidden(state, scenario)
  if (scenario.needs.length + scenario.secrets.length + scenario.concerns.length === 0) return null
  return (
    <section className="hidden-things">
      <h2>{t.hidden}</h2>
      {kept.length === 0 ? (
        <p className="soft">{t.hiddenNone}</p>
      ) : (
        <ul className="plain stack">
          {kept.map(({ id, what, line }) => (
            <li key={`${what}-${id}`}>
              <p className="small soft">{t[what]}</p>
              {line && (
                <p className="small">
                  <span className="unseen">{t.wouldHaveSaid} </span>
                  <q className="book" lang={tagOf(state.lang)}>
                    <LineText text={line.text} />
                  </q>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
