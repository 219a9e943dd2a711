import type { Records } from '#records'
import type { Platform } from '#records/exchange'
import type { Rehearsal, RunEvent, RunState } from '#session'
import type { Library } from '../deps.ts'
import type { Host } from '../practise/host.ts'

/** What the bar shows; told again when it changes. */
export interface CourseState {
  readonly best: number | null
  readonly unsent: number
  readonly finished: boolean
}

/** Carries what happens in talks to the platform: each finished one once, and what it takes to go on with an open one. */
export interface Reporting {
  readonly host: Host
  readonly state: () => CourseState
  readonly subscribe: (listener: () => void) => () => void
  /** Reports what was finished when the platform could not be reached. */
  readonly catchUp: () => Promise<void>
  readonly finish: () => Promise<string | null>
}

const REPORTED = 'course-reported'

export function reportingTo(platform: Platform, host: Host, records: () => Promise<Records>, library: Library): Reporting {
  const listeners = new Set<() => void>()
  let shown: CourseState = { best: platform.best(), unsent: 0, finished: false }
  const show = (more: Partial<CourseState> = {}): void => {
    shown = { ...shown, best: platform.best(), unsent: platform.unsent(), ...more }
    for (const listener of listeners) listener()
  }
  let last: Promise<void> = Promise.resolve()
  /** One thing after the other: an attempt must not overtake another. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    last = last.then(task).catch(() => undefined) // the platform's trouble is no reason to break a talk; what is unsent is shown
    return last
  }

  const inHand = new Set<string>()
  const report = async (state: RunState, events: readonly RunEvent[]): Promise<void> => {
    const [report] = state.scored[0]?.reports ?? []
    if (!report || inHand.has(state.run)) return
    inHand.add(state.run)
    const { kept } = await records()
    if ((await kept.get(REPORTED, state.run).catch(() => undefined)) === true) return
    const [{ fingerprint }, scenario] = await Promise.all([
      import('#records/files'),
      library.loadScenario(state.scenario, state.lang),
    ])
    await platform.attempted({
      run: state.run,
      scenario: state.scenario,
      title: scenario.title,
      overall: report.overall,
      rubric: report.rubric,
      criteria: Object.fromEntries(Object.entries(report.criteria).map(([id, { points }]) => [id, points])),
      durationMs: state.lastAtMs - state.startedAtMs,
      trace: fingerprint(events),
    })
    await kept.put(REPORTED, state.run, true).catch(() => undefined)
    await platform.saveResume({ kind: 'none' })
    show()
  }

  const watched = new WeakSet<Rehearsal>()
  const watch = <R extends Rehearsal | null>(rehearsal: R): R => {
    if (rehearsal === null || watched.has(rehearsal)) return rehearsal
    watched.add(rehearsal)
    const look = (): void => {
      const state = rehearsal.state()
      const events = rehearsal.events()
      if (state.scored.length > 0) void inTurn(() => report(state, events))
      else if (state.awaits === null) void inTurn(() => platform.saveResume({ kind: 'log', events }))
    }
    rehearsal.subscribe(look)
    look()
    return rehearsal
  }

  return {
    host: {
      ...host,
      start: async (choice) => watch(await host.start(choice)),
      open: async (run) => watch(await host.open(run)),
      fork: async (run, turn) => watch(await host.fork(run, turn)),
    },
    state: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    catchUp: async () => {
      const { foldRun } = await import('#session')
      for (const { run, scores } of await (await records()).runs.list()) {
        const events = scores.length === 0 ? [] : await host.events(run)
        if (events.length > 0) await inTurn(() => report(foldRun(events), events))
      }
    },
    finish: async () => {
      await last
      const back = await platform.finish()
      show({ finished: true })
      return back
    },
  }
}
