import type { Assignment, Person, RunSummary } from '#records'

/** How one person stands with an assignment. */
export interface AssignmentProgress {
  readonly tries: number
  readonly best: number | null
  readonly state: 'passed' | 'spent' | 'overdue' | 'open'
}

/** Whether an assignment is for this person. */
export const isFor = ({ to }: Assignment, { id, team }: Person): boolean =>
  to.some((one) => one.person === id || (one.team !== undefined && one.team !== '' && one.team === team))

/** The talks that count: finished, of the right level, in the order they were played, no more than the tries allowed. */
export function progressOf(assignment: Assignment, person: string, runs: readonly RunSummary[], day: string): AssignmentProgress {
  const counted = runs
    .filter(
      (run) =>
        run.assignment === assignment.id &&
        run.person === person &&
        run.ended !== null &&
        run.level === assignment.level &&
        run.scenario === assignment.scenario,
    )
    .sort((one, other) => one.startedAtMs - other.startedAtMs)
    .slice(0, assignment.tries)
  const best = counted.length === 0 ? null : Math.max(...counted.map(({ scores }) => scores[0]?.overall ?? 0))
  const state =
    best !== null && best >= assignment.passMark
      ? 'passed'
      : assignment.tries !== undefined && counted.length >= assignment.tries
        ? 'spent'
        : assignment.dueOn !== undefined && assignment.dueOn < day
          ? 'overdue'
          : 'open'
  return { tries: counted.length, best, state }
}
