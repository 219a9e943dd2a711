import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MoveCard, Scenario } from '#content'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { InsideBuyer } from './InsideBuyer.tsx'
import { partWords } from './part-words.ts'
import { SayIt } from './SayIt.tsx'
import { START, StartFields } from './StartFields.tsx'
import { savedAsTest } from './save-talk.ts'
import { TurnPlayed } from './TurnPlayed.tsx'
import { usePlay } from './usePlay.ts'

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
  const { records } = useDeps()
  const tell = useFault()
  const play = usePlay()
  const [from, setFrom] = useState(START)
  /** Where the talk that stands here began. */
  const [began, setBegan] = useState(START)
  const [text, setText] = useState('')
  const [saved, setSaved] = useState<string | null>(null)
  /** The turn of which is asked why it was heard so. */
  const [asked, setAsked] = useState<number | null>(null)
  if (!scenario) return <p className="notice">{t.needsWhole}</p>
  const named = (ref: string) => partWords(scenario, ref, lang)
  const { state } = play
  const save = async () => {
    if (!state) return
    setSaved(await savedAsTest(await records(), path, state, began))
    onSaved()
  }
  return (
    <div className="play-panel stack">
      <p className="small soft">{t.playLead}</p>
      <details>
        <summary>{t.startStates}</summary>
        <StartFields scenario={scenario} named={named} value={from} onChange={setFrom} />
      </details>
      <Button
        variant={state ? 'default' : 'filled'}
        loading={play.busy && state === null}
        onClick={() => {
          setSaved(null)
          setAsked(null)
          setBegan(from)
          void play.start(scenario, from)
        }}
      >
        {state ? t.again : t.start}
      </Button>
      {state && (
        <>
          <div className="play-talk" role="log" aria-live="polite" lang={tagOf(scenario.lang)}>
            {state.turns.map((turn) => (
              <TurnPlayed
                key={turn.index}
                turn={turn}
                state={state}
                scenario={scenario}
                moves={moves}
                named={named}
                asked={asked === turn.index}
                onAsk={(asks) => setAsked(asks ? turn.index : null)}
              />
            ))}
          </div>
          {state.ended ? (
            <p className="notice">
              {t.ended}
              {colon}
              {words.ending[state.ended.ending]}
            </p>
          ) : (
            <SayIt
              lang={scenario.lang}
              busy={play.busy}
              text={text}
              onText={setText}
              onSay={(words) => void play.say(words)}
              onEnd={() => void play.end()}
            />
          )}
          <InsideBuyer state={state} named={named} />
          {state.turns.some((turn) => turn.by === 'seller') && (
            <Button variant="default" onClick={() => void save().catch(tell)}>
              {t.saveTalk}
            </Button>
          )}
          <p role="status">{saved !== null && t.savedTalk(saved)}</p>
        </>
      )}
    </div>
  )
}
