import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { LEVELS, type Level, MOODS, type MoodId, type Scenario } from '#content'
import { useDeps } from '../../deps.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { usePlay } from './usePlay.ts'

const STATES = {
  need: ['latent', 'admitted', 'felt', 'explicit'],
  secret: ['kept', 'told'],
  concern: ['dormant', 'raised', 'heard', 'understood', 'answered', 'settled', 'hardened'],
  complaint: ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'],
} as const

interface PlayPanelProps {
  /** Null while there are problems. */
  readonly scenario: Scenario | null
  readonly path: string
  readonly onSaved: () => void
}

/** Plays the draft from any point, with what happens inside the buyer beside the talk, and saves the talk as a test. */
export function PlayPanel({ scenario, path, onSaved }: PlayPanelProps): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const { records } = useDeps()
  const play = usePlay()
  const id = useId()
  const [level, setLevel] = useState<Level>('normal')
  const [seed, setSeed] = useState(1)
  const [states, setStates] = useState<Readonly<Record<string, string>>>({})
  const [mood, setMood] = useState<Readonly<Partial<Record<MoodId, number>>>>({})
  const [text, setText] = useState('')
  const [saved, setSaved] = useState<string | null>(null)
  const [began, setBegan] = useState({ states, mood })
  if (!scenario) return <p className="notice">{t.needsWhole}</p>
  const tag = tagOf(scenario.lang)
  const parts: readonly (readonly [key: string, label: string, stages: readonly string[]])[] = [
    ...scenario.needs.map((need) => [`need:${need.id}`, need.id, STATES.need] as const),
    ...scenario.secrets.map((secret) => [`secret:${secret.id}`, secret.id, STATES.secret] as const),
    ...scenario.concerns.map((concern) => [`concern:${concern.id}`, concern.id, STATES.concern] as const),
    ...(scenario.complaint ? [['complaint', 'complaint', STATES.complaint] as const] : []),
  ]
  const { state } = play
  const save = async () => {
    if (!state) return
    const [{ playScriptOf }, { authored }] = await Promise.all([import('#session/playscript'), records()])
    const stem = path.replace(/\.mdx$/, '')
    const taken = (await authored.list()).map((draft) => draft.path)
    let count = 1
    while (taken.includes(`${stem}.talk-${count}.talk`)) count += 1
    const draft = await authored.create(`${stem}.talk-${count}.talk`, playScriptOf(state, began))
    setSaved(draft.path)
    onSaved()
  }
  return (
    <div className="play-panel stack">
      <p className="small soft">{t.playLead}</p>
      <details>
        <summary>{t.startStates}</summary>
        <div className="form-fields">
          <label className="form-field small">
            {t.level}
            <select className="field-select" value={level} onChange={(event) => setLevel(event.target.value as Level)}>
              {LEVELS.map((one) => (
                <option key={one} value={one}>
                  {words.level[one]}
                </option>
              ))}
            </select>
          </label>
          <label className="form-field small">
            {t.seed}
            <input
              className="field"
              type="number"
              min={0}
              value={seed}
              onChange={(event) => setSeed(Math.max(0, Math.trunc(event.target.valueAsNumber || 0)))}
            />
          </label>
          {parts.map(([key, label, stages]) => (
            <label key={key} className="form-field small">
              {label}
              <select
                className="field-select"
                value={states[key] ?? ''}
                onChange={(event) => {
                  const { [key]: _, ...rest } = states
                  setStates(event.target.value === '' ? rest : { ...rest, [key]: event.target.value })
                }}
              >
                <option value="">{t.usual}</option>
                {stages.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {MOODS.map((one) => (
            <label key={one} className="form-field small">
              {words.mood[one]}
              <input
                className="field"
                type="number"
                min={0}
                max={100}
                placeholder={t.usual}
                value={mood[one] ?? ''}
                onChange={(event) => {
                  const { [one]: _, ...rest } = mood
                  const number = event.target.valueAsNumber
                  setMood(Number.isFinite(number) ? { ...rest, [one]: Math.max(0, Math.min(100, Math.trunc(number))) } : rest)
                }}
              />
            </label>
          ))}
        </div>
      </details>
      <Button
        variant={state ? 'default' : 'filled'}
        loading={play.busy && state === null}
        onClick={() => {
          setSaved(null)
          setBegan({ states, mood })
          void play.start(scenario, { level, seed, states, mood })
        }}
      >
        {state ? t.again : t.start}
      </Button>
      {state && (
        <>
          <div className="play-talk" role="log" aria-live="polite" lang={tag}>
            {state.turns.map((turn) => (
              <div key={turn.index} className={turn.by === 'seller' ? 'play-seller' : 'play-buyer'}>
                <p>{turn.text}</p>
                {turn.by === 'seller' && (
                  <p className="small soft" lang="en">
                    {t.heard}:{' '}
                    {turn.heard.moves.map((move) => (move.about ? `${move.id} (${move.about})` : move.id)).join(', ') ||
                      t.nothingHeard}
                    {turn.changes.map((change) => (
                      <span key={`${change.id} ${String(change.from)} ${String(change.to)}`}>
                        {' '}
                        · {change.id} {change.from} → {change.to}
                      </span>
                    ))}
                  </p>
                )}
              </div>
            ))}
          </div>
          {state.ended ? (
            <p className="notice">
              {t.ended}: {words.ending[state.ended.ending]}
            </p>
          ) : (
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault()
                if (text.trim() === '' || play.busy) return
                void play.say(text)
                setText('')
              }}
            >
              <label htmlFor={id} className="small">
                {t.say}
              </label>
              <textarea
                id={id}
                className="field"
                rows={2}
                lang={tag}
                value={text}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
                    event.preventDefault()
                    event.currentTarget.form?.requestSubmit()
                  }
                }}
              />
              <div className="row">
                <Button type="submit" disabled={text.trim() === '' || play.busy}>
                  {t.send}
                </Button>
                <button type="button" className="act" onClick={() => void play.end()}>
                  {t.end}
                </button>
              </div>
            </form>
          )}
          <section aria-label={t.states}>
            <h3>{t.states}</h3>
            <ul className="plain small play-states">
              {Object.entries(state.mood).flatMap(([buyer, moods]) =>
                MOODS.map((one) => (
                  <li key={`${buyer} ${one}`}>
                    {words.mood[one]} <strong>{moods[one]}</strong>
                  </li>
                )),
              )}
              {Object.entries(state.states).map(([part, at]) => (
                <li key={part} lang="en">
                  {part} <strong>{at}</strong>
                </li>
              ))}
            </ul>
          </section>
          {state.turns.some((turn) => turn.by === 'seller') && (
            <Button variant="default" onClick={() => void save()}>
              {t.saveTalk}
            </Button>
          )}
          <p role="status">{saved !== null && t.savedTalk(saved)}</p>
        </>
      )}
    </div>
  )
}
