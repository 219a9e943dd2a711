import type { Lang, Scenario } from '#content'
import type { domainTexts } from '../../text/domain-texts.ts'
import type { chartTexts } from './chart-texts.ts'
import type { GraphEdge, GraphNode } from './scenario-graph.ts'

export type ChartWords = (typeof chartTexts)['en']
type DomainTexts = (typeof domainTexts)['en']

/** What a part is called: its first words where it has any, else its id. */
export function nameOf(
  node: GraphNode,
  scenario: Scenario,
  t: ChartWords,
  words: DomainTexts,
  stepName: (step: string) => string,
): string {
  const { kind, ref } = node
  if (kind === 'opening') return t.kind.opening ?? ref
  if (kind === 'ending') return words.ending[ref as keyof DomainTexts['ending']] ?? ref
  if (kind === 'step') return stepName(ref)
  const parts = [
    ...scenario.needs,
    ...scenario.secrets,
    ...scenario.concerns,
    ...scenario.facts,
    ...(scenario.complaint?.remedies ?? []),
  ]
  return parts.find(({ id }) => id === ref)?.about[0] ?? ref
}

/** What stands above the name. */
export function kindWords({ kind, concern, says }: GraphNode, t: ChartWords, words: DomainTexts): string {
  const more =
    concern !== undefined
      ? [words.concern[concern]]
      : kind === 'remedy'
        ? says.map((one) => t.response[one] ?? one)
        : kind === 'fact'
          ? says.slice(0, 1).map((one) => words.fact[one as keyof DomainTexts['fact']] ?? one)
          : []
  return [t.kind[kind] ?? kind, ...more].join(' · ')
}

/** How one part leads to another. */
export function linkWords({ link, takes = [] }: GraphEdge, t: ChartWords, titleOf: (move: string) => string, lang: Lang): string {
  const base = t.link[link] ?? link
  const what = takes.map((one) =>
    link === 'raises' ? (t.raisedAt[one] ?? one) : one.startsWith('trust ') ? t.trust(one.slice(6)) : titleOf(one),
  )
  return what.length === 0 ? base : `${base} ${what.join(lang === 'en' ? ', ' : '、')}`
}
