import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { filesTexts } from './files-texts.ts'
import { TakenTable } from './TakenTable.tsx'
import { type Taken, takeIn } from './take-in.ts'
import { useHandOut } from './useHandOut.tsx'

interface Work {
  readonly done: number
  readonly of: number
  readonly taken: readonly Taken[]
  readonly state: 'running' | 'finished' | 'halted'
}

const ALL = '*'

/** Results come in, verdicts and assignments go out: all as files. */
export default function FilesPage(): ReactNode {
  const t = useTexts(filesTexts)
  const frame = useTexts(frameTexts)
  const { records, host } = useDeps()
  const mine = useHandOut()
  const verdicts = useHandOut()
  const { loaded, again } = useRoster()
  const roster = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(roster?.people ?? [])
  const picker = useRef<HTMLInputElement>(null)
  const stop = useRef(false)
  const [work, setWork] = useState<Work | null>(null)
  const [who, setWho] = useState('')
  const tell = useFault()

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
  const others = (roster?.people ?? []).filter(({ id }) => id !== roster?.me.id)
  /** With one other person on the device it is for them; else somebody is to be chosen. */
  const chosen = who !== '' || others.length !== 1 ? who : (others[0]?.id ?? '')
  const handInMine = async (): Promise<void> => {
    const me = await (await records()).me()
    mine.hand({ what: 'results', whose: me.name, share: { people: [me.id] } })
  }
  const handBack = (): void => {
    const people = others.filter(({ id, team }) => chosen === ALL || id === chosen || `team ${team}` === chosen)
    const whose = chosen === ALL ? t.all : chosen.startsWith('team ') ? chosen.slice(5) : nameOf(chosen)
    verdicts.hand({ what: 'verdicts', whose, share: { reviewsOf: people.map(({ id }) => id), assignments: true } })
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
            if (files.length > 0) take(files).catch(tell)
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
            <TakenTable taken={work.taken} nameOf={nameOf} />
          </div>
        )}
      </section>
      <section className="review-group">
        <h2>{t.outTitle}</h2>
        <div className="sheet review-card">
          <h3>{t.mine}</h3>
          <p className="small soft">{t.mineNote}</p>
          <Button onClick={() => void handInMine().catch(tell)}>{t.mineDo}</Button>
          {mine.asking}
        </div>
        <div className="sheet review-card">
          <h3>{t.verdicts}</h3>
          <p className="small soft">{t.verdictsNote}</p>
          <div className="row">
            <label className="select">
              <span className="small soft">{t.who}</span>
              <select value={chosen} onChange={(event) => setWho(event.target.value)}>
                <option value="">{t.choosePerson}</option>
                <optgroup label={t.one}>
                  {others.map(({ id }) => (
                    <option key={id} value={id}>
                      {nameOf(id)}
                    </option>
                  ))}
                </optgroup>
                {others.length > 1 && (
                  <optgroup label={t.several}>
                    {roster?.teams.map((team) => (
                      <option key={`team ${team}`} value={`team ${team}`}>
                        {team}
                      </option>
                    ))}
                    <option value={ALL}>{t.everybody}</option>
                  </optgroup>
                )}
              </select>
            </label>
            <Button disabled={chosen === ''} onClick={handBack}>
              {t.verdictsDo}
            </Button>
          </div>
          {roster !== null && others.length === 0 && <p className="small soft">{t.nobody}</p>}
          {verdicts.asking}
        </div>
      </section>
    </ReviewFrame>
  )
}
