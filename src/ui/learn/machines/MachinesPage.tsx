import { type ReactNode, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { CHART_KINDS, type Chart, type ChartKind, chartOf } from '#buyer/chart'
import { foldRun } from '#session'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useRuns } from '../../practise/useRuns.ts'
import { momentOf, whenSaid } from '../../text/dates.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import '../parts/tables.css'
import { ChartPicture } from './ChartPicture.tsx'
import './machines.css'
import { machinesTexts } from './machines-texts.ts'
import { pathsOf } from './path-of.ts'

/** Each machine of a buyer, drawn from its definition, with the way of a talk through it. */
export default function MachinesPage(): ReactNode {
  const t = useTexts(machinesTexts)
  const lang = useLang()
  const { library, now } = useDeps()
  const { kind: asked, run } = useParams<{ kind?: string; run?: string }>()
  const [, navigate] = useLocation()
  const runs = useRuns()
  const kind: ChartKind = CHART_KINDS.find((one) => one === asked) ?? 'need'
  const chart = useMemo(() => chartOf(kind, lang), [kind, lang])
  const titleOf = (scenario: string, of: string): string =>
    library.scenarioCards.find((card) => card.id === scenario && card.lang === of)?.title ?? scenario
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <div className="row machines-choice">
        <fieldset className="pick pick-wide" aria-label={t.which}>
          {CHART_KINDS.map((one) => (
            <button key={one} type="button" aria-pressed={one === kind} onClick={() => navigate(learnPath.machines(one, run))}>
              {chartOf(one, lang).title}
            </button>
          ))}
        </fieldset>
        {runs !== null && runs.length > 0 && (
          <label className="row">
            <span className="small soft">{t.run}</span>
            <select
              className="field-select"
              value={run ?? ''}
              onChange={(event) => navigate(learnPath.machines(kind, event.target.value === '' ? undefined : event.target.value))}
            >
              <option value="">{t.noRun}</option>
              {runs.slice(0, 30).map((one) => (
                <option key={one.run} value={one.run}>
                  {titleOf(one.scenario, one.lang)} ({whenSaid(momentOf(one), now(), lang)})
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <h2>{chart.title}</h2>
      {run === undefined ? <Picture chart={chart} visited={[]} /> : <WithRun key={`${run}.${kind}`} chart={chart} run={run} />}
      <Ways chart={chart} />
    </LearnFrame>
  )
}

function Picture({ chart, visited }: { readonly chart: Chart; readonly visited: readonly string[] }): ReactNode {
  const t = useTexts(machinesTexts)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="machine-frame sheet" tabIndex={0} aria-label={t.scroll(chart.title)}>
      <ChartPicture chart={chart} label={t.picture(chart.title)} visited={visited} />
    </section>
  )
}

function WithRun({ chart, run }: { readonly chart: Chart; readonly run: string }): ReactNode {
  const t = useTexts(machinesTexts)
  const { host, library } = useDeps()
  const loaded = useAsync(`${run}.${chart.kind}`, async () => {
    const events = await host.events(run)
    if (events.length === 0) return null
    const state = foldRun(events)
    const scenario = await library.loadScenario(state.scenario, state.lang).catch(() => null) // the ids are shown then
    return { paths: pathsOf(state, scenario, chart.kind), lang: state.lang }
  })
  const [chosen, setChosen] = useState(0)
  const found = loaded.state === 'ready' ? loaded.value : null
  const path = found?.paths[chosen]
  const labelOf = (state: string): string => chart.nodes.find((node) => node.id === state)?.label ?? state
  return (
    <>
      {found && found.paths.length > 1 && (
        <fieldset className="pick pick-wide" aria-label={t.part} lang={tagOf(found.lang)}>
          {found.paths.map((one, at) => (
            <button key={one.key} type="button" aria-pressed={at === chosen} onClick={() => setChosen(at)}>
              {one.name}
            </button>
          ))}
        </fieldset>
      )}
      {found && found.paths.length === 0 && <p className="soft">{t.noPath}</p>}
      {path && (
        <p className="machine-path">
          <span className="eyebrow">{t.path}</span>{' '}
          {path.steps.map(({ state, turn }, at) => (
            <span key={`${state}-${turn}`}>
              {at > 0 && ' → '}
              <strong>{labelOf(state)}</strong> <span className="small soft">({turn === 0 ? t.start : t.turn(turn)})</span>
            </span>
          ))}
        </p>
      )}
      <Picture chart={chart} visited={path?.steps.map(({ state }) => state) ?? []} />
    </>
  )
}

function Ways({ chart }: { readonly chart: Chart }): ReactNode {
  const t = useTexts(machinesTexts)
  const labelOf = (state: string): string => chart.nodes.find((node) => node.id === state)?.label ?? state
  return (
    <details className="small machine-ways">
      <summary>{t.ways}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.to}</th>
          </tr>
        </thead>
        <tbody>
          {chart.edges.map((edge) => (
            <tr key={`${edge.from}-${edge.to}-${edge.label}`}>
              <td>{labelOf(edge.from)}</td>
              <td>{edge.label}</td>
              <td>{edge.from === edge.to ? t.stays : labelOf(edge.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
