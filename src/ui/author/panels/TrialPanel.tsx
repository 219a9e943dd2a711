import { Button } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { ENDINGS, type Scenario } from '#content'
import type { Structure } from '#content/edit'
import type { TrialReport } from '#session/bench'
import { useFault } from '../../parts/useFault.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { benchTexts } from '../bench/bench-texts.ts'
import { lineOfWords } from '../bench/line-of.ts'
import { useBench } from '../bench/useBench.ts'
import { placeOf } from '../form/called.ts'
import { useGather } from '../studio/useGather.ts'

interface TrialPanelProps {
  readonly scenario: Scenario | null
  readonly structure: Structure
  readonly onGoTo: (line: number) => void
}
type State =
  | { readonly at: 'rest' | 'stopped' }
  | { readonly at: 'playing'; readonly done: number; readonly of: number }
  | { readonly at: 'done'; readonly report: TrialReport }

/** Simulated sellers play the draft: can it be won, how long it takes, what was never reached, what came most often. */
export function TrialPanel({ scenario, structure, onGoTo }: TrialPanelProps): ReactNode {
  const t = useTexts(benchTexts)
  const words = useTexts(authorTexts)
  const gather = useGather()
  const { bench, stop } = useBench()
  const [state, setState] = useState<State>({ at: 'rest' })
  const [seeds, setSeeds] = useState(4)
  const tell = useFault()
  const trial = useRef(0)
  const id = useId()
  if (!scenario) return <p className="notice">{words.waitsForMend}</p>
  const begin = () => {
    const mine = ++trial.current
    setState({ at: 'playing', done: 0, of: 0 })
    const run = async () => {
      const script = await gather(scenario)
      const report = await (await bench()).tryOut(script, seeds, (done, of) => {
        if (mine === trial.current) setState({ at: 'playing', done, of })
      })
      if (mine === trial.current) setState({ at: 'done', report })
    }
    run().catch((thrown: unknown) => mine === trial.current && tell(thrown))
  }
  return (
    <>
      <p className="small soft">{t.trialWhat}</p>
      <div className="row">
        <label htmlFor={id} className="small">
          {t.talks}
        </label>
        <select id={id} className="field-select" value={seeds} onChange={(event) => setSeeds(Number(event.target.value))}>
          {[1, 4, 10, 25].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
        {state.at === 'playing' ? (
          <Button
            variant="default"
            onClick={() => {
              trial.current += 1
              stop()
              setState({ at: 'stopped' })
            }}
          >
            {t.stop}
          </Button>
        ) : (
          <Button onClick={begin}>{t.begin}</Button>
        )}
      </div>
      {state.at === 'playing' && (
        <progress className="trial-progress" aria-label={t.trial} max={Math.max(1, state.of)} value={state.done}>
          {t.playing(state.done, state.of)}
        </progress>
      )}
      <p role="status" className="small soft">
        {state.at === 'playing' && state.of > 0 && t.playing(state.done, state.of)}
        {state.at === 'stopped' && t.stopped}
      </p>
      {state.at === 'done' && <Report report={state.report} lang={tagOf(scenario.lang)} structure={structure} onGoTo={onGoTo} />}
    </>
  )
}

interface ReportProps extends Pick<TrialPanelProps, 'structure' | 'onGoTo'> {
  readonly report: TrialReport
  readonly lang: string
}

function Report({ report, lang, structure, onGoTo }: ReportProps): ReactNode {
  const t = useTexts(benchTexts)
  const words = useTexts(domainTexts)
  const ui = useLang()
  const { rows, winnable, unreached, lines, often, repeating } = report
  const model = rows.find(({ seller }) => seller === 'good')
  const won = winnable.reduce((sum, { wins }) => sum + wins, 0)
  const cheap = rows.filter(
    ({ seller, endings }) => ['pitching', 'rude', 'gaming'].includes(seller) && endings.won + endings['next-step'] > 0,
  )
  return (
    <>
      <div className="notice" data-tone={won === 0 ? 'grave' : undefined}>
        {won === 0 && <p>{t.cannot}</p>}
        {winnable.map(({ level, wins, talks }) => (
          <p key={level}>{t.winnable(wins, talks, words.level[level])}</p>
        ))}
        {model?.quickestWin != null && <p>{t.long(model.quickestWin, model.longestWin ?? model.quickestWin)}</p>}
        {cheap.map(({ seller }) => (
          <p key={seller}>{t.cheap(t.seller[seller] ?? seller)}</p>
        ))}
        {repeating > 0 && <p>{t.repeats(repeating)}</p>}
      </div>
      <p className="small soft">{t.tableNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="bench-scroll" tabIndex={0} aria-label={t.who}>
        <table className="bench-table small">
          <thead>
            <tr>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.goodEnds}</th>
              {ENDINGS.map((one) => (
                <th key={one} scope="col">
                  {words.ending[one]}
                </th>
              ))}
              <th scope="col">{t.never}</th>
              <th scope="col">{t.turnsEach}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ seller, endings, endless, turns, talks }) => (
              <tr key={seller}>
                <th scope="row">{t.seller[seller]}</th>
                <td>{t.kept(endings.won + endings['next-step'], talks)}</td>
                {ENDINGS.map((one) => (
                  <td key={one}>{endings[one]}</td>
                ))}
                <td data-wrong={endless > 0}>{endless}</td>
                <td>{(turns / talks).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>{t.notReached}</h2>
      <p className="small soft">{unreached.length === 0 ? t.allReached : t.reached(lines - unreached.length, lines)}</p>
      <ul className="plain small trial-lines">
        {unreached.map(({ part, text }) => {
          const line = lineOfWords(structure, text)
          return (
            <li key={`${part} ${text}`}>
              <button type="button" className="act" disabled={line === undefined} onClick={() => line && onGoTo(line)}>
                <strong>{line === undefined ? part : placeOf(line, structure, ui)}</strong> <span lang={lang}>{text}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <h2>{t.often}</h2>
      <ol className="small">
        {often.map(({ text, times, own }) => (
          <li key={text}>
            <span lang={lang}>{text}</span>{' '}
            <span className="soft">
              ({t.times(times)}, {own ? t.own : t.persona})
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
