import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Rubric } from '#content'
import type { RunState, Script } from '#session'
import type { PracticeEngine } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { pathTo } from '../../paths.ts'
import '../../practise/lines.css'
import { MarkedText } from '../../practise/debrief/MarkedText.tsx'
import { LineText } from '../../practise/talk/LineText.tsx'
import { Icon } from '../../shell/icons.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import '../parts/tables.css'
import { whatIfTexts } from './what-if-texts.ts'

type Result = Awaited<ReturnType<PracticeEngine['whatIf']>>

/** One turn of an ended talk with other words: every criterion is seen to change, and nothing is kept. */
export default function WhatIfPage(): ReactNode {
  const wait = useTexts(shellTexts)
  const { run = '', turn: asked = '' } = useParams<{ run: string; turn: string }>()
  const { host, library, learn } = useDeps()
  const ui = useLang()
  const turn = Number(asked)
  const loaded = useAsync(`${run}.${asked}.${ui}`, async () => {
    const [events, { foldRun }] = await Promise.all([host.events(run), import('#session')])
    if (events.length === 0) return null
    const state = foldRun(events)
    const said = state.turns[turn]
    if (said?.by !== 'seller') return null
    const script = await library.scriptFor(state.scenario, state.lang).catch(() => null) // not in this library
    if (!script) return null
    const practice = await learn.practice()
    const [was, moveTitles, ...rubrics] = await Promise.all([
      practice.whatIf(script, state, turn, said.text),
      library.moveTitles(ui),
      ...script.rubrics.map((rubric) => library.loadRubric(rubric.id, ui)),
    ])
    return { state, script, said: said.text, turn, was, moveTitles, rubrics }
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  return <WhatIf key={`${run}.${asked}`} {...loaded.value} />
}

interface WhatIfProps {
  readonly state: RunState
  readonly script: Script
  readonly said: string
  readonly turn: number
  readonly was: Result
  readonly moveTitles: Readonly<Record<string, string>>
  readonly rubrics: readonly Rubric[]
}

function WhatIf({ state, script, said, turn, was, moveTitles, rubrics }: WhatIfProps): ReactNode {
  const t = useTexts(whatIfTexts)
  const { learn } = useDeps()
  const [text, setText] = useState(said)
  const [shown, setShown] = useState({ text: said, result: was })
  useEffect(() => {
    if (text === shown.text) return
    let current = true
    const wait = setTimeout(() => {
      learn
        .practice()
        .then((practice) => practice.whatIf(script, state, turn, text))
        .then(
          (result) => current && setShown({ text, result }),
          () => undefined, // what is shown stands; the next key press tries again
        )
    }, 200)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [text, shown.text, script, state, turn, learn])
  const before = state.turns.slice(0, turn).findLast((one) => one.by === 'buyer')
  const tag = tagOf(state.lang)
  const { heard, reports } = shown.result
  const evidence = reports.flatMap((report) => report.evidence).filter((one) => one.turn === turn)
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <p>
        <Link href={pathTo.debrief(state.run)} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <div className="whatif">
        <div className="stack">
          {before && (
            <div>
              <p className="eyebrow">{t.before}</p>
              <p className="book" lang={tag}>
                <LineText text={before.text} />
              </p>
            </div>
          )}
          <label className="stack">
            <span className="eyebrow">{t.label}</span>
            <textarea
              className="field"
              rows={5}
              lang={tag}
              value={text}
              maxLength={4000}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          {text !== said && (
            <div>
              <Button variant="default" size="compact-sm" onClick={() => setText(said)}>
                {t.reset}
              </Button>
            </div>
          )}
          <div>
            <p className="eyebrow">{t.heard}</p>
            <p className="whatif-turn book" lang={tag}>
              <MarkedText text={shown.text} evidence={evidence} faint={false} />
            </p>
            {heard.moves.length === 0 ? (
              <p className="soft small">{t.nothing}</p>
            ) : (
              <p className="row">
                {[...new Set(heard.moves.map((move) => move.id))].map((id) => (
                  <span key={id} className="tag">
                    {moveTitles[id] ?? id}
                  </span>
                ))}
              </p>
            )}
          </div>
          <p className="small soft">{t.playOn}</p>
        </div>
        <div>
          {rubrics.map((rubric, at) => (
            <Points key={rubric.id} rubric={rubric} was={was.reports[at]} now={reports[at]} />
          ))}
        </div>
      </div>
    </LearnFrame>
  )
}

interface PointsProps {
  readonly rubric: Rubric
  readonly was: Result['reports'][number] | undefined
  readonly now: Result['reports'][number] | undefined
}

function Points({ rubric, was, now }: PointsProps): ReactNode {
  const t = useTexts(whatIfTexts)
  if (!was || !now) return null
  const rows = [
    ...rubric.criteria.map(({ id, title }) => ({
      id,
      title,
      was: was.criteria[id]?.points ?? 0,
      now: now.criteria[id]?.points ?? 0,
      unsure: now.criteria[id]?.unsure ?? false,
    })),
    { id: 'overall', title: t.overall, was: was.overall, now: now.overall, unsure: false },
  ]
  return (
    <section>
      <h2>{rubric.title}</h2>
      <p className="small soft" role="status">
        {t.changed(rows.filter((row) => row.id !== 'overall' && row.was !== row.now).length, was.overall, now.overall)}
      </p>
      <table className="plain-table whatif-points">
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            <th scope="col">{t.was}</th>
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-change={row.now > row.was ? 'up' : row.now < row.was ? 'down' : 'none'}>
              <th scope="row">
                {row.title}
                {row.unsure && <span className="small soft"> {t.unsure}</span>}
              </th>
              <td>{row.was}</td>
              <td>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
