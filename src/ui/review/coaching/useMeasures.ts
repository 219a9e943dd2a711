import type { Records } from '#records'
import type { Measures } from '#records/files'
import { foldRun } from '#session'
import { useDeps } from '../../deps.ts'
import type { Library } from '../../outside.ts'
import { type Loaded, useAsync } from '../../parts/useAsync.ts'
import { isFor, type Practised, progressOf } from '../assignments/progress.ts'
import { useAssignments } from '../assignments/useAssignments.ts'

/** A person's measures, with the share of assignments that they passed. */
export interface PersonMeasures {
  readonly measures: Measures
  readonly assigned: number
  readonly passed: number
}

/** Logs that are read for faults and self-ratings. */
const MOST_LOGS = 30

async function measured(
  person: string,
  records: Records,
  library: Library,
  nowMs: number,
  practised: Practised,
): Promise<Measures> {
  const { measuresOf, talkFacts } = await import('#records/files')
  const runs = practised.runs.filter((run) => run.person === person)
  const facts = await Promise.all(
    runs.slice(0, MOST_LOGS).map(async ({ run }) => talkFacts(foldRun(await records.runs.events(run)))),
  )
  const styles = new Map(library.scenarioCards.map((card) => [card.id, card.buyers[0]?.persona]))
  return measuresOf(runs, {
    scoresOf: ({ scores }) => scores, // those that count already
    styleOf: ({ scenario }) => styles.get(scenario),
    facts,
    nowMs,
  })
}

/** Reads what a person's measures are worked out from. */
export function useMeasures(person: string): Loaded<PersonMeasures> {
  const { records, library, now } = useDeps()
  const { loaded } = useAssignments()
  return useAsync(`${person}.${loaded.state}`, async (): Promise<PersonMeasures> => {
    if (loaded.state === 'waiting') return new Promise(() => undefined) // the next key asks again
    const { roster, assignments, practised } = loaded.value
    const card = roster.people.find(({ id }) => id === person)
    const theirs = card === undefined ? [] : assignments.filter((one) => isFor(one, card))
    return {
      measures: await measured(person, await records(), library, now(), practised),
      assigned: theirs.length,
      passed: theirs.filter((one) => progressOf(one, person, practised).state === 'passed').length,
    }
  })
}
