import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type { Persona } from '#content'
import type { FitEvidence, FitReport } from '#scoring/fit'
import type { RunState } from '#session'
import { learnPath } from '../../learn/learn-paths.ts'
import { Points } from '../../parts/Points.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { fitTexts } from './fit-texts.ts'
import type { Debrief } from './useDebrief.ts'
import { goToTurn } from './view.ts'

/** Whether the talk suited each person in it, apart from the rubric, with the words that suited and those that jarred. */
export function StyleFit({ debrief: { state, scenario, personas, moveTitles } }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(fitTexts)
  const id = useId()
  const fits = state.scored[0]?.fit ?? []
  if (fits.length === 0) return null
  return (
    <section className="style-fit" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p className="small soft">{t.note}</p>
      {fits.map((fit) => (
        <OnePerson
          key={fit.buyer}
          fit={fit}
          name={scenario?.buyers.find((buyer) => buyer.id === fit.buyer)?.name ?? fit.buyer}
          persona={personas[fit.persona]}
          state={state}
          moveTitles={moveTitles}
        />
      ))}
      <p className="no-print">
        <Link href={learnPath.lesson('social-styles')}>{t.lesson}</Link>
      </p>
    </section>
  )
}

interface OnePersonProps {
  readonly fit: FitReport
  readonly name: string
  /** Undefined where the library does not have it. */
  readonly persona: Persona | undefined
  readonly state: RunState
  readonly moveTitles: Readonly<Record<string, string>>
}

function OnePerson({ fit, name, persona, state, moveTitles }: OnePersonProps): ReactNode {
  const t = useTexts(fitTexts)
  const words = useTexts(domainTexts)
  const shown = (persona?.fit ?? []).filter((rule) => fit.evidence.some((one) => one.rule === rule.id))
  return (
    <div className="fit-person" data-persona={fit.persona}>
      <p className="fit-head">
        <span>
          <strong lang={tagOf(state.lang)}>{name}</strong> <span className="tag">{words.style[fit.persona]}</span>
        </span>
        <span className="book criterion-points">{fit.points}</span>
        <Points value={fit.points} unsure={fit.unsure} />
      </p>
      <p className="small">
        {t.level[fit.points as 0 | 1 | 2 | 3 | 4]} {fit.unsure && <span className="unsure">{t.unsure}</span>}
      </p>
      {fit.evidence.length === 0 && <p className="small soft">{t.nothing}</p>}
      {shown.map((rule) => {
        const evidence = fit.evidence.filter((one) => one.rule === rule.id)
        const suited = evidence.filter((one) => one.worth > 0).length
        return (
          <details key={rule.id} className="fit-rule small">
            <summary>
              {rule.title} <span className="soft">· {t.counts(suited, evidence.length - suited)}</span>
            </summary>
            <p className="soft">{rule.why}</p>
            <ul className="plain evidence">
              {evidence.map((one) => (
                <Quote key={`${one.turn}-${one.move ?? one.manner}`} evidence={one} state={state} moveTitles={moveTitles} />
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

interface QuoteProps {
  readonly evidence: FitEvidence
  readonly state: RunState
  readonly moveTitles: Readonly<Record<string, string>>
}

function Quote({ evidence: { turn, start, end, move, manner, worth }, state, moveTitles }: QuoteProps): ReactNode {
  const t = useTexts(fitTexts)
  return (
    <li data-low={worth < 0}>
      <button type="button" className="quote" lang={tagOf(state.lang)} onClick={() => goToTurn(turn)}>
        {state.turns[turn]?.text.slice(start, end)}
      </button>
      <span className="soft reason">
        {worth < 0 ? t.jarred : t.suited} · {move !== undefined ? (moveTitles[move] ?? move) : manner && t.manner[manner]}
      </span>
    </li>
  )
}
