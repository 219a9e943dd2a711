import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { MOODS } from '#content'
import { ChangeList } from '../../practise/debrief/ChangeList.tsx'
import type { Debrief } from '../../practise/debrief/useDebrief.ts'
import { LineText } from '../../practise/talk/LineText.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { NoteForm, type Picked } from './NoteForm.tsx'
import { statesSaid } from './states-said.ts'
import { talkTexts } from './talk-texts.ts'
import type { Write } from './useReview.ts'

interface StepsProps {
  readonly debrief: Debrief
  readonly at: number
  readonly onStep: (turn: number) => void
  readonly write: Write
}

/** The talk line by line, with what goes on inside the buyer; words can be marked and spoken about. */
export function Steps({ debrief, at, onStep, write }: StepsProps): ReactNode {
  const t = useTexts(talkTexts)
  const { colon } = useMarks()
  const words = useTexts(domainTexts)
  const lang = useLang()
  const [all, setAll] = useState(false)
  const [picked, setPicked] = useState<Picked | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const { state, scenario, moveTitles } = debrief
  const turns = state.turns
  const tag = tagOf(state.lang)
  const lastSeller = turns.slice(0, at + 1).findLast((turn) => turn.by === 'seller')
  const mood = lastSeller?.moodAfter ?? state.moodAtStart
  const states = statesSaid(lastSeller?.statesAfter ?? {}, scenario, lang)
  const shown = all ? turns : turns.slice(0, at + 1)

  const pick = (turn: number, text: string, element: HTMLElement): void => {
    const selection = window.getSelection()
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
    if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) {
      setPicked({ turn, start: 0, end: text.length, words: text })
      return
    }
    const before = document.createRange()
    before.selectNodeContents(element)
    before.setEnd(range.startContainer, range.startOffset)
    const start = before.toString().length
    const end = Math.min(text.length, start + range.toString().length)
    setPicked({ turn, start, end, words: text.slice(start, end) })
  }

  return (
    <section className="review-group" aria-labelledby="steps-title">
      <h2 id="steps-title">{t.transcript}</h2>
      <div className="row no-print">
        <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => onStep(at - 1)}>
          {t.back}
        </Button>
        <span role="status">{t.step(at + 1, turns.length)}</span>
        <Button size="compact-sm" variant="default" disabled={at >= turns.length - 1} onClick={() => onStep(at + 1)}>
          {t.next}
        </Button>
        <label className="row small">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} /> {t.all}
        </label>
      </div>
      <ol className="plain steps">
        {shown.map((turn) => (
          <li key={turn.index} id={`turn-${turn.index}`} className="step-line" data-by={turn.by} data-now={turn.index === at}>
            <span className="small soft">
              {turn.index + 1} ·{' '}
              {turn.by === 'buyer' ? (scenario?.buyers.find(({ id }) => id === turn.buyer)?.name ?? turn.buyer) : '→'}
            </span>
            <p lang={tag} id={`words-${turn.index}`}>
              {turn.by === 'buyer' ? <LineText text={turn.text} /> : turn.text}
            </p>
            <button
              type="button"
              className="act no-print"
              aria-label={`${t.comment}${colon}${t.line} ${turn.index + 1}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={({ currentTarget }) => {
                opener.current = currentTarget
                const element = document.getElementById(`words-${turn.index}`)
                if (element) pick(turn.index, turn.text, element)
              }}
            >
              {t.comment}
            </button>
            {picked?.turn === turn.index && (
              <NoteForm
                picked={picked}
                draft={`note.${state.run}`}
                tag={tag}
                onDone={() => {
                  setPicked(null)
                  opener.current?.focus()
                }}
                onNote={(type, text) => write({ type, turn: picked.turn, start: picked.start, end: picked.end, words: text })}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="small soft no-print">{t.commentHow}</p>
      <div className="sheet review-card small" aria-live="polite">
        <h3>{t.buyerNow}</h3>
        {Object.entries(mood).map(([buyer, values]) => (
          <p key={buyer}>
            {scenario?.buyers.find(({ id }) => id === buyer)?.name ?? buyer}
            {colon}
            {MOODS.map((id) => `${words.mood[id]} ${Math.round(values[id])}`).join(' · ')}
          </p>
        ))}
        {states.length > 0 && (
          <>
            <p className="soft">{t.states}</p>
            <ul className="states">
              {states.map(({ id, what, line, state: now }) => (
                <li key={id}>
                  {what}
                  {line !== undefined && (
                    <>
                      {' '}
                      <q lang={tag}>
                        <LineText text={line} />
                      </q>
                    </>
                  )}
                  {colon}
                  <strong>{now}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
        {lastSeller && lastSeller.changes.length > 0 && (
          <>
            <p className="soft">{t.changes}</p>
            <ChangeList changes={lastSeller.changes} moveTitles={moveTitles} tag={tag} />
          </>
        )}
      </div>
    </section>
  )
}
