import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useFault } from '../../parts/useFault.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { guideTexts } from './guide-texts.ts'
import { NextStep } from './NextStep.tsx'
import { useCoached } from './useCoached.ts'

interface Phase {
  readonly id: string
  readonly name: string
  readonly ask: string
  readonly avoid: string
}

interface PhasesPageProps {
  readonly run: string
  readonly type: 'coaching' | 'guidance'
  readonly title: string
  readonly lead: string
  readonly phases: readonly Phase[]
  /** A phase that opens when others have their notes, and what to say until then. */
  readonly locked?: { readonly phase: string; readonly until: readonly string[]; readonly why: string }
  readonly before?: ReactNode
  readonly after?: ReactNode
}

/** Guided phases over one talk, with notes that are kept with their date, and the agreed next step. */
export function PhasesPage({ run, type, title, lead, phases, locked, before, after }: PhasesPageProps): ReactNode {
  const t = useTexts(guideTexts)
  const { colon } = useMarks()
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, now } = useDeps()
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  const tell = useFault()
  const talk = useAsync(run, async () => {
    const kept = await records()
    const [summary, people] = await Promise.all([kept.runs.get(run), kept.people.list()])
    return { summary: summary ?? null, people }
  })
  const person = talk.state === 'ready' ? (talk.value.summary?.person ?? '') : ''
  const { loaded, keep } = useCoached(type, person)
  const nameOf = useNames(talk.state === 'ready' ? talk.value.people : [])
  if (talk.state === 'waiting' || loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { summary } = talk.value
  if (summary === null) return <NotFound />
  const earlier = [...loaded.value].sort((one, other) => other.value.atMs - one.value.atMs)
  const said = (id: string): boolean => (notes[id] ?? '').trim() !== ''
  return (
    <ReviewFrame title={title} lead={lead}>
      <p>
        <Link href={reviewPath.talk(run)}>{t.back}</Link> ·{' '}
        <Link href={reviewPath.coachingOf(person)}>{t.allOf(nameOf(person))}</Link>
      </p>
      {before}
      {phases.map(({ id, name, ask, avoid }) => {
        const shut = locked?.phase === id && !locked.until.every(said)
        return (
          <section key={id} className="sheet review-card">
            <h2>{name}</h2>
            <p className="book">{ask}</p>
            <p className="small soft">{avoid}</p>
            <label className="stack">
              {t.notes}
              <textarea
                className="field"
                rows={2}
                maxLength={4000}
                aria-label={`${t.notes}${colon}${name}`}
                disabled={shut}
                placeholder={shut ? locked.why : ''}
                value={notes[id] ?? ''}
                onChange={(event) => setNotes({ ...notes, [id]: event.target.value })}
              />
            </label>
          </section>
        )
      })}
      {after}
      <NextStep person={person} name={nameOf(person)} goal={notes.remedy ?? notes.practice ?? ''} scenario={summary.scenario} />
      <div className="row review-group">
        <Button
          disabled={!phases.some(({ id }) => said(id))}
          onClick={() => {
            keep({ run, atMs: now(), notes }).then(() => setNotes({}), tell)
          }}
        >
          {t.save}
        </Button>
        <span className="small soft">{t.here}</span>
      </div>
      <section className="review-group">
        <h2>{t.kept}</h2>
        {earlier.length === 0 && <p className="soft">{t.none}</p>}
        <ul>
          {earlier.map(({ id, value }) => (
            <li key={id}>
              <Link href={reviewPath.talk(value.run)}>{whenSaid(value.atMs, now(), lang)}</Link>
              {colon}
              {phases
                .filter((phase) => value.notes[phase.id])
                .map((phase) => `${phase.name}${colon}${value.notes[phase.id]}`)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </section>
    </ReviewFrame>
  )
}
