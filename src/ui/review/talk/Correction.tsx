import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { Ask } from '../parts/Ask.tsx'
import { useDraft } from '../parts/draft.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { talkTexts } from './talk-texts.ts'

interface CorrectionProps {
  /** What is corrected, for whoever hears the page. */
  readonly of: string
  /** Halves for the whole, whole points for a criterion. */
  readonly step: 0.5 | 1
  /** What counts now. */
  readonly current: number
  /** What each level of a criterion means, 0 to 4. */
  readonly levels?: readonly string[]
  /** Half-written words are kept under this name. */
  readonly draft: string
  readonly onGive: (points: number, reason: string) => Promise<boolean>
  /** The machine is right: nothing is to be written. Left out where a person's points count already. */
  readonly onAgree?: () => Promise<boolean>
  /** One's own points are taken back; left out where there are none. */
  readonly onTakeBack?: () => Promise<boolean>
  /** The reason that would be gone with them: then it is asked for. */
  readonly given?: string
}

/** A person's points and reason, beside the machine's. */
export function Correction({
  of,
  step,
  current,
  levels,
  draft,
  onGive,
  onAgree,
  onTakeBack,
  given = '',
}: CorrectionProps): ReactNode {
  const t = useTexts(talkTexts)
  const { colon } = useMarks()
  const frame = useTexts(frameTexts)
  const name = useId()
  const [reason, setReason] = useDraft(draft)
  const [open, setOpen] = useState(reason !== '')
  const [points, setPoints] = useState(current)
  const [pressed, setPressed] = useState(0)
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(`${open} ${pressed} ${asking}`)
  const start = (): void => {
    setPoints(current)
    setOpen(true)
  }
  const close = (): void => {
    setReason('')
    setOpen(false)
  }
  if (!open) {
    const act = (does: () => Promise<boolean>): void => void does().then((written) => written && setPressed(pressed + 1))
    if (asking && onTakeBack) {
      const yes = (): void => {
        setAsking(false)
        act(onTakeBack)
      }
      return <Ask words={t.takeBackAsk(given)} yes={t.takeBackYes} onYes={yes} onNo={() => setAsking(false)} />
    }
    return (
      <div className="row no-print">
        <button ref={here} type="button" className="link-button small" aria-label={`${t.correct}${colon}${of}`} onClick={start}>
          {t.correct}
        </button>
        {onAgree && (
          <button type="button" className="link-button small" aria-label={`${t.agree}${colon}${of}`} onClick={() => act(onAgree)}>
            {t.agree}
          </button>
        )}
        {onTakeBack && (
          <button
            type="button"
            className="link-button small"
            aria-label={`${t.takeBack}${colon}${of}`}
            onClick={() => (given === '' ? act(onTakeBack) : setAsking(true))}
          >
            {t.takeBack}
          </button>
        )}
      </div>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void onGive(points, reason.trim()).then((written) => written && close())
      }}
    >
      {levels === undefined ? (
        <label className="select">
          <span className="small">{t.newPoints}</span>
          <select ref={here} value={points} onChange={(event) => setPoints(Number(event.target.value))}>
            {Array.from({ length: 4 / step + 1 }, (_, index) => index * step).map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <fieldset className="level-choice">
          <legend className="small">{t.newPoints}</legend>
          {levels.map((means, value) => (
            <label key={means} className="small" data-chosen={value === points}>
              <input
                {...(value === points ? { ref: here } : {})}
                type="radio"
                name={name}
                checked={value === points}
                onChange={() => setPoints(value)}
              />{' '}
              <strong>{value}</strong> <span>{means}</span>
            </label>
          ))}
        </fieldset>
      )}
      <WordsField required label={t.reason} words={reason} onWords={setReason} />
      <div className="row">
        <Button type="submit" size="compact-sm" disabled={reason.trim() === ''}>
          {t.give}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  )
}
