import type { StartingPoint } from '#buyer'
import type { Level } from '#content'
import { eventsBefore } from './events-before.ts'
import { LOG_VERSION, type RunEvent } from './log.ts'
import { playing } from './playing.ts'
import { RefusedError, type Rehearsal, type RehearsalDeps, type Script } from './rehearsal.ts'
import { writerOf } from './writer.ts'

/** What the trainee chose. Ids and the seed are chance: they come from the rim. */
export interface Choice {
  readonly script: Script
  readonly run: string
  readonly person: string
  readonly level: Level
  readonly seed: number
  readonly from?: StartingPoint
  readonly assignment?: string
  readonly private?: boolean
}

/** Begins a run: its first events are on disk, and the buyer has opened, when this resolves. */
export async function startRehearsal(deps: RehearsalDeps, choice: Choice): Promise<Rehearsal> {
  const { script, run, person, level, seed, from, assignment } = choice
  await deps.engine.load(script, { seed, level, ...(from ? { from } : {}) }, [])
  const { engine } = await deps.engine.version()
  const first: RunEvent = {
    n: 0,
    atMs: deps.now(),
    type: 'run.started',
    version: LOG_VERSION,
    run,
    person,
    scenario: script.scenario.id,
    lang: script.scenario.lang,
    level,
    seed,
    engine,
    content: script.hash,
    rubrics: script.rubrics.map((rubric) => rubric.id),
    ...(from ? { from } : {}),
    ...(assignment === undefined ? {} : { assignment }),
    ...(choice.private ? { private: true } : {}),
  }
  return begin(deps, script, [], [first])
}

/** Goes on with a run where its log ends: what was pending when it broke off happens now. */
export async function resumeRehearsal(deps: RehearsalDeps, run: string, script: Script): Promise<Rehearsal> {
  const events = await deps.journal.read(run)
  if (events.length === 0) throw new RefusedError('no-run', `There is no run ${run} on this device.`)
  const first = started(events)
  const { seed, level, from } = first
  await deps.engine.load(script, { seed, level, ...(from ? { from } : {}) }, events)
  return begin(deps, script, events, [])
}

/**
 * A new run that leaves another one before its seller's turn `turn`: the facts up to there are its own, and it names where it
 * comes from. The buyer is the same person, seed and all; an assignment does not come along.
 *
 * @param source - with its events where the disk doesn't have them
 */
export async function forkRehearsal(
  deps: RehearsalDeps,
  source: { readonly run: string; readonly turn: number; readonly events?: readonly RunEvent[] },
  fork: { readonly run: string; readonly script: Script },
): Promise<Rehearsal> {
  const events = source.events ?? (await deps.journal.read(source.run))
  if (events.length === 0) throw new RefusedError('no-run', `There is no run ${source.run} on this device.`)
  const { assignment: _, ...same } = started(events)
  const first: RunEvent = { ...same, run: fork.run, forkOf: { run: source.run, turn: source.turn } } // engine and content: those that its first facts are from
  const atMs = deps.now()
  const forked = [first, ...eventsBefore(events, source.turn)].map((event, n): RunEvent => ({ ...event, n, atMs }))
  const { seed, level, from } = same
  await deps.engine.load(fork.script, { seed, level, ...(from ? { from } : {}) }, forked)
  return begin(deps, fork.script, [], forked)
}

function started(events: readonly RunEvent[]): Extract<RunEvent, { type: 'run.started' }> {
  const first = events[0]
  if (first?.type !== 'run.started') throw new Error('A run begins with run.started.')
  return first
}

async function begin(
  deps: RehearsalDeps,
  script: Script,
  known: readonly RunEvent[],
  fresh: readonly RunEvent[],
): Promise<Rehearsal> {
  const rehearsal = playing(deps, script, writerOf(deps, known, fresh))
  await rehearsal.settle()
  return rehearsal
}
