import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { useDraft } from '../parts/draft.ts'
import { reviewPath } from '../review-paths.ts'
import { coachingTexts } from './coaching-texts.ts'
import { guidanceTexts } from './guidance-texts.ts'
import { guideTexts } from './guide-texts.ts'
import type { PartProps } from './part.ts'
import { useCoached } from './useCoached.ts'

/** Notes with their dates, and what was kept with talks. */
export function NotesPart({ person }: PartProps): ReactNode {
  const t = useTexts(coachingTexts)
  const { colon } = useMarks()
  const guide = useTexts(guideTexts)
  const guidance = useTexts(guidanceTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { now } = useDeps()
  const notes = useCoached('note', person)
  const debriefs = useCoached('coaching', person)
  const guided = useCoached('guidance', person)
  const [words, setWords] = useDraft(`note.of.${person}`)
  const tell = useFault()
  if (notes.loaded.state === 'waiting' || debriefs.loaded.state === 'waiting' || guided.loaded.state === 'waiting') {
    return <p className="waiting">{wait.loading}</p>
  }
  const withTalks = [
    ...debriefs.loaded.value.map(({ value }) => ({ value, title: guide.title, steps: guide.phases })),
    ...guided.loaded.value.map(({ value }) => ({ value, title: guidance.title, steps: guidance.phases })),
  ].sort((one, other) => other.value.atMs - one.value.atMs)
  const newest = [...notes.loaded.value].sort((one, other) => other.value.atMs - one.value.atMs)
  return (
    <>
      <form
        className="sheet review-card"
        onSubmit={(event) => {
          event.preventDefault()
          notes.keep({ atMs: now(), words: words.trim() }).then(() => setWords(''), tell)
        }}
      >
        <WordsField label={t.note} rows={3} most={4000} words={words} onWords={setWords} />
        <Button type="submit" disabled={words.trim() === ''}>
          {t.keepNote}
        </Button>
        <p className="small soft">{t.stays}</p>
      </form>
      {newest.length === 0 && <p className="soft">{t.noNotes}</p>}
      <ul className="plain">
        {newest.map(({ id, value }) => (
          <li key={id} className="sheet review-card">
            <p className="small soft">{whenSaid(value.atMs, now(), lang)}</p>
            <p className="coach-note">{value.words}</p>
            <AskedAct
              label={t.delete}
              of={value.words.slice(0, 40)}
              words={t.deleteAsk(value.words.slice(0, 40))}
              yes={t.deleteYes}
              onYes={() => void notes.forget(id).catch(tell)}
            />
          </li>
        ))}
      </ul>
      {withTalks.length > 0 && (
        <section className="review-group">
          <h2>{t.debriefs}</h2>
          <ul>
            {withTalks.map(({ value, title, steps }) => (
              <li key={`${value.atMs}.${title}`}>
                <Link href={reviewPath.talk(value.run)}>
                  {title}, {whenSaid(value.atMs, now(), lang)}
                </Link>
                {colon}
                {steps
                  .filter(({ id }) => value.notes[id])
                  .map(({ id, name }) => `${name}${colon}${value.notes[id]}`)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
