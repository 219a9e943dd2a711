import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { ScenarioCard } from '#content'
import type { CountedRun } from '#records'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { onEscape } from '../../parts/on-escape.ts'
import { Points } from '../../parts/Points.tsx'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { pathTo } from '../../paths.ts'
import { momentOf, whenSaid } from '../../text/dates.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { historyTexts } from './history-texts.ts'

interface RunRowProps {
  readonly run: CountedRun
  /** Missing where the talk is not in this library. */
  readonly card: ScenarioCard | undefined
  readonly onDelete: () => Promise<void>
}

/** One talk of the past. */
export function RunRow({ run, card, onDelete }: RunRowProps): ReactNode {
  const t = useTexts(historyTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const { now } = useDeps()
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const leave = onEscape(() => setAsking(false))
  const buyer = card?.buyers[0]
  const overall = run.scores[0]?.overall
  const asides = [
    run.hints + run.takenBack > 0 ? t.aided : '',
    run.forkOf ? t.retry : '',
    run.scores[0]?.corrected ? t.corrected : '',
    run.proof === 'unverified' || run.proof === 'differs' ? t.unverified : '',
  ].filter((text) => text !== '')
  return (
    <li className="run" data-persona={buyer?.persona}>
      <div className="run-figure">{buyer && <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />}</div>
      <div className="run-what">
        <p lang={tagOf(run.lang)}>
          <Link href={run.ended === null ? pathTo.talk(run.run) : pathTo.debrief(run.run)} className="run-title">
            {card?.title ?? run.scenario}
          </Link>
        </p>
        <p className="small soft">
          {whenSaid(momentOf(run), now(), lang)} · {t.turns(run.sellerTurns)} · {words.level[run.level]}
          {run.ended && ` · ${words.ending[run.ended.ending]}`}
          {asides.map((aside) => ` · ${aside}`)}
        </p>
      </div>
      <div className="run-score">
        {overall === undefined ? (
          <span className="tag">{run.ended === null ? t.open : '–'}</span>
        ) : (
          <>
            <span className="book run-overall" aria-hidden="true">
              {overall}
            </span>
            <Points value={overall} />
          </>
        )}
      </div>
      <div className="run-acts">
        {asking ? (
          <span className="row" role="alert">
            <span className="small">{t.removeAsk}</span>
            <Button size="compact-sm" color="clay" onKeyDown={leave} onClick={() => void onDelete()}>
              {t.removeYes}
            </Button>
            <Button ref={here} size="compact-sm" variant="default" onKeyDown={leave} onClick={() => setAsking(false)}>
              {t.removeNo}
            </Button>
          </span>
        ) : (
          <button ref={here} type="button" className="act" onClick={() => setAsking(true)}>
            {t.remove}
            <span className="unseen">: {card?.title ?? run.scenario}</span>
          </button>
        )}
      </div>
    </li>
  )
}
