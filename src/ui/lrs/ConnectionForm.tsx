import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Records } from '#records'
import { useFocusOn } from '../parts/useFocusOn.ts'
import { useTexts } from '../text/text.ts'
import { addressFault } from './addresses.ts'
import {
  type Connection,
  forbiddenOrigin,
  forgetConnection,
  leaveToSignIn,
  loadConnection,
  saveConnection,
  storeOf,
} from './connection.ts'
import { lrsTexts } from './lrs-texts.ts'

interface ConnectionFormProps {
  readonly records: Records
  readonly connection: Connection
  readonly onChange: (connection: Connection) => void
}

/** Where the store is and how one gets in. Nothing is sent by saving. */
export function ConnectionForm({ records, connection, onChange }: ConnectionFormProps): ReactNode {
  const t = useTexts(lrsTexts)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState(false)
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  const change = (more: Partial<Connection>): void => onChange({ ...connection, ...more })
  const tell = (): void => setSaid(t.unexpected)
  /** Kept only with addresses that can be one's own; then it is seen whether the store answers. */
  const save = async (): Promise<void> => {
    const given = { ...connection, endpoint: connection.endpoint.trim(), home: connection.home.trim() }
    const wrong = addressFault(given, t)
    setFault(wrong !== null)
    if (wrong !== null) return setSaid(wrong)
    await saveConnection(records, given)
    onChange(given)
    if (forbiddenOrigin(given.endpoint) !== null) return setSaid(t.saved)
    setSaid(t.checking)
    const answer = await storeOf(records, given).about()
    const signsInLater = !answer.ok && answer.fault === 'auth' && answer.status === 0
    setFault(!answer.ok && !signsInLater)
    setSaid(answer.ok ? `${t.saved} ${t.answers}` : signsInLater ? t.saved : t.savedNotReached(t.faults[answer.fault]))
  }
  const forget = (): void =>
    void forgetConnection(records)
      .then(() => loadConnection(records))
      .then((empty) => {
        onChange(empty)
        setAsking(false)
        setFault(false)
        setSaid(t.forgotten)
      }, tell)
  const signIn = (): void =>
    void saveConnection(records, connection)
      .then(() => leaveToSignIn(connection))
      .then((detail) => detail !== '' && setSaid(t.signInFailed), tell)
  const forbidden = [connection.endpoint, connection.way === 'sign-in' ? connection.issuer : '']
    .map(forbiddenOrigin)
    .find((one) => one !== null)

  return (
    <section className="sheet">
      <h2>{t.connection}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save().catch(tell)
        }}
      >
        <Field label={t.endpoint} type="url" value={connection.endpoint} onChange={(endpoint) => change({ endpoint })} />
        {forbidden == null ? null : (
          <p role="alert" className="store-warning">
            <strong>{t.notAllowed(forbidden)}</strong> {t.notAllowedNext(forbidden)}
          </p>
        )}
        <Field label={t.home} note={t.homeNote} type="url" value={connection.home} onChange={(home) => change({ home })} />
        <fieldset className="store-choice">
          <legend>{t.how}</legend>
          {(['key', 'sign-in'] as const).map((way) => (
            <label key={way}>
              <input type="radio" name="way" checked={connection.way === way} onChange={() => change({ way })} />
              {way === 'key' ? t.byKey : t.bySignIn}
            </label>
          ))}
        </fieldset>
        {connection.way === 'key' ? (
          <>
            <Field label={t.key} value={connection.key} onChange={(key) => change({ key })} />
            <Field
              label={t.secret}
              note={t.keyNote}
              type="password"
              value={connection.secret}
              onChange={(secret) => change({ secret })}
            />
          </>
        ) : (
          <>
            <Field label={t.issuer} type="url" value={connection.issuer} onChange={(issuer) => change({ issuer })} />
            <Field label={t.client} value={connection.client} onChange={(client) => change({ client })} />
          </>
        )}
        <Field label={t.name} note={t.nameNote} value={connection.name} onChange={(name) => change({ name })} />
        <label className="store-check">
          <input
            type="checkbox"
            checked={connection.traces}
            onChange={(event) => change({ traces: event.currentTarget.checked })}
          />
          <span>
            {t.traces}
            <span className="small soft">{t.tracesNote}</span>
          </span>
        </label>
        <div className="row">
          <Button type="submit">{t.save}</Button>
          {connection.way === 'sign-in' ? (
            <Button variant="default" onClick={signIn}>
              {t.signIn}
            </Button>
          ) : null}
          {!asking && (
            <Button ref={here} variant="default" onClick={() => setAsking(true)}>
              {t.forget}
            </Button>
          )}
        </div>
        {asking && (
          <div role="alert" className="store-warning stack">
            <p>{t.forgetAsk}</p>
            <div className="row">
              <Button color="clay" onClick={forget}>
                {t.forgetYes}
              </Button>
              <Button ref={here} variant="default" onClick={() => setAsking(false)}>
                {t.keepIt}
              </Button>
            </div>
          </div>
        )}
        <p role="status" className={fault ? 'store-warning' : undefined}>
          {said}
        </p>
      </form>
    </section>
  )
}

interface FieldProps {
  readonly label: string
  readonly note?: string
  readonly type?: 'text' | 'url' | 'password' | 'number'
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A labelled line of text, its remark read with it. */
export function Field({ label, note, type = 'text', value, onChange }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className="store-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {note === undefined ? null : (
        <p id={`${id}-note`} className="small soft">
          {note}
        </p>
      )}
    </div>
  )
}
