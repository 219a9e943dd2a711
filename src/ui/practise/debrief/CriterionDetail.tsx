import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { RunState } from '#session'
import { learnPath } from '../../learn/learn-paths.ts'
import { CriterionLesson } from '../../learn/lessons/CriterionLesson.tsx'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { Claim } from './Claim.tsx'
import { debriefTexts } from './debrief-texts.ts'
import { inQuotes, type Quoted, strongest } from './strongest.ts'
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
          <EvidenceList
            quoted={inQuotes(evidence, (turn) => state.turns[turn]?.text ?? '', state.lang)}
            tag={tagOf(state.lang)}
            earns={got.points > 0}
            whyOf={(one) => criterion?.clues.find((clue) => clue.id === one.clue)?.why ?? one.why}
          />
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

interface EvidenceListProps {
  readonly quoted: readonly Quoted[]
  /** Language of the words: the talk's. */
  readonly tag: string
  readonly whyOf: (evidence: Quoted['evidence'][number]) => string
  /** Whether the criterion has any points. */
  readonly earns: boolean
}

/** So many of each side stand there at once. */
const SHOWN = 3

/** The words that weigh most on each side; all of them, in spoken order, when asked for. */
function EvidenceList({ quoted, tag, whyOf, earns }: EvidenceListProps): ReactNode {
  const t = useTexts(debriefTexts)
  const [all, setAll] = useState(false)
  const heaviest = strongest(quoted, SHOWN)
  const more = quoted.length > heaviest.length
  return (
    <>
      <ul className="plain evidence">
        {(all || !more ? quoted : heaviest).map(({ turn, words, worth, evidence }) => (
          <li key={`${turn}-${evidence[0].start}-${evidence[0].end}-${evidence[0].clue}`} data-low={worth < 0}>
            {words !== '' && (
              <button type="button" className="quote" lang={tag} onClick={() => goToTurn(turn, true)}>
                {words}
              </button>
            )}
            {evidence.map((one) => (
              <span key={one.clue} className="soft reason">
                {one.worth < 0 ? t.lowered : earns ? t.raised : t.tooLittle} · {whyOf(one)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.showAll(quoted.length)}
        </button>
      )}
    </>
  )
}
