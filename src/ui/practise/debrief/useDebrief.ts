import type { Persona, Rubric, Scenario } from '#content'
import type { Report } from '#scoring'
import type { RunState } from '#session'
import { useDeps } from '../../deps.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'
import { useLang } from '../../text/text.ts'

/** One rubric's report with the rubric in the interface's language. */
export interface Rated {
  readonly report: Report
  /** Null where the library does not have it. */
  readonly rubric: Rubric | null
}

/** All that the debrief shows of a run. */
export interface Debrief {
  readonly state: RunState
  /** Null where the library does not have it (a run from elsewhere). */
  readonly scenario: Scenario | null
  readonly rated: readonly Rated[]
  /** The people's files in the interface's language, where the talk exists in it; by style. */
  readonly personas: Readonly<Record<string, Persona>>
  readonly moveTitles: Readonly<Record<string, string>>
  readonly verified: boolean
  /** Scored by another version of the rules or the content than this device has. */
  readonly outdated: boolean
}

/** Loads a run to look back on; null where there is none. `again` reads it anew after something was added to it. */
export function useDebrief(run: string): { readonly loaded: Loaded<Debrief | null>; readonly again: () => void } {
  const { host, library, records } = useDeps()
  const lang = useLang()
  return useReread(`${run}.${lang}`, async (): Promise<Debrief | null> => {
    const [events, { foldRun, ENGINE }] = await Promise.all([host.events(run), import('#session')])
    if (events.length === 0) return null
    const state = foldRun(events)
    const newest = state.scored[0]
    const reports = newest?.reports ?? []
    const orNull = <T>(wanted: Promise<T>): Promise<T | null> => wanted.catch(() => null) // said on the page as "not in the library"
    const [script, here, rubrics, moveTitles, summary] = await Promise.all([
      orNull(library.scriptFor(state.scenario, state.lang)),
      state.lang === lang ? null : orNull(library.scriptFor(state.scenario, lang)),
      Promise.all(reports.map((report) => orNull(library.loadRubric(report.rubric, lang)))),
      library.moveTitles(lang),
      records().then(
        (kept) => kept.runs.get(run),
        () => undefined,
      ),
    ])
    return {
      state,
      scenario: script?.scenario ?? null,
      rated: reports.map((report, index) => ({ report, rubric: rubrics[index] ?? null })),
      personas: here?.personas ?? script?.personas ?? {},
      moveTitles,
      outdated: script !== null && newest !== undefined && (newest.engine !== ENGINE || newest.content !== script.hash),
      verified: summary === undefined || summary.proof === 'own' || summary.proof === 'identical',
    }
  })
}
