import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { talkTexts } from './talk-texts.ts'

interface CorrectionProps {
  /** What is corrected, for whoever hears the page. */
  readonly of: string
  /** Halves for the whole, whole points for a criterion. */
  readonly step: 0.5 | 1
  readonly current: number
  readonly onGive: (points: number, reason: string) => Promise<boolean>
}

/** A person's points and reason, beside the machine's. */
export function Correction({ of, step, current, onGive }: CorrectionProps): ReactNode {
  const t = useTexts(talkTexts)
  const { colon } = useMarks()
  const frame = useTexts(frameTexts)
  const [open, setOpen] = useState(false)
  const [points, setPoints] = useState(current)
  const [reason, setReason] = useState('')
  const here = useFocusOn(open)
  const start = (): void => {
    setPoints(current)
    setReason('')
    setOpen(true)
  }
  if (!open) {
    return (
      <button
        ref={here}
        type="button"
        className="link-button small no-print"
        aria-label={`${t.correct}${colon}${of}`}
        onClick={start}
      >
        {t.correct}
      </button>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void onGive(points, reason.trim()).then((written) => written && setOpen(false))
      }}
    >
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
      <WordsField required label={t.reason} words={reason} onWords={setReason} />
      <div className="row">
        <Button type="submit" size="compact-sm" disabled={reason.trim() === ''}>
          {t.give}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(false)}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  )
}
