import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import type { Face } from '../../figures/expression.ts'
import { learnPath } from '../../learn/learn-paths.ts'
import { pathTo } from '../../paths.ts'
import { whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { offerRun } from '../offer.ts'
import { useStart } from '../useStart.ts'
import { debriefTexts } from './debrief-texts.ts'
import type { Debrief } from './useDebrief.ts'

const LEAVES: Readonly<Record<string, Face>> = { won: 'pleased', 'next-step': 'pleased', lost: 'doubtful', 'hung-up': 'angry' }

interface MastheadProps {
  readonly debrief: Debrief
  /** Whether the scores stand there already. */
  readonly printable: boolean
  readonly onRescore: () => void
}

/** Which talk this was, how it ended, and what one can do with it. */
export function Masthead({ debrief, printable, onRescore }: MastheadProps): ReactNode {
  const { state, scenario, verified, outdated } = debrief
  const t = useTexts(debriefTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const { host, now } = useDeps()
  const { start, starting } = useStart()
  const [saved, setSaved] = useState<string | null>(null)
  const buyer = scenario?.buyers[0]
  const earlier = state.scored[1]?.reports[0]?.overall
  const asides = [
    t.hints(state.hints),
    t.takenBack(state.takenBack),
    state.forkOf ? t.forked : '',
    verified ? '' : t.unverified,
    earlier === undefined ? '' : t.before(earlier),
  ].filter((text) => text !== '')
  return (
    <header className="debrief-head">
      {buyer && (
        <div className="debrief-figure" data-persona={buyer.persona}>
          <BuyerFigure
            persona={buyer.persona}
            look={buyer.look}
            who={buyer.id}
            face={LEAVES[state.ended?.ending ?? ''] ?? 'neutral'}
          />
        </div>
      )}
      <div>
        <p className="eyebrow">
          {t.title} · {words.level[state.level]} · {whenSaid(state.startedAtMs, now(), lang)}
        </p>
        <h1 lang={tagOf(state.lang)}>{scenario?.title ?? state.scenario}</h1>
        <p className="debrief-ending">
          {state.ended && <strong>{words.ending[state.ended.ending]}</strong>}
          {buyer && (
            <span className="soft" lang={tagOf(state.lang)}>
              {' '}
              · {buyer.name}
            </span>
          )}
        </p>
        {asides.length > 0 && (
          <p className="row">
            {asides.map((aside) => (
              <span key={aside} className="tag">
                {aside}
              </span>
            ))}
          </p>
        )}
        {state.forkOf && (
          <p className="no-print">
            <Link href={learnPath.compare(state.forkOf.run, state.run)}>{t.compare}</Link>
          </p>
        )}
        {outdated && (
          <p className="notice small row">
            {t.outdated}{' '}
            <button type="button" className="link-button" onClick={onRescore}>
              {t.rescore}
            </button>
          </p>
        )}
        {!scenario && <p className="notice">{t.unknownTalk}</p>}
        <div className="row debrief-acts no-print">
          {scenario && (
            <Button loading={starting} onClick={() => start({ scenario: state.scenario, lang: state.lang, level: state.level })}>
              {t.again}
            </Button>
          )}
          {printable && (
            <Button variant="default" onClick={() => window.print()}>
              {t.print}
            </Button>
          )}
          <Button variant="default" onClick={() => void host.events(state.run).then(offerRun).then(setSaved)}>
            {t.exportRun}
          </Button>
          <Link href={pathTo.history()}>{t.importRun}</Link>
        </div>
        <p role="status" className="small no-print">
          {saved !== null && t.exported(saved)}
        </p>
      </div>
    </header>
  )
}
