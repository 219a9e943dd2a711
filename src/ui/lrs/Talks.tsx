import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import type { Records } from '#records'
import { type Fetched, fetchTalks } from '#records/exchange'
import { useTexts } from '../text/text.ts'
import { type Connection, membershipOf, storeOf } from './connection.ts'
import { lrsTexts } from './lrs-texts.ts'
import { talksTexts } from './talks-texts.ts'

interface TalksProps {
  readonly records: Records
  readonly connection: Connection
}

/** Talks behind results that were read, where the organisation has them stored: to look at them, and to play them again. */
export function Talks({ records, connection }: TalksProps): ReactNode {
  const t = useTexts(talksTexts)
  const words = useTexts(lrsTexts)
  const [said, setSaid] = useState('')
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const [running, setRunning] = useState(false)
  const stop = useRef<AbortController>(undefined)

  const run = (): void => {
    stop.current = new AbortController()
    setRunning(true)
    setFetched(null)
    fetchTalks(records, storeOf(records, connection), membershipOf(connection), {
      signal: stop.current.signal,
      onProgress: (done, of) => setSaid(t.progress(done, of)),
    })
      .then((result) => {
        setFetched(result)
        setSaid(t.done(result.talks.length, result.without))
      })
      .catch(() => setSaid(words.unexpected))
      .finally(() => setRunning(false))
  }
  const fault = typeof fetched?.stopped === 'object' ? fetched.stopped : null
  return (
    <section className="sheet stack">
      <h2>{t.title}</h2>
      <p>{t.note}</p>
      <div className="row">
        <Button onClick={run} disabled={running || connection.endpoint === '' || connection.home === ''}>
          {t.fetch}
        </Button>
        {running ? (
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t.stop}
          </Button>
        ) : null}
      </div>
      <p role="status">
        {said}
        {fetched?.stopped === 'stopped' ? ` ${t.stopped}` : ''}
        {fault === null ? '' : ` ${t.fault(words.faults[fault.fault])}`}
      </p>
      {fetched === null || fetched.talks.length === 0 ? null : (
        <>
          <p>{t.next}</p>
          <ul>
            {fetched.talks.map((talk) => (
              <li key={talk}>
                <a href={`./index.html#/review/talk/${encodeURIComponent(talk)}`}>{t.review(talk.slice(0, 8))}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {fetched === null || fetched.doubted.length === 0 ? null : (
        <div className="store-warning stack">
          <h3>{t.doubted(fetched.doubted.length)}</h3>
          <ul>
            {fetched.doubted.map(({ person, run, why }) => (
              <li key={`${person} ${run}`}>
                {person}, {run.slice(0, 8)}: {t.why[why]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
