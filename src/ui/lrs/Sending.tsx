import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { scenarioCards } from '#content/library'
import type { Records } from '#records'
import { alone, handIn, type LanguageMap, type OutboxRow, sendOutbox, sendTraces } from '#records/exchange'
import { AskedAct } from '../review/parts/Ask.tsx'
import { tagOf, useTexts } from '../text/text.ts'
import { type Connection, membershipOf, storeOf } from './connection.ts'
import { lrsTexts } from './lrs-texts.ts'

interface SendingProps {
  readonly records: Records
  readonly connection: Connection
}

/** What waits, what was refused, and the button that sends. */
export function Sending({ records, connection }: SendingProps): ReactNode {
  const t = useTexts(lrsTexts)
  const [waiting, setWaiting] = useState(0)
  const [parked, setParked] = useState<readonly OutboxRow[]>([])
  const [said, setSaid] = useState('')
  const [running, setRunning] = useState(false)
  const [failed, setFailed] = useState(false)
  const stop = useRef<AbortController>(undefined)

  const look = useCallback(async () => {
    setWaiting((await records.outbox.counts()).waiting)
    setParked(await records.outbox.parked())
  }, [records])
  useEffect(() => {
    look().catch(() => undefined) // the page has said already that the records can't be read
  }, [look])

  const send = async (): Promise<void> => {
    stop.current = new AbortController()
    const lrs = storeOf(records, connection)
    await handIn(records, membershipOf(connection), titleOf)
    await look()
    const result = await alone('parley.lrs.outbox', () =>
      sendOutbox(records.outbox, lrs, { signal: stop.current?.signal ?? AbortSignal.abort() }),
    )
    const traces = result.stopped === 'empty' ? await sendTraces(records, lrs, membershipOf(connection)) : null
    setFailed(result.stopped === 'offline' || result.stopped === 'auth' || (traces !== null && !traces.ok))
    setSaid([t.sent(result.sent), t.stopped[result.stopped], traces && !traces.ok ? t.faults[traces.fault] : ''].join(' ').trim())
  }
  const run = (task: () => Promise<void>): void => {
    setRunning(true)
    setSaid('')
    task()
      .catch(() => setSaid(t.unexpected))
      .then(look)
      .catch(() => undefined)
      .finally(() => setRunning(false))
  }

  return (
    <section className="sheet stack">
      <h2>{t.sending}</h2>
      <p>{t.waiting(waiting)}</p>
      <div className="row">
        <Button onClick={() => run(send)} disabled={running || connection.endpoint === '' || connection.home === ''}>
          {failed && !running ? t.retry : t.send}
        </Button>
        {running ? (
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t.stop}
          </Button>
        ) : null}
      </div>
      <p role="status">{said}</p>
      {parked.length === 0 ? null : (
        <div className="store-warning stack">
          <h3>{t.parked(parked.length)}</h3>
          <p>{t.parkedNext}</p>
          <ul className="plain stack">
            {parked.map(({ id, why }) => (
              <li key={id} className="row">
                <span>{t.refusedWith(/^\d+/.exec(why ?? '')?.[0] ?? '–')}</span>
                <details className="small">
                  <summary>{t.ownWords}</summary>
                  <code>{why}</code>
                </details>
                <Button size="xs" variant="default" onClick={() => run(() => records.outbox.retry(id))}>
                  {t.retry}
                </Button>
                <AskedAct
                  label={t.giveUp}
                  of={t.refusedWith(/^\d+/.exec(why ?? '')?.[0] ?? '–')}
                  words={t.giveUpAsk}
                  yes={t.giveUpYes}
                  onYes={() => run(() => records.outbox.remove(id))}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const titleOf = async (scenario: string): Promise<LanguageMap> => {
  const titles = scenarioCards.filter(({ id }) => id === scenario).map(({ lang, title }) => [tagOf(lang), title] as const)
  return titles.length === 0 ? { und: scenario } : Object.fromEntries(titles)
}
