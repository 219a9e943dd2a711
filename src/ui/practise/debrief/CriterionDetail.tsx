import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Evidence } from '#scoring'
import type { RunState } from '#session'
import { learnPath } from '../../learn/learn-paths.ts'
import { CriterionLesson } from '../../learn/lessons/CriterionLesson.tsx'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { byWords } from './by-words.ts'
import { Claim } from './Claim.tsx'
import { debriefTexts } from './debrief-texts.ts'
import type { Rated } from './useDebrief.ts'
import { goToTurn } from './view.ts'

interface CriterionDetailProps {
  readonly rated: Rated
  readonly id: string
  readonly state: RunState
  readonly onClaim: (words: string) => Promise<void>
}

/** Why a criterion has its points: the level reached, the words that counted, what was missing. */
export function CriterionDetail({ rated: { report, rubric }, id, state, onClaim }: CriterionDetailProps): ReactNode {
  const t = useTexts(debriefTexts)
  const lang = useLang()
  const got = report.criteria[id]
  const criterion = rubric?.criteria.find((one) => one.id === id)
  const evidence = report.evidence.filter((one) => one.criterion === id)
  const claims = state.claims.filter((claim) => claim.rubric === report.rubric && claim.criterion === id)
  if (!got) return null
  const whole = Math.floor(got.points) as 0 | 1 | 2 | 3 | 4
  const next = whole < 4 ? criterion?.descriptors[(whole + 1) as 1 | 2 | 3 | 4] : undefined
  return (
    <div className="criterion-detail small">
      {criterion && (
        <p>
          <strong>{t.reached}</strong> {criterion.descriptors[whole]}
        </p>
      )}
      {(next !== undefined || got.missing !== '') && whole < 4 && (
        <p>
          <strong>{t.missing}</strong> {state.lang === lang && got.missing !== '' ? got.missing : next}
        </p>
      )}
      <div>
        <strong>{t.why}</strong>
        {evidence.length === 0 ? (
          <p className="soft">{t.noWords}</p>
        ) : (
          <ul className="plain evidence">
            {byWords(evidence).map((group) => (
              <EvidenceItem
                key={`${group[0]?.turn}-${group[0]?.start}-${group[0]?.end}-${group[0]?.clue}`}
                group={group}
                state={state}
                whyOf={(one) => criterion?.clues.find((clue) => clue.id === one.clue)?.why ?? one.why}
              />
            ))}
          </ul>
        )}
      </div>
      {criterion && criterion.models.length > 0 && (
        <details>
          <summary>{t.model}</summary>
          {criterion.models.map((model) => (
            <blockquote key={model.text} className="book">
              {model.text}
            </blockquote>
          ))}
        </details>
      )}
      {criterion?.lesson !== undefined && <Link href={learnPath.lesson(criterion.lesson)}>{t.lesson}</Link>}
      {claims.map((claim) => (
        <p key={claim.atMs} className="notice">
          {t.claimed} <q lang={tagOf(state.lang)}>{claim.words}</q>
        </p>
      ))}
      <p className="no-print">
        <CriterionLesson lesson={criterion?.lesson} />
      </p>
      <Claim onClaim={onClaim} />
    </div>
  )
}

interface EvidenceItemProps {
  readonly group: readonly Evidence[]
  readonly state: RunState
  readonly whyOf: (evidence: Evidence) => string
}

function EvidenceItem({ group, state, whyOf }: EvidenceItemProps): ReactNode {
  const t = useTexts(debriefTexts)
  const [first] = group
  if (!first) return null
  const words = state.turns[first.turn]?.text.slice(first.start, first.end) ?? ''
  return (
    <li data-low={group.reduce((sum, one) => sum + one.worth, 0) < 0}>
      {words !== '' && (
        <button type="button" className="quote" lang={tagOf(state.lang)} onClick={() => goToTurn(first.turn, true)}>
          {words}
        </button>
      )}
      {group.map((one) => (
        <span key={one.clue} className="soft reason">
          {one.worth < 0 ? t.lowered : t.raised} · {whyOf(one)}
        </span>
      ))}
    </li>
  )
}
