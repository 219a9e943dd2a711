import { type Drill, PERSONAS, type PersonaId } from '#content'
import type { Heard, Labeller } from '#language'
import { type Report, score } from '#scoring'
import { createEngine, type EngineParts } from '../engine.ts'
import type { Journal, RunEvent } from '../log.ts'
import type { Rehearsal, RunState, Script } from '../rehearsal.ts'
import { startRehearsal } from '../rehearse.ts'
import { topicsOf } from '../topics.ts'
import { traceOf } from '../trace.ts'
import { ENGINE } from '../version.ts'
import { type Receipt, receiptOf } from './receipt.ts'

/** An answer to a drill as it was understood and scored. */
export interface ScoredAnswer {
  readonly heard: Heard
  readonly receipt: Receipt
  readonly engine: string
  readonly labeller: string
}

/** The same buyer's part, played by each of the four styles. */
export type FourCourses = Readonly<Record<PersonaId, RunState>>

/** The exercises around the talks: the same understanding and the same scoring, without a log. */
export interface PracticeEngine {
  readonly answer: (drill: Drill, text: string) => Promise<ScoredAnswer>
  /** Plays what a seller says against each style of buyer, in the same scenario with the same seed. */
  readonly four: (scripts: Readonly<Record<PersonaId, Script>>, seed: number, says: readonly string[]) => Promise<FourCourses>
  /**
   * What the reports would be, had the seller said something else in one turn and all else had stayed as it was. Nothing is kept.
   *
   * @throws when no seller spoke there
   */
  readonly whatIf: (
    script: Script,
    state: RunState,
    turn: number,
    text: string,
  ) => Promise<{ readonly heard: Heard; readonly reports: readonly Report[] }>
}

/** Made of the same parts as the engine that plays talks. */
export function createPracticeEngine(parts: EngineParts): PracticeEngine {
  const { loadLabeller } = parts
  const scoreBy = parts.score ?? score
  return {
    answer: async (drill, text) => {
      const labeller = await loadLabeller(drill.lang)
      const heard = hearAnswer(labeller, drill, text)
      return { heard, receipt: receiptOf(drill, text, heard), engine: ENGINE, labeller: labeller.hash }
    },
    four: async (scripts, seed, says) => {
      const played: [PersonaId, RunState][] = []
      for (const style of PERSONAS) played.push([style, await playedThrough(parts, scripts[style], seed, says)])
      return Object.fromEntries(played) as Record<PersonaId, RunState> // one for each of PERSONAS
    },
    whatIf: async (script, state, turn, text) => {
      const said = state.turns[turn]
      if (said?.by !== 'seller') throw new Error(`No seller spoke in turn ${turn} of run ${state.run}.`)
      const labeller = await loadLabeller(state.lang)
      const before = state.turns.slice(0, turn)
      const buyers = before.flatMap((one) => (one.by === 'buyer' ? [one.text] : []))
      const heard = labeller.hear(
        {
          lang: state.lang,
          text,
          context: buyers.at(-1) ?? '',
          kind: script.scenario.kind,
          earlier: before.flatMap((one) => (one.by === 'seller' ? [one.text] : [])),
          buyerEarlier: buyers.slice(0, -1),
        },
        topicsOf(script.scenario),
      )
      const turns = state.turns.map((one) => (one.index === turn && one.by === 'seller' ? { ...one, text, heard } : one))
      const trace = traceOf({ ...state, turns }, script.scenario.kind)
      return { heard, reports: script.rubrics.map((rubric) => scoreBy(rubric, trace)) }
    },
  }
}

/** Hears an answer in its drill: the buyer's line is its context, and handing back the model answer is no answer. */
export function hearAnswer(labeller: Labeller, drill: Drill, text: string): Heard {
  return labeller.hear({ lang: drill.lang, text, context: drill.context, kind: drill.kind, buyerEarlier: [drill.model] })
}

async function playedThrough(parts: EngineParts, script: Script, seed: number, says: readonly string[]): Promise<RunState> {
  let time = 0
  const deps = { engine: createEngine(parts), journal: inMemory(), now: () => time++ }
  const rehearsal: Rehearsal = await startRehearsal(deps, { script, run: 'four', person: 'four', level: 'normal', seed })
  for (const text of says) {
    if (rehearsal.state().ended !== null) break
    await rehearsal.say(text)
  }
  return rehearsal.state()
}

/** A log that is forgotten with the page: nothing of these exercises is a run. */
function inMemory(): Journal {
  const events: RunEvent[] = []
  return {
    append: async (_, added) => void events.push(...added),
    read: async () => events,
  }
}
