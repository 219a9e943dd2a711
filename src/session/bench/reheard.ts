import type { Rubric, Scenario } from '#content'
import type { Labeller } from '#language'
import { score } from '#scoring'
import type { RunState } from '../rehearsal.ts'
import { topicsOf } from '../topics.ts'
import { traceOf } from '../trace.ts'

/** A past talk with the scenario and the rubrics that it was played with. */
export interface Past {
  readonly state: RunState
  readonly scenario: Scenario
  readonly rubrics: readonly Rubric[]
}

/** The points of a past talk if another labeller had heard it: what was said, and what happened inside the buyer, stay. */
export function reheard({ state, scenario, rubrics }: Past, labeller: Labeller): Readonly<Record<string, number>> {
  const topics = topicsOf(scenario)
  const seller: string[] = []
  const buyer: string[] = []
  const turns = state.turns.map((turn): RunState['turns'][number] => {
    if (turn.by === 'buyer') {
      buyer.push(turn.text)
      return turn
    }
    const heard = labeller.hear(
      {
        lang: state.lang,
        text: turn.text,
        context: buyer.at(-1) ?? '',
        kind: scenario.kind,
        earlier: [...seller],
        buyerEarlier: buyer.slice(0, -1),
      },
      topics,
    )
    seller.push(turn.text)
    return { ...turn, heard }
  })
  return Object.fromEntries(
    rubrics.flatMap((rubric) => {
      const report = score(rubric, traceOf({ ...state, turns }, scenario.kind))
      return [
        ...Object.entries(report.criteria).map(([id, { points }]): [string, number] => [`${rubric.id}.${id}`, points]),
        [`${rubric.id}.overall`, report.overall] as [string, number],
      ]
    }),
  )
}

/** Points that another hearing would have changed. */
export interface PastChange {
  readonly run: string
  /** `spin.implication`, `spin.overall`. */
  readonly criterion: string
  readonly before: number
  readonly after: number
}

/** What changes in a past talk from one labeller to the other. */
export function pastChanges(past: Past, before: Labeller, after: Labeller): readonly PastChange[] {
  const [old, now] = [reheard(past, before), reheard(past, after)]
  return Object.keys(now).flatMap((criterion) =>
    old[criterion] === now[criterion]
      ? []
      : [{ run: past.state.run, criterion, before: old[criterion] ?? 0, after: now[criterion] ?? 0 }],
  )
}
