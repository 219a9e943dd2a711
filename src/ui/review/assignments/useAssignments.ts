import type { DrillSetCard } from '#content'
import type { Assignment } from '#records'
import { useDeps } from '../../deps.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'
import { useLang } from '../../text/text.ts'
import { type Roster, readRoster } from '../parts/useRoster.ts'
import type { NewAssignment } from './AssignmentForm.tsx'
import type { Practised } from './progress.ts'

/** All assignments that stand, and what was practised. */
export interface Assigned {
  readonly roster: Roster
  readonly assignments: readonly Assignment[]
  readonly practised: Practised
  /** In the interface's language. */
  readonly drillSets: readonly DrillSetCard[]
  readonly titleOf: (assignment: Assignment) => string
  /** The title of a `rubric.criterion`. */
  readonly skillTitle: (skill: string) => string
}

/** Reads the assignments; `give` and `withdraw` change them. */
export function useAssignments(): {
  readonly loaded: Loaded<Assigned>
  readonly give: (assignment: NewAssignment) => Promise<void>
  readonly withdraw: (assignment: Assignment) => Promise<void>
} {
  const { records, library, learn, now } = useDeps()
  const lang = useLang()
  const { loaded, again } = useReread(lang, async (): Promise<Assigned> => {
    const [kept, cards, rubrics] = await Promise.all([records(), learn.library.drillSetCards(), learn.library.rubricCards()])
    const [roster, assignments, tries] = await Promise.all([
      readRoster(kept, library),
      kept.assignments.list(),
      kept.tries.list(),
    ])
    const drillSets = cards.filter((card) => card.lang === lang)
    const drillsIn = (set: string): number => cards.find(({ id }) => id === set)?.count ?? Number.POSITIVE_INFINITY
    const talks = library.scenarioCards.filter((card) => card.lang === lang)
    return {
      roster,
      assignments: assignments.filter((one) => !one.withdrawn),
      practised: { runs: roster.runs, tries, drillsIn, day: new Date(now()).toISOString().slice(0, 10) },
      drillSets,
      titleOf: ({ scenario, drillSet }) =>
        talks.find(({ id }) => id === scenario)?.title ??
        drillSets.find(({ id }) => id === drillSet)?.title ??
        scenario ??
        drillSet ??
        '',
      skillTitle: (skill) => {
        const [rubric, id] = skill.split('.')
        const card = rubrics.find((one) => one.id === rubric && one.lang === lang)
        return card?.criteria.find((one) => one.id === id)?.title ?? skill
      },
    }
  })
  const give = async (assignment: NewAssignment): Promise<void> => {
    const kept = await records()
    const { id: by } = await kept.me()
    await kept.assignments.put({ ...assignment, id: learn.newId(), by, givenAtMs: now() })
    again()
  }
  const withdraw = async (assignment: Assignment): Promise<void> => {
    await (await records()).assignments.put({ ...assignment, withdrawn: true })
    again()
  }
  return { loaded, give, withdraw }
}
