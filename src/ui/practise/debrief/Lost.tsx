import type { ReactNode } from 'react'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'
import { lostPoint } from './lost-point.ts'
import type { Debrief } from './useDebrief.ts'
import { goToTurn } from './view.ts'

/** The one point that was lost, in three lines: your words, why, better. */
export function Lost({ debrief: { rated, state } }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(debriefTexts)
  const lang = useLang()
  const lost = lostPoint(rated, state)
  if (!lost) return null
  const { turn } = lost
  const number = state.turns.filter((one) => one.by === 'seller' && one.index <= (turn ?? -1)).length
  return (
    <section className="lost" aria-labelledby="lost-title">
      <h2 id="lost-title" className="eyebrow">
        {t.lost} · {lost.criterion}
      </h2>
      <dl>
        <dt>{t.lostSaid}</dt>
        <dd lang={turn === null ? undefined : tagOf(state.lang)}>
          {turn === null ? (
            t.lostUnsaid
          ) : (
            <>
              <button type="button" className="quote" onClick={() => goToTurn(turn, true)}>
                {lost.words}
              </button>{' '}
              <span className="small soft nowrap" lang={tagOf(lang)}>
                {t.turn(number)}
              </span>
            </>
          )}
        </dd>
        <dt>{turn === null ? t.lostMissing : t.lostWhy}</dt>
        <dd>{lost.why}</dd>
        <dt>{t.lostBetter}</dt>
        <dd>
          {lost.advice} {lost.better !== '' && <q className="book">{lost.better}</q>}
        </dd>
      </dl>
    </section>
  )
}
