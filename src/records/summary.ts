import type { Lang, Level, PersonaId } from '#content'
import type { RunState } from '#session'

/** How far a run's points are proven: our own, or imported and scored again here. */
export const PROOFS = ['own', 'unverified', 'identical', 'differs'] as const
export type Proof = (typeof PROOFS)[number]

/** What lists, figures and filters know of a run without its log. */
export interface RunSummary {
  readonly run: string
  readonly person: string
  readonly scenario: string
  readonly lang: Lang
  readonly level: Level
  readonly seed: number
  readonly startedAtMs: number
  readonly lastAtMs: number
  readonly sellerTurns: number
  readonly ended: RunState['ended']
  /** Of the newest scoring; the scenario's own rubric first. Empty until the talk is scored. */
  readonly scores: readonly Score[]
  /** How it suited each person spoken to, of the newest scoring; absent in older runs. */
  readonly fit?: readonly { readonly persona: PersonaId; readonly points: number; readonly unsure: boolean }[]
  readonly hints: number
  readonly takenBack: number
  readonly claims: number
  readonly forkOf?: { readonly run: string; readonly turn: number }
  readonly assignment?: string
  readonly private: boolean
  readonly engine: string
  readonly content: string
  readonly proof: Proof
}
export interface Score {
  readonly rubric: string
  readonly overall: number
  readonly criteria: Readonly<Record<string, number>>
  readonly unsure: readonly string[]
}

/** The summary of a run; `proof` is what is known of it, not what the log says of itself. */
export function summaryOf(state: RunState, proof: Proof): RunSummary {
  const { run, person, scenario, lang, level, seed, startedAtMs, lastAtMs, ended, hints, takenBack, engine, content } = state
  return {
    run,
    person,
    scenario,
    lang,
    level,
    seed,
    startedAtMs,
    lastAtMs,
    sellerTurns: state.turns.filter((turn) => turn.by === 'seller').length,
    ended,
    scores: (state.scored[0]?.reports ?? []).map(({ rubric, overall, criteria, unsure }) => ({
      rubric,
      overall,
      criteria: Object.fromEntries(Object.entries(criteria).map(([id, { points }]) => [id, points])),
      unsure,
    })),
    ...(state.scored[0]?.fit
      ? { fit: state.scored[0].fit.map(({ persona, points, unsure }) => ({ persona, points, unsure })) }
      : {}),
    hints,
    takenBack,
    claims: state.claims.length,
    ...(state.forkOf ? { forkOf: state.forkOf } : {}),
    ...(state.assignment === undefined ? {} : { assignment: state.assignment }),
    private: state.private,
    engine,
    content,
    proof,
  }
}
