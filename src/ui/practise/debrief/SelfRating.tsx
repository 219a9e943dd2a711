import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { POINTS, type Rubric } from '#content'
import { useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'

interface SelfRatingProps {
  readonly rubric: Rubric
  readonly onRate: (points: Readonly<Record<string, number>>, words: string) => Promise<void>
  readonly onSkip: () => void
}

/** One's own view before the machine's. */
export function SelfRating({ rubric, onRate, onSkip }: SelfRatingProps): ReactNode {
  const t = useTexts(debriefTexts)
  const [points, setPoints] = useState<Readonly<Record<string, number>>>({})
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const rate = async (): Promise<void> => {
    setBusy(true)
    try {
      await onRate(points, words.trim())
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="self sheet stack"
      onSubmit={(event) => {
        event.preventDefault()
        void rate()
      }}
    >
      <div>
        <h2>{t.gateTitle}</h2>
        <p className="soft">{t.gateWhy}</p>
      </div>
      {rubric.criteria.map((criterion) => (
        <fieldset key={criterion.id} className="self-row">
          <legend>
            {criterion.title} <span className="small soft">{criterion.looksAt}</span>
          </legend>
          <div className="self-points">
            {POINTS.map((one) => (
              <label key={one} title={criterion.descriptors[one]} data-chosen={points[criterion.id] === one}>
                <input
                  type="radio"
                  name={criterion.id}
                  checked={points[criterion.id] === one}
                  onChange={() => setPoints({ ...points, [criterion.id]: one })}
                />
                {one}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <label className="stack self-words">
        {t.gateWords}
        <textarea className="field" rows={2} value={words} maxLength={2000} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className="row">
        <Button type="submit" loading={busy} disabled={Object.keys(points).length === 0 && words.trim() === ''}>
          {t.gateDone}
        </Button>
        <Button variant="default" onClick={onSkip}>
          {t.gateSkip}
        </Button>
      </div>
    </form>
  )
}
