import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { offerFile } from '../../practise/offer.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { filesTexts } from './files-texts.ts'
import { TakenTable } from './TakenTable.tsx'
import { type Taken, takeIn } from './take-in.ts'

interface Work {
  readonly done: number
  readonly of: number
  readonly taken: readonly Taken[]
  readonly state: 'running' | 'finished' | 'halted'
}

/** Results come in, verdicts and assignments go out: all as files. */
export default function FilesPage(): ReactNode {
  const t = useTexts(filesTexts)
  const frame = useTexts(frameTexts)
  const { records, host, now } = useDeps()
  const { loaded, again } = useRoster()
  const roster = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(roster?.people ?? [])
  const picker = useRef<HTMLInputElement>(null)
  const stop = useRef(false)
  const [work, setWork] = useState<Work | null>(null)
  const [who, setWho] = useState('')
  const [error, setError] = useState<unknown>(null)
  if (error !== null) throw error

  const take = async (files: readonly File[]): Promise<void> => {
    stop.current = false
    host.letGo()
    setWork({ done: 0, of: files.length, taken: [], state: 'running' })
    await takeIn(files, {
      records: await records(),
      inspector: host.inspector,
      onProgress: (done, of, taken) => setWork({ done, of, taken, state: 'running' }),
      stopped: () => stop.current,
    })
    setWork((last) => last && { ...last, state: stop.current ? 'halted' : 'finished' })
    again()
  }
  const day = (): string => new Date(now()).toISOString().slice(0, 10)
  const handInMine = async (): Promise<void> => {
    const kept = await records()
    offerFile(`parley-results-${day()}.json`, await kept.backup.share({ people: [(await kept.me()).id] }))
  }
  const handBack = async (): Promise<void> => {
    const people = (roster?.people ?? []).filter((person) => who === '' || person.id === who || `team ${person.team}` === who)
    const text = await (await records()).backup.share({ reviewsOf: people.map(({ id }) => id), assignments: true })
    offerFile(`parley-verdicts-${day()}.json`, text)
  }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <section>
        <h2>{t.inTitle}</h2>
        <p className="small soft">{t.inNote}</p>
        <input
          ref={picker}
          type="file"
          multiple
          accept="application/json,.json"
          className="unseen"
          aria-label={t.choose}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            if (files.length > 0) take(files).catch(setError)
          }}
        />
        <div className="row">
          <Button disabled={work?.state === 'running'} onClick={() => picker.current?.click()}>
            {t.choose}
          </Button>
          {work?.state === 'running' && (
            <Button
              variant="default"
              onClick={() => {
                stop.current = true
              }}
            >
              {frame.stop}
            </Button>
          )}
        </div>
        {work && (
          <div className="stack">
            <progress className="progress-line" max={work.of} value={work.done} aria-label={t.progress(work.done, work.of)} />
            <p role="status">
              {work.state === 'running' ? t.progress(work.done, work.of) : work.state === 'halted' ? t.halted : t.finished}
            </p>
            <TakenTable taken={work.taken} />
          </div>
        )}
      </section>
      <section className="review-group">
        <h2>{t.outTitle}</h2>
        <div className="sheet review-card">
          <h3>{t.mine}</h3>
          <p className="small soft">{t.mineNote}</p>
          <Button onClick={() => void handInMine().catch(setError)}>{t.mineDo}</Button>
        </div>
        <div className="sheet review-card">
          <h3>{t.verdicts}</h3>
          <p className="small soft">{t.verdictsNote}</p>
          <div className="row">
            <label className="select">
              <span className="small soft">{t.who}</span>
              <select value={who} onChange={(event) => setWho(event.target.value)}>
                <option value="">{t.everybody}</option>
                {roster?.teams.map((team) => (
                  <option key={`team ${team}`} value={`team ${team}`}>
                    {team}
                  </option>
                ))}
                {roster?.people.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </select>
            </label>
            <Button onClick={() => void handBack().catch(setError)}>{t.verdictsDo}</Button>
          </div>
        </div>
      </section>
    </ReviewFrame>
  )
}
