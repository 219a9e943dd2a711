import type { ReactNode } from 'react'
import type { Mood, Scenario } from '#content'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { type Face, faceOf } from '../../figures/expression.ts'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { Meters } from './Meters.tsx'
import { Scene } from './Scene.tsx'
import { talkTexts } from './talk-texts.ts'

interface StageProps {
  readonly scenario: Scenario
  readonly mood: Readonly<Record<string, Mood>>
  readonly heat: number
  readonly meters: boolean
}

const CALM: Mood = { trust: 50, patience: 60, interest: 45 }

/** The people one talks with, as they look right now. */
export function Stage({ scenario, mood, heat, meters }: StageProps): ReactNode {
  const t = useTexts(talkTexts)
  const words = useTexts(domainTexts)
  const several = scenario.buyers.length > 1
  return (
    <div className="stage" data-several={several}>
      {scenario.buyers.map((buyer) => {
        const now = mood[buyer.id] ?? CALM
        const face: Face = faceOf(now, scenario.complaint?.by === buyer.id ? heat : 0)
        return (
          <section key={buyer.id} className="stage-one" data-persona={buyer.persona} aria-label={buyer.name}>
            <div className="stage-picture">
              <Scene channel={scenario.channel} />
              <BuyerFigure
                persona={buyer.persona}
                look={buyer.look}
                who={buyer.id}
                face={face}
                backdrop={false}
                label={t.looks(buyer.name, t.face[face])}
              />
            </div>
            <div className="stage-words">
              <p className="book stage-name" lang={tagOf(scenario.lang)}>
                {buyer.name}
              </p>
              <p className="small soft" lang={tagOf(scenario.lang)}>
                {buyer.role}
              </p>
              <p className="small soft stage-channel">
                <Icon name={scenario.channel} size={16} /> {words.channel[scenario.channel]}
              </p>
              {meters && <Meters mood={now} {...(scenario.complaint?.by === buyer.id ? { heat } : {})} />}
            </div>
          </section>
        )
      })}
    </div>
  )
}
