import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { chartOf } from '#buyer/chart'
import type { MoveCard, Persona, Scenario } from '#content'
import type { Structure } from '#content/edit'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { lineOfId } from '../bench/line-of.ts'
import { useGather } from '../studio/useGather.ts'
import './chart.css'
import { chartTexts } from './chart-texts.ts'
import { kindWords, linkWords, nameOf } from './node-words.ts'
import { type GraphNode, scenarioGraph } from './scenario-graph.ts'

const ChartPicture = lazy(() => import('./ChartPicture.tsx'))

interface ChartPanelProps {
  readonly scenario: Scenario
  readonly structure: Structure
  readonly moves: readonly MoveCard[]
  readonly onGoTo: (line: number) => void
}

/** The buyer of this scenario as a picture and as a list: what opens what, and what is wrong with it. */
export default function ChartPanel({ scenario, structure, moves, onGoTo }: ChartPanelProps): ReactNode {
  const t = useTexts(chartTexts)
  const { colon } = useMarks()
  const words = useTexts(domainTexts)
  const author = useTexts(authorTexts)
  const shell = useTexts(shellTexts)
  const lang = useLang()
  const gather = useGather()
  const cast = scenario.buyers.map(({ persona }) => persona).join()
  const personas = useAsync(`chart ${cast} ${scenario.lang}`, async (): Promise<Readonly<Record<string, Persona>>> => {
    // A name that is nowhere is told as a problem; the chart stands without what it would say.
    return (await gather({ ...scenario, rubrics: [] }).catch(() => null))?.personas ?? {}
  })
  const charts = useMemo(
    () => ({
      need: chartOf('need', lang),
      secret: chartOf('secret', lang),
      concern: chartOf('concern', lang),
      complaint: chartOf('complaint', lang),
    }),
    [lang],
  )
  const known = personas.state === 'ready' ? personas.value : undefined
  const graph = useMemo(
    () =>
      scenarioGraph(
        scenario,
        charts.complaint.nodes.map(({ id }) => id),
        known,
      ),
    [scenario, charts, known],
  )
  const titleOf = (move: string) => moves.find(({ id }) => id === move)?.title ?? move
  const stepName = (step: string) => charts.complaint.nodes.find(({ id }) => id === step)?.label ?? step
  const said = (node: GraphNode) => ({
    name: nameOf(node, scenario, t, words, stepName),
    kind: kindWords(node, t, words),
    states:
      node.kind === 'need' || node.kind === 'secret' || node.kind === 'concern'
        ? charts[node.kind].nodes.map(({ label }) => label)
        : [],
    line: lineOf(node, structure),
    own: node.kind !== 'opening' && node.kind !== 'ending' && node.kind !== 'step',
  })
  const byId = new Map(graph.nodes.map((node) => [node.id, said(node)]))
  const marked = graph.nodes.filter(({ mark }) => mark !== undefined)
  return (
    <>
      <p className="small soft">{t.lead}</p>
      <p className="notice" data-tone={marked.length > 0 ? 'grave' : undefined}>
        {marked.length === 0 ? t.fine : t.found(marked.length)}
      </p>
      <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
        <ChartPicture
          graph={graph}
          lang={tagOf(scenario.lang)}
          said={(id) => byId.get(id) ?? { name: id, kind: '', states: [], own: false }}
          linkWords={(edge) => linkWords(edge, t, titleOf, lang)}
          onGoTo={onGoTo}
        />
      </Suspense>
      <h2>{t.list}</h2>
      <ul className="plain chart-list">
        {graph.nodes.map((node) => {
          const { name, kind, states, line, own } = byId.get(node.id)!
          const out = graph.edges.filter(({ from, link }) => from === node.id && link !== 'may-end')
          return (
            <li key={node.id} className="sheet author-box" data-wrong={node.mark !== undefined}>
              <p>
                <span className="small soft">{kind}</span> <strong lang={own ? tagOf(scenario.lang) : undefined}>{name}</strong>{' '}
                {line !== undefined && (
                  <button
                    type="button"
                    className="act small"
                    aria-label={`${name}: ${t.goTo(line)}`}
                    onClick={() => onGoTo(line)}
                  >
                    {author.line(line)}
                  </button>
                )}
              </p>
              {node.trouble && node.mark && (
                <p className="form-wrong small">
                  {t.mark[node.mark]}: {t.trouble[node.trouble]}
                </p>
              )}
              {states.length > 0 && (
                <p className="small soft">
                  {t.state}
                  {colon}
                  {states.join(' · ')}
                </p>
              )}
              {out.length > 0 && (
                <ul className="small">
                  {out.map((edge) => (
                    <li key={`${edge.to} ${edge.link}`}>
                      → <span lang={byId.get(edge.to)?.own ? tagOf(scenario.lang) : undefined}>{byId.get(edge.to)?.name}</span>{' '}
                      <span className="soft">({linkWords(edge, t, titleOf, lang)})</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function lineOf({ kind, ref }: GraphNode, structure: Structure): number | undefined {
  if (kind === 'opening') return structure.parts.find(({ name }) => name === 'Opening')?.at.line
  if (kind === 'step') return structure.parts.find(({ name }) => name === 'Complaint')?.at.line
  if (kind === 'ending')
    return structure.parts.find(
      (part) => part.name === 'Ending' && lineOfId({ ...structure, parts: [part] }, ref, 'when') !== undefined,
    )?.at.line
  return lineOfId(structure, ref)
}
