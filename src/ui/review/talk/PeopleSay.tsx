import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Debrief } from '../../practise/debrief/useDebrief.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { filesTexts } from '../exchange/files-texts.ts'
import { useDraft } from '../parts/draft.ts'
import { useNames } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import '../review.css'
import { WordsField } from '../../parts/WordsField.tsx'
import { Exchange } from './Exchange.tsx'
import { peopleSayTexts } from './people-say-texts.ts'
import { talkTexts } from './talk-texts.ts'
import { Unwritten } from './Unwritten.tsx'
import { useReview } from './useReview.ts'

/** In the trainee's debrief: corrections and comments by people, and the way to dispute a criterion. */
export function PeopleSay({ debrief }: { readonly debrief: Debrief }): ReactNode {
  const t = useTexts(peopleSayTexts)
  const { colon } = useMarks()
  const talk = useTexts(talkTexts)
  const files = useTexts(filesTexts)
  const { loaded, write, fault } = useReview(debrief.state.run)
  const review = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(review?.people ?? [])
  const [which, setWhich] = useState('')
  const [why, setWhy] = useDraft(`dispute.${debrief.state.run}`)
  const [said, setSaid] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  if (review === null) return null // a talk that the disk refused has no review
  const criteria = debrief.rated.flatMap(({ report, rubric }) => [
    ...Object.entries(report.criteria).map(([id, { points }]) => ({
      key: `${report.rubric}.${id}`,
      rubric: report.rubric,
      id,
      title: rubric?.criteria.find((one) => one.id === id)?.title ?? id,
      machine: points,
    })),
    { key: `${report.rubric}.overall`, rubric: report.rubric, id: 'overall', title: talk.overall, machine: report.overall },
  ])
  const titleOf = (rubric: string, id: string): string => criteria.find((one) => one.key === `${rubric}.${id}`)?.title ?? id
  const corrected = criteria.filter(({ key }) => review.standing.points[key] !== undefined)
  const mine = review.me.id === review.summary.person
  const chosen = criteria.find(({ key }) => key === which) ?? criteria[0]
  return (
    <section className="review review-group" aria-labelledby="people-say">
      <h2 id="people-say">{t.title}</h2>
      {corrected.length > 0 && (
        <>
          <p className="soft">{t.lead}</p>
          <ul>
            {corrected.map(({ key, title, machine }) => {
              const given = review.standing.points[key]?.at(-1)
              if (!given) return null
              return (
                <li key={key}>
                  <strong>{t.row(title, given.points, machine)}</strong> {nameOf(given.by)}
                  {given.reason !== '' && `${colon}${given.reason}`}
                  {given.reason === '' && given.points === machine && t.agrees}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Exchange
        heading="h3"
        review={review}
        nameOf={nameOf}
        titleOf={titleOf}
        textOf={(turn, start, end) => debrief.state.turns[turn]?.text.slice(start, end) ?? ''}
        write={write}
      />
      {mine && chosen && (
        <details className="no-print">
          <summary>{t.disputeTitle}</summary>
          <form
            className="stack sheet review-card"
            onSubmit={(event) => {
              event.preventDefault()
              void write({ type: 'dispute', rubric: chosen.rubric, criterion: chosen.id, words: why.trim() }).then((written) => {
                if (!written) return
                setWhy('')
                setSaid(true)
                field.current?.focus() // the button is off without words
              })
            }}
          >
            <p className="small soft">{t.disputeNote}</p>
            <label className="stack">
              {t.which}
              <select className="field-select" value={chosen.key} onChange={(event) => setWhich(event.target.value)}>
                {criteria.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <WordsField ref={field} label={t.why} words={why} onWords={setWhy} />
            <div>
              <Button type="submit" disabled={why.trim() === ''}>
                {t.dispute}
              </Button>
            </div>
          </form>
        </details>
      )}
      {fault !== null && <Unwritten fault={fault} />}
      <p role="status">
        {said && (
          <>
            {t.done} <Link href={reviewPath.files()}>{files.title}</Link>
          </>
        )}
      </p>
    </section>
  )
}
