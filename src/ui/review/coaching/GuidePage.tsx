import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { reviewPath } from '../review-paths.ts'
import { guideTexts } from './guide-texts.ts'

/** A debrief as it was kept: notes by phase, with the talk that it was about. */
interface Debriefing {
  readonly run: string
  readonly atMs: number
  readonly notes: Readonly<Record<string, string>>
}

/** The three debrief phases over a concrete talk, with dated notes. */
export default function GuidePage(): ReactNode {
  const { run } = useParams<{ run: string }>()
  const t = useTexts(guideTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, learn, now } = useDeps()
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  const [stamp, setStamp] = useState(0)
  const loaded = useAsync(`${run}.${stamp}`, async () => {
    const kept = await records()
    const summary = await kept.runs.get(run)
    if (!summary) return null
    const rows = (await kept.kept.list('coaching')).filter(({ id }) => id.startsWith(`${summary.person}/`))
    const earlier = rows.map(({ value }) => value as Debriefing) // what this page wrote
    return { person: summary.person, earlier: earlier.sort((one, other) => other.atMs - one.atMs) }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  const { person, earlier } = loaded.value
  const save = async (): Promise<void> => {
    const kept: Debriefing = { run, atMs: now(), notes }
    await (await records()).kept.put('coaching', `${person}/${learn.newId()}`, kept)
    setNotes({})
    setStamp(stamp + 1)
  }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <p>
        <Link href={reviewPath.talk(run)}>{t.back}</Link>
      </p>
      {t.phases.map(({ id, name, ask, avoid }) => (
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
              aria-label={`${t.notes}: ${name}`}
              value={notes[id] ?? ''}
              onChange={(event) => setNotes({ ...notes, [id]: event.target.value })}
            />
          </label>
        </section>
      ))}
      <p className="notice small">{t.resist}</p>
      <div className="row review-group">
        <Button disabled={Object.values(notes).every((one) => one.trim() === '')} onClick={() => void save()}>
          {t.save}
        </Button>
        <span className="small soft">{t.here}</span>
      </div>
      <section className="review-group">
        <h2>{t.kept}</h2>
        {earlier.length === 0 && <p className="soft">{t.none}</p>}
        <ul>
          {earlier.map((one) => (
            <li key={one.atMs}>
              <Link href={reviewPath.talk(one.run)}>{whenSaid(one.atMs, now(), lang)}</Link>:{' '}
              {t.phases
                .filter(({ id }) => one.notes[id])
                .map(({ id, name }) => `${name}: ${one.notes[id]}`)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </section>
    </ReviewFrame>
  )
}
