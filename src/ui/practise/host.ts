import type { Lang, Level } from '#content'
import type { Proof, Verdict } from '#records'
import type { Journal, Rehearsal, RehearsalDeps, RunEvent, Script } from '#session'
import type { EngineHandle, Library } from '../outside.ts'

/** What a trainee picks before a talk. */
export interface Start {
  readonly scenario: string
  readonly lang: Lang
  readonly level: Level
  /** What the talk counts for. */
  readonly assignment?: string
  /** Stands in no list of others, no figure, no results. */
  readonly private?: boolean
}

/**
 * Where talks are played: at most one is live, in a worker of its own, and it stays when the page changes from talk to debrief.
 * A run that the disk refused is kept in memory until the tab closes.
 */
export interface Host {
  readonly start: (choice: Start) => Promise<Rehearsal>
  /** The live one, or the kept one resumed; null where this device has no such run. */
  readonly open: (run: string) => Promise<Rehearsal | null>
  /** A new run that leaves another before one of its seller turns. */
  readonly fork: (run: string, turn: number) => Promise<Rehearsal>
  /** The log of a run without playing it; empty where there is none. */
  readonly events: (run: string) => Promise<readonly RunEvent[]>
  /** Plays a log again and says whether this device comes to the same; kept with the run. */
  readonly verify: (run: string) => Promise<Proof>
  /** The same for many runs, one engine for all, with what differs and why. */
  readonly inspector: () => Promise<Inspector>
  /** Whether this run is being played, or was just now. */
  readonly isLive: (run: string) => boolean
  /** Lets go of what is live, because another tab or a deletion has taken it over; unsaved runs stay. */
  readonly letGo: () => void
}

/** Plays logs again, one after the other; `close` gives its worker back. */
export interface Inspector {
  readonly inspect: (run: string) => Promise<Verdict>
  readonly close: () => void
}

export interface HostParts {
  readonly library: Pick<Library, 'scriptFor'>
  readonly journal: Journal
  readonly engine: () => Promise<EngineHandle>
  /** Id of the person on this device. */
  readonly person: () => Promise<string>
  readonly keepProof: (run: string, proof: Proof, explained: boolean) => Promise<void>
  readonly now: () => number
  readonly newId: () => string
  readonly newSeed: () => number
}

interface Live {
  readonly rehearsal: Rehearsal
  readonly close: () => void
}

export function createHost(parts: HostParts): Host {
  const unsaved = new Map<string, Live>()
  let live: Live | null = null

  const session = () => import('#session')
  const keep = async (play: (deps: RehearsalDeps) => Promise<Rehearsal>): Promise<Rehearsal> => {
    if (live?.rehearsal.unsaved()) unsaved.set(live.rehearsal.run, live)
    else live?.close()
    live = null
    const { engine, close } = await parts.engine()
    try {
      const rehearsal = await play({ engine, journal: parts.journal, now: parts.now })
      live = { rehearsal, close }
      engine.warm?.().catch(() => undefined) // while the opening or the brief is read; a fault shows with the first turn
      return rehearsal
    } catch (error) {
      close()
      throw error
    }
  }
  const inMemory = (run: string): Rehearsal | undefined =>
    live?.rehearsal.run === run ? live.rehearsal : unsaved.get(run)?.rehearsal
  const scriptOf = (events: readonly RunEvent[]): Promise<Script> => {
    const first = events[0]
    if (first?.type !== 'run.started') throw new Error('A run begins with run.started.')
    return parts.library.scriptFor(first.scenario, first.lang)
  }

  const inspector = async (): Promise<Inspector> => {
    const [{ verifyRun }, { engine, close }] = await Promise.all([import('#records/files'), parts.engine()])
    return {
      inspect: async (run) => {
        const events = await parts.journal.read(run)
        const verdict = await verifyRun(engine, await scriptOf(events), events)
        await parts.keepProof(run, verdict.proof, verdict.otherVersions.length > 0)
        return verdict
      },
      close,
    }
  }

  return {
    start: async ({ scenario, lang, level, ...counts }) => {
      const [{ startRehearsal }, script, person] = await Promise.all([
        session(),
        parts.library.scriptFor(scenario, lang),
        parts.person(),
      ])
      return keep((deps) => startRehearsal(deps, { script, run: parts.newId(), person, level, seed: parts.newSeed(), ...counts }))
    },
    open: async (run) => {
      const there = inMemory(run)
      if (there) return there
      const events = await parts.journal.read(run)
      if (events.length === 0) return null
      const [{ resumeRehearsal }, script] = await Promise.all([session(), scriptOf(events)])
      return keep((deps) => resumeRehearsal(deps, run, script))
    },
    fork: async (run, turn) => {
      const events = inMemory(run)?.events() ?? (await parts.journal.read(run))
      const [{ forkRehearsal }, script] = await Promise.all([session(), scriptOf(events)])
      return keep((deps) => forkRehearsal(deps, { run, turn, events }, { run: parts.newId(), script }))
    },
    events: async (run) => inMemory(run)?.events() ?? (await parts.journal.read(run)),
    verify: async (run) => {
      const { inspect, close } = await inspector()
      try {
        return (await inspect(run)).proof
      } finally {
        close()
      }
    },
    inspector,
    isLive: (run) => inMemory(run) !== undefined,
    letGo: () => {
      if (live === null || (live.rehearsal.unsaved() && !live.rehearsal.elsewhere())) return
      live.close()
      live = null
    },
  }
}
