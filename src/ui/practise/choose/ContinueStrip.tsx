import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ScenarioCard } from '#content'
import type { RunSummary } from '#records'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { pathTo } from '../../paths.ts'
import { whenSaid } from '../../text/dates.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { chooseTexts } from './choose-texts.ts'

interface ContinueStripProps {
  readonly run: RunSummary
  readonly card: ScenarioCard
}

/** A talk that was left in the middle. */
export function ContinueStrip({ run, card }: ContinueStripProps): ReactNode {
  const t = useTexts(chooseTexts)
  const lang = useLang()
  const { now } = useDeps()
  const [buyer] = card.buyers
  if (!buyer) return null
  return (
    <li className="resume" data-persona={buyer.persona}>
      <div className="resume-figure">
        <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />
      </div>
      <div>
        <p lang={tagOf(card.lang)}>
          <strong>{card.title}</strong> <span className="soft">· {buyer.name}</span>
        </p>
        <p className="small soft">{t.youLeft(whenSaid(run.lastAtMs, now(), lang))}</p>
      </div>
      <Button component="a" href={`#${pathTo.talk(run.run)}`} aria-label={`${t.continueTalk}: ${card.title}`}>
        {t.continueTalk}
      </Button>
    </li>
  )
}
