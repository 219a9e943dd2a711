import type { Assignment, Person, PracticeTry, RunSummary } from '#records'
import { sameTeam } from '#records/standing'

/** How one person stands with an assignment. */
export interface AssignmentProgress {
  /** Talks that counted; for a drill set, drills that were answered. */
  readonly tries: number
  readonly best: number | null
  readonly state: 'passed' | 'spent' | 'overdue' | 'open'
}

/** What progress is read from. */
export interface Practised {
  readonly runs: readonly RunSummary[]
  readonly tries: readonly PracticeTry[]
  /** How many drills a set has. */
  readonly drillsIn: (set: string) => number
  /** Today, `2026-11-26`. */
  readonly day: string
}

/** Whether an assignment is for this person. */
export const isFor = ({ to }: Assignment, { id, team }: Person): boolean =>
  to.some((one) => one.person === id || sameTeam(one.team, team))

/** How a person stands: by the talks, or by the drill answers, that count. */
export function progressOf(assignment: Assignment, person: string, practised: Practised): AssignmentProgress {
  const { tries, best, complete, spent } =
    assignment.drillSet === undefined
      ? byTalks(assignment, person, practised)
      : byDrills(assignment, assignment.drillSet, person, practised)
  const state =
    complete && best !== null && best >= assignment.passMark
      ? 'passed'
      : spent
        ? 'spent'
        : assignment.dueOn !== undefined && assignment.dueOn < practised.day
          ? 'overdue'
          : 'open'
  return { tries, best, state }
}

interface Count {
  readonly tries: number
  readonly best: number | null
  readonly complete: boolean
  readonly spent: boolean
}

/** The talks that count: finished, of the right level, in the order they were played, no more than the tries allowed. */
function byTalks(assignment: Assignment, person: string, { runs }: Practised): Count {
  const counted = runs
    .filter(
      (run) =>
        run.assignment === assignment.id &&
        run.person === person &&
        run.ended !== null &&
        !run.private &&
        run.level === assignment.level &&
        run.scenario === assignment.scenario,
    )
    .sort((one, other) => one.startedAtMs - other.startedAtMs)
    .slice(0, assignment.tries)
  return {
    tries: counted.length,
    best: counted.length === 0 ? null : Math.max(...counted.map(({ scores }) => scores[0]?.overall ?? 0)),
    complete: counted.length > 0,
    spent: assignment.tries !== undefined && counted.length >= assignment.tries,
  }
}

/** The best of the first answers to each drill since it was given; it is done when every drill of the set has one. */
function byDrills(assignment: Assignment, set: string, person: string, { tries, drillsIn }: Practised): Count {
  const answers = new Map<string, number[]>()
  for (const one of tries) {
    if (one.from !== 'drills' || one.set !== set || one.person !== person || one.private) continue
    if (one.atMs < (assignment.givenAtMs ?? 0)) continue
    const given = answers.get(one.drill) ?? []
    if (assignment.tries === undefined || given.length < assignment.tries) answers.set(one.drill, [...given, one.points])
  }
  const best = [...answers.values()].map((points) => Math.max(...points))
  const complete = best.length > 0 && best.length >= drillsIn(set)
  const full = [...answers.values()].every(({ length }) => assignment.tries !== undefined && length >= assignment.tries)
  return {
    tries: best.length,
    best: best.length === 0 ? null : Math.round((best.reduce((sum, points) => sum + points, 0) / best.length) * 100) / 100,
    complete,
    spent: complete && full,
  }
}
