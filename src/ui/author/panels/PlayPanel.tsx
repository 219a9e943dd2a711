import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react'
import type { Change } from '#buyer'
import { type Lang, LEVELS, type Level, MOODS, type MoodId, type MoveCard, type Scenario } from '#content'
import { useDeps } from '../../deps.ts'
import { changeSaid, stateName, whatChanged } from '../../practise/debrief/change-words.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { useOwnSounds } from '../sounds/useOwnSounds.ts'
import { whyTexts } from '../why/why-texts.ts'
import { lineAt } from './line-at.ts'
import { partWords } from './part-words.ts'
import { usePlay } from './usePlay.ts'

const WhyView = lazy(() => import('../why/WhyView.tsx'))

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
  readonly moves: readonly MoveCard[]
  readonly onSaved: () => void
}

/** Plays the draft from any point, with what happens inside the buyer beside the talk, and saves the talk as a test. */
export function PlayPanel({ scenario, path, moves, onSaved }: PlayPanelProps): ReactNode {
  const t = useTexts(authorTexts)
  const { colon } = useMarks()
  const lang = useLang()
  const words = useTexts(domainTexts)
  const whyWords = useTexts(whyTexts)
  const { records } = useDeps()
  const play = usePlay()
  const { hear } = useOwnSounds()
  const id = useId()
  const [level, setLevel] = useState<Level>('normal')
  const [seed, setSeed] = useState(1)
  const [states, setStates] = useState<Readonly<Record<string, string>>>({})
  const [mood, setMood] = useState<Readonly<Partial<Record<MoodId, number>>>>({})
  const [text, setText] = useState('')
  const [saved, setSaved] = useState<string | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const [began, setBegan] = useState({ states, mood })
  if (!scenario) return <p className="notice">{t.needsWhole}</p>
  const tag = tagOf(scenario.lang)
  const named = (ref: string) => partWords(scenario, ref, lang)
  const titleOf = (move: string) => moves.find(({ id }) => id === move)?.title ?? move
  const parts: readonly (readonly [key: string, stages: readonly string[]])[] = [
    ...scenario.needs.map((need) => [`need:${need.id}`, STATES.need] as const),
    ...scenario.secrets.map((secret) => [`secret:${secret.id}`, STATES.secret] as const),
    ...scenario.concerns.map((concern) => [`concern:${concern.id}`, STATES.concern] as const),
    ...(scenario.complaint ? [['complaint', STATES.complaint] as const] : []),
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
            {t.seed} <span className="soft">{t.seedNote}</span>
            <input
              className="field"
              type="number"
              min={0}
              value={seed}
              onChange={(event) => setSeed(Math.max(0, Math.trunc(event.target.valueAsNumber || 0)))}
            />
          </label>
          {parts.map(([key, stages]) => (
            <label key={key} className="form-field small">
              {named(key)}
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
                    {stateName(one, lang)}
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
          setAsked(null)
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
                <p>
                  {turn.text}
                  {turn.by === 'buyer' && turn.said.audio !== undefined && (
                    <HearIt name={turn.said.audio} label={t.hear(turn.said.audio)} onHear={hear} />
                  )}
                </p>
                {turn.by === 'seller' && (
                  <dl className="small soft play-heard" lang={tagOf(lang)}>
                    <dt>{t.heard}</dt>
                    <dd>
                      {turn.heard.moves
                        .map(({ id: move, about }) => (about ? t.moveAbout(titleOf(move), named(about)) : titleOf(move)))
                        .join(t.comma) || t.nothingHeard}
                    </dd>
                    {summed(turn.changes).length > 0 && <dt>{t.changedNow}</dt>}
                    {summed(turn.changes).length > 0 && (
                      <dd>
                        {summed(turn.changes)
                          .map((change) => `${changeOf(change, named, lang)} ${changeSaid(change, lang)}`)
                          .join(t.comma)}
                      </dd>
                    )}
                  </dl>
                )}
                {turn.by === 'seller' && (
                  <button
                    type="button"
                    className="act"
                    aria-expanded={asked === turn.index}
                    aria-label={`${asked === turn.index ? whyWords.close : whyWords.why} ${whyWords.turn(turn.index + 1)}`}
                    lang={tagOf(lang)}
                    onClick={() => setAsked(asked === turn.index ? null : turn.index)}
                  >
                    {asked === turn.index ? whyWords.close : whyWords.why}
                  </button>
                )}
                {asked === turn.index && (
                  <section
                    className="sheet author-box play-why"
                    lang={tagOf(lang)}
                    aria-label={`${whyWords.title} ${whyWords.turn(asked + 1)}`}
                  >
                    <Suspense fallback={<p className="waiting">{whyWords.working}</p>}>
                      <WhyView key={asked} utterance={lineAt(state, asked, scenario)} />
                    </Suspense>
                  </section>
                )}
              </div>
            ))}
          </div>
          {state.ended ? (
            <p className="notice">
              {t.ended}
              {colon}
              {words.ending[state.ended.ending]}
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
              {Object.entries(state.states)
                .filter(([part]) => !part.startsWith('mood:'))
                .map(([part, at]) => (
                  <li key={part}>
                    {named(part)} <strong>{stateName(at, lang)}</strong>
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

/** A recorded line is heard as it comes, and again at a click. */
function HearIt({
  name,
  label,
  onHear,
}: {
  readonly name: string
  readonly label: string
  readonly onHear: (name: string) => Promise<void>
}): ReactNode {
  useEffect(() => void onHear(name), [name, onHear])
  return (
    <button type="button" className="act" aria-label={label} onClick={() => void onHear(name)}>
      ▶
    </button>
  )
}

/** Each thing that changed once, from first to last. */
function summed(changes: readonly Change[]): readonly Change[] {
  const kept = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.what} ${change.id}`
    const before = kept.get(key)
    kept.set(key, before ? { ...change, from: before.from } : change)
  }
  return [...kept.values()].filter(({ from, to }) => from !== to)
}

/** Moods by their name, parts by their own words. */
function changeOf(change: Change, named: (ref: string) => string, lang: Lang): string {
  const { what, id } = change
  if (what === 'need' || what === 'secret' || what === 'concern') return named(`${what}:${id}`)
  return whatChanged(change, lang)
}
