import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { loadRubric } from '#content/library'
import type { Records } from '#records'
import { meetPeople, readResults, takeIn, VERBS } from '#records/exchange'
import { ruleFrom } from '#records/standing'
import { useFocusOn } from '../parts/useFocusOn.ts'
import { ALL } from '../review/dashboard/recalled.ts'
import { startFigures } from '../review/dashboard/start-figures.ts'
import { Ask } from '../review/parts/Ask.tsx'
import { useTexts } from '../text/text.ts'
import { type Connection, membershipOf, storeOf } from './connection.ts'
import { lrsTexts } from './lrs-texts.ts'

interface ReadingProps {
  readonly records: Records
  readonly connection: Connection
  readonly onChange: (connection: Connection) => void
}

/** Reads what is new in the store: attempts for the dashboard, corrections and assignments for whoever is here. */
export function Reading({ records, connection, onChange }: ReadingProps): ReactNode {
  const t = useTexts(lrsTexts)
  const id = useId()
  const [said, setSaid] = useState('')
  const [count, setCount] = useState<number | null>(null)
  const [running, setRunning] = useState(false)
  const [failed, setFailed] = useState(false)
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const stop = useRef<AbortController>(undefined)

  useEffect(() => {
    let current = true
    if (!running) {
      records.attempts.count().then(
        (attempts) => current && setCount(attempts),
        () => undefined, // the page has said already that the records can't be read
      )
    }
    return () => {
      current = false
    }
  }, [records, running])

  const read = async (): Promise<void> => {
    stop.current = new AbortController()
    let unvouched = 0
    const result = await readResults(storeOf(records, connection), records.attempts, records.marks, {
      trust: { managers: connection.managers },
      signal: stop.current.signal,
      onProgress: ({ added, pages }) => setSaid(t.readSo(added, pages)),
      onStatements: async (verb, statements) => {
        unvouched += (await takeIn(records, membershipOf(connection), connection.managers, verb, statements)).unvouched
      },
    })
    if (result.added > 0) await meetPeople(records, membershipOf(connection))
    if (result.added + result.removed > 0) await prepare()
    const done = t.readDone(result.added, result.skipped, result.removed)
    const { stopped } = result
    setFailed(typeof stopped === 'object')
    const end = typeof stopped === 'object' ? t.readFailed(t.faults[stopped.fault]) : stopped === 'stopped' ? t.readStopped : ''
    setSaid([done, unvouched > 0 ? t.unvouched(unvouched) : '', end].join(' ').trim())
  }
  /** Counted now, so that the dashboard opens at once. */
  const prepare = async (): Promise<void> => {
    const figures = startFigures(async () => records, ruleFrom({ loadRubric }))
    try {
      await figures.prepare(ALL)
    } catch {
      // the results are kept; the dashboard counts them when it is opened
    } finally {
      figures.close()
    }
  }
  /** From the start: what was kept is let go first, so that other managers or a corrected store show. */
  const readAnew = async (): Promise<void> => {
    for (const verb of Object.values(VERBS)) await records.marks.put(verb, 0)
    await records.attempts.remove(() => true)
    await read()
  }
  const run = (task: () => Promise<void>): void => {
    setRunning(true)
    setSaid('')
    task()
      .catch(() => setSaid(t.unexpected))
      .finally(() => setRunning(false))
  }

  return (
    <section className="sheet stack">
      <h2>{t.reading}</h2>
      <div className="store-field">
        <label htmlFor={id}>{t.managers}</label>
        <textarea
          id={id}
          rows={3}
          aria-describedby={`${id}-note`}
          value={connection.managers.join('\n')}
          onChange={(event) =>
            onChange({ ...connection, managers: event.currentTarget.value.split('\n').map((line) => line.trim()) })
          }
        />
        <p id={`${id}-note`} className="small soft">
          {t.managersNote}
        </p>
      </div>
      <div className="row">
        <Button onClick={() => run(read)} disabled={running || connection.endpoint === ''}>
          {failed && !running ? t.retry : t.read}
        </Button>
        <Button ref={here} variant="default" onClick={() => setAsking(true)} disabled={running || connection.endpoint === ''}>
          {t.readAnew}
        </Button>
        {running ? (
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t.stop}
          </Button>
        ) : null}
      </div>
      {asking && (
        <Ask
          words={t.readAnewAsk}
          yes={t.readAnewYes}
          onYes={() => {
            setAsking(false)
            run(readAnew)
          }}
          onNo={() => setAsking(false)}
        />
      )}
      <p role="status">{said}</p>
      {count === null ? null : <p className="small soft">{t.attempts(count)}</p>}
    </section>
  )
}
