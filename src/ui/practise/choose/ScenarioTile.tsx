import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ScenarioCard } from '#content'
import type { CountedScore } from '#records'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { Points } from '../../parts/Points.tsx'
import { pathTo } from '../../paths.ts'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { chooseTexts } from './choose-texts.ts'

interface ScenarioTileProps {
  readonly card: ScenarioCard
  /** The score with the best overall so far; undefined before the first finished run. */
  readonly best: CountedScore | undefined
}

/** One talk on the first page: who waits, what for, how long, and how it went so far. */
export function ScenarioTile({ card, best }: ScenarioTileProps): ReactNode {
  const t = useTexts(chooseTexts)
  const words = useTexts(domainTexts)
  const [buyer] = card.buyers
  if (!buyer) return null
  return (
    <li className="tile sheet" data-persona={buyer.persona}>
      <div className="tile-figure">
        <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />
      </div>
      <div className="tile-words">
        <p className="eyebrow">
          {words.kind[card.kind]} · {words.lang[card.lang]}
        </p>
        <h3 lang={tagOf(card.lang)}>
          <Link href={pathTo.prepare(card.id, card.lang)} className="tile-link">
            {card.title}
          </Link>
        </h3>
        <p className="small" lang={tagOf(card.lang)}>
          {buyer.name}
          {card.lang === 'zh' ? '，' : ', '}
          <span className="soft">{buyer.role}</span>
          {card.buyers.length > 1 && <span className="soft"> {t.others(card.buyers.length - 1)}</span>}
        </p>
        <div className="tile-foot small">
          <span className="style-word">{words.style[buyer.persona]}</span>
          <span className="soft">
            <Icon name={card.channel} size={17} /> {words.minutes(card.minutes)}
          </span>
          <span className="tile-best">
            {best === undefined ? (
              <span className="soft">{t.notYet}</span>
            ) : (
              <>
                <span className="unseen">{t.best}</span>
                {best.corrected?.includes('overall') && <span className="soft">{words.corrected} </span>}
                <Points value={best.overall} />
              </>
            )}
          </span>
        </div>
      </div>
    </li>
  )
}
