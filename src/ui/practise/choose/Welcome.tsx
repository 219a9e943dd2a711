import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Level, ScenarioCard } from '#content'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { pathTo } from '../../paths.ts'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { chooseTexts } from './choose-texts.ts'

interface WelcomeProps {
  readonly card: ScenarioCard
  readonly starting: boolean
  /** At which it starts. */
  readonly level: Level
  readonly onStart: (level: Level) => void
}

/** The talk that a first visit is invited to: one click starts it. */
export function Welcome({ card, starting, level, onStart }: WelcomeProps): ReactNode {
  const t = useTexts(chooseTexts)
  const words = useTexts(domainTexts)
  const [buyer] = card.buyers
  if (!buyer) return null
  return (
    <section className="welcome" data-persona={buyer.persona} aria-labelledby="welcome-title">
      <div className="welcome-figure">
        <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} face="neutral" />
      </div>
      <div className="welcome-words stack">
        <div>
          <p className="eyebrow">{t.recommended}</p>
          <h2 id="welcome-title" lang={tagOf(card.lang)}>
            {card.title}
          </h2>
          <p className="small" lang={tagOf(card.lang)}>
            {buyer.name} <span className="soft">· {buyer.role}</span>
          </p>
        </div>
        <p lang={tagOf(card.lang)}>{card.teaser}</p>
        <p className="small soft">
          <Icon name={card.channel} size={17} /> {words.channel[card.channel]} · {words.minutes(card.minutes)} ·{' '}
          {words.kind[card.kind]} · {words.level[level]}
        </p>
        <div className="row">
          <Button size="md" loading={starting} onClick={() => onStart(level)}>
            {starting ? t.starting : t.startNow}
          </Button>
          <Link href={pathTo.prepare(card.id, card.lang, level)}>{t.readBrief}</Link>
        </div>
      </div>
    </section>
  )
}
