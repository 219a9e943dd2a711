import { type ReactNode, useEffect, useState } from 'react'
import type { RunState } from '#session'
import { tagOf, texts, useTexts } from '../../text/text.ts'
import { lostPoint } from './lost-point.ts'
import { useDebrief } from './useDebrief.ts'
import './retry.css'

const retryTexts = texts({
  en: {
    title: (turn: number) => `Second try at turn ${turn}`,
    said: 'You said then',
    why: 'Why it cost',
    wanted: 'It cost nothing; what was wanted',
    held: 'It cost nothing.',
    better: 'Try',
  },
  zh: {
    title: (turn: number) => `第 ${turn} 轮重来`,
    said: '那时您说',
    why: '为什么扣分',
    wanted: '那句没有扣分，还想听到',
    held: '那句没有扣分。',
    better: '试试',
  },
})

interface RetryProps {
  readonly from: NonNullable<RunState['forkOf']>
  /** Whether something was said since: then it makes room. */
  readonly past: boolean
  /** Told once it takes up room. */
  readonly onShown: () => void
}

/** What was said here the first time, why it cost, and what to try: beside the field, where a talk is tried again from a turn. */
export function Retry({ from, past, onShown }: RetryProps): ReactNode {
  const t = useTexts(retryTexts)
  const { loaded } = useDebrief(from.run)
  const [roomy] = useState(() => window.innerHeight > 600)
  useEffect(() => {
    if (loaded.state === 'ready') onShown()
  }, [loaded.state, onShown])
  if (loaded.state === 'waiting' || loaded.value === null) return null
  const { state, rated } = loaded.value
  const then = state.turns[from.turn]
  if (then?.by !== 'seller') return null
  const lost = lostPoint(rated, state, from.turn)
  const number = state.turns.filter((turn) => turn.by === 'seller' && turn.index <= from.turn).length
  return (
    <details className="retry small" open={roomy && !past}>
      <summary>{t.title(number)}</summary>
      <dl>
        <div>
          <dt>{t.said}</dt>
          <dd lang={tagOf(state.lang)}>
            <q>{then.text}</q>
          </dd>
        </div>
        {lost ? (
          <>
            <div>
              <dt>{lost.turn === null ? t.wanted : t.why}</dt>
              <dd>{lost.why}</dd>
            </div>
            <div>
              <dt>{t.better}</dt>
              <dd>
                {lost.advice} {lost.better !== '' && <q className="book">{lost.better}</q>}
              </dd>
            </div>
          </>
        ) : (
          <div>
            <dt>{t.why}</dt>
            <dd>{t.held}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
