import type { RunEvent } from '#session'
import { fingerprint, readRunFile, runFileOf } from '../run-file.ts'
import type { Answer, Lrs, LrsFault, StatePlace } from './client.ts'
import { agentOf, type Organisation, registrationOf, scenarioIri } from './statement.ts'
import { DOCUMENTS } from './vocabulary.ts'

/** A run's log beside its result, so that a manager's app can score it again. Only where the organisation wants talks stored. */
export interface Traces {
  /** Writes the log; a newer one of the same run replaces an older one, never the other way. */
  readonly put: (person: string, scenario: string, events: readonly RunEvent[]) => Promise<Answer<undefined>>
  /**
   * The log of a run, if it is what the statement's hash vouches for; `altered` when it isn't.
   */
  readonly get: (
    person: string,
    scenario: string,
    run: string,
    hash: string,
  ) => Promise<
    | { readonly ok: true; readonly events: readonly RunEvent[] }
    | { readonly ok: false; readonly why: 'altered' | 'missing' | LrsFault }
  >
}

export function tracesAt(lrs: Lrs, organisation: Organisation): Traces {
  const place = (person: string, scenario: string, run: string): StatePlace => ({
    activityId: scenarioIri(organisation, scenario),
    agent: agentOf(organisation, person),
    registration: registrationOf(run),
    stateId: DOCUMENTS.trace,
  })
  return {
    put: async (person, scenario, events) => {
      const first = events[0]
      if (first?.type !== 'run.started') throw new Error('A run begins with run.started.')
      return putLatest(lrs, place(person, scenario, first.run), runFileOf(events), (theirs) => {
        const here = readRunFile(theirs)
        return here.outcome === 'read' && here.events.length >= events.length
      })
    },
    get: async (person, scenario, run, hash) => {
      const answer = await lrs.getState(place(person, scenario, run))
      if (!answer.ok) return { ok: false, why: answer.fault === 'missing' ? 'missing' : answer }
      const file = readRunFile(answer.value.body)
      if (file.outcome !== 'read' || file.run !== run || fingerprint(file.events) !== hash) return { ok: false, why: 'altered' }
      return { ok: true, events: file.events }
    },
  }
}

/**
 * Writes a document with the precondition that nobody else has written meanwhile; when somebody has, looks again.
 *
 * @param isNewer - whether what stands there is at least as good as ours: then nothing is written
 */
export async function putLatest(
  lrs: Lrs,
  place: StatePlace,
  body: string,
  isNewer: (theirs: string) => boolean,
): Promise<Answer<undefined>> {
  for (let attempt = 0; ; attempt += 1) {
    const here = await lrs.getState(place)
    if (!here.ok && here.fault !== 'missing') return here
    if (here.ok && (here.value.body === body || isNewer(here.value.body))) return { ok: true, value: undefined }
    // A browser that may not see the ETag can't write safely over what is there: the store decides by refusing.
    const unless = here.ok ? { etag: here.value.etag ?? '"unseen"' } : ({ isNew: true } as const)
    const written = await lrs.putState(place, body, unless)
    if (written.ok || attempt >= 4 || (written.fault !== 'stale' && written.fault !== 'conflict')) return written
  }
}
