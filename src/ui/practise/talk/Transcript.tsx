import type { ReactNode } from 'react'
import type { Scenario } from '#content'
import type { RunTurn } from '#session'
import { tagOf, useTexts } from '../../text/text.ts'
import { LineText } from './LineText.tsx'
import { talkTexts } from './talk-texts.ts'

interface TranscriptProps {
  readonly scenario: Scenario
  readonly turns: readonly RunTurn[]
  /** The buyer whose line is on its way. */
  readonly thinking: string | null
}

/** What was said; new lines are announced as they come. */
export function Transcript({ scenario, turns, thinking }: TranscriptProps): ReactNode {
  const t = useTexts(talkTexts)
  const cardOf = (id: string) => scenario.buyers.find((buyer) => buyer.id === id)
  const several = scenario.buyers.length > 1
  const tag = tagOf(scenario.lang)
  return (
    <div className="transcript" role="log" aria-label={t.transcript}>
      {turns.map((turn) => {
        if (turn.by === 'seller') {
          return (
            <div key={turn.index} className="line line-seller">
              <span className="unseen">{t.says(t.you)}</span>
              {several && <span className="line-name">{t.toWhom(cardOf(turn.to)?.name ?? turn.to)}</span>}
              <p lang={tag}>{turn.text}</p>
            </div>
          )
        }
        const card = cardOf(turn.buyer)
        return (
          <div key={turn.index} className="line line-buyer" data-persona={card?.persona}>
            <span className={several ? 'line-name' : 'unseen'}>{t.says(card?.name ?? turn.buyer)}</span>
            <p lang={tag}>
              <LineText text={turn.text} />
            </p>
          </div>
        )
      })}
      {thinking !== null && (
        <div className="line line-buyer thinking" data-persona={cardOf(thinking)?.persona}>
          <span className="unseen">{t.thinking(cardOf(thinking)?.name ?? thinking)}</span>
          <span aria-hidden="true" className="dots">
            <i />
            <i />
            <i />
          </span>
        </div>
      )}
    </div>
  )
}
